package dateline.dating.coordination;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and signs that join times in lists and ranges. */
public final class Connectors {

    private static final long COUNTED = Stream.of(
                    WordClass.PLURAL,
                    WordClass.COUNTED,
                    WordClass.UNIT,
                    WordClass.UNITS,
                    WordClass.SCALE,
                    WordClass.PERCENT,
                    WordClass.MERIDIEM,
                    WordClass.NUMBER)
            .mapToLong(WordClass::bit)
            .sum();

    private final Tokens tokens;
    private final Set<Integer> words;
    private final Set<Integer> listing;
    private final Set<Integer> comparing;
    private final int bracket;
    private final int comma;

    /** For the tokens of one text. */
    public Connectors(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.comparing = lexicon.numbers("compared", "comparing", "compares", "compare", "than", "versus");
        this.bracket = lexicon.number("(");
        this.comma = lexicon.number(",");
        this.words = lexicon.numbers(",", "-", "and", "or", "to", "through", "until", "till", "into", "&");
        this.listing =
                Stream.concat(words.stream(), Stream.of(lexicon.number("/"))).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the token is one. */
    public boolean at(int token) {
        return words.contains(tokens.word(token));
    }

    /** Whether a word that joins stands right before what begins there, and such a token before that: "9th to" of "9th to the 11th". */
    boolean lead(WordClass joined, int first) {
        return at(first - 1) && tokens.is(first - 2, joined);
    }

    /** Whether it stands in brackets, and begins what they hold. */
    public boolean bracketed(int first) {
        return tokens.word(first - 1) == bracket;
    }

    /** "Compared with", "more than": whether what follows is only compared with. */
    public boolean comparing(int token) {
        return comparing.contains(tokens.word(token));
    }

    /** Whether only a word or two that join stand between a match that ends and one that begins there. */
    public boolean join(int end, int first) {
        int between = first - end;
        return between <= 2 && at(end) && at(first - 1);
    }

    /** Whether a list goes on or a sentence ends with the token. */
    private boolean closed(int token) {
        return at(token) || tokens.is(token, WordClass.STOP);
    }

    /** The tokens with which a list goes on that has come to its end there, as long as they are as wanted: "4", "7" of "May 3, 4 and 7". */
    List<Integer> after(int end, int ceiling, IntPredicate wanted) {
        List<Integer> listed = new ArrayList<>();
        int at = end;
        while (listing.contains(tokens.word(at))) {
            // which no ", and" joins: "on May 3, and 12 more"
            boolean isPair = listed.isEmpty() && tokens.word(at) == comma;
            int next = at(at + 1) && !isPair ? at + 2 : at + 1;
            if (next >= ceiling || !wanted.test(next) || strays(next)) {
                return listed;
            }
            listed.add(next);
            at = next + 1;
        }
        return listed;
    }

    /** Whether a comma leads to the token, but no list goes on or ends with it: "on May 3, 40 people", "in March, May said". */
    private boolean strays(int token) {
        return tokens.word(token - 1) == comma && !closed(token + 1);
    }

    /** Whether the number counts nothing: not "3 men", "3 per cent", "3 p.m.". */
    boolean lone(int number) {
        return (tokens.classes(number + 1) & COUNTED) == 0;
    }
}
