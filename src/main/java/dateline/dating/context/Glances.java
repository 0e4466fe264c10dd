package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what looks back from where the text has come to ("he had been wounded in October"), or is not placed by it. */
final class Glances {
    private final Tokens tokens;
    private final Sentences sentences;
    private final int had;
    private final int having;
    private final int since;
    private final int of;
    private final int in;
    private final Set<Integer> one;
    private final Set<Integer> earlier;
    private final Set<Integer> relatives;
    private final Set<Integer> objects;
    private final Set<Integer> reports;

    Glances(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.had = lexicon.number("had");
        this.having = lexicon.number("having");
        this.since = lexicon.number("since");
        this.of = lexicon.number("of");
        this.in = lexicon.number("in");
        this.one = lexicon.numbers("a", "an", "one");
        this.earlier = lexicon.numbers("earlier", "after", "followed");
        this.relatives = lexicon.numbers("which", "who");
        this.objects = lexicon.numbers("to", "no", "a", "an", "the", "his", "her", "their", "its");
        this.reports = lexicon.numbers("said", "told", "announced", "reported");
    }

    /** Whether what begins with the token may lie farther back than what was told before. */
    boolean back(int start) {
        return sentences.lastBefore(start, token -> hadDone(token) || earlier.contains(tokens.word(token))) >= 0;
    }

    /** Whether it is told as what something began with: "since Tuesday". */
    boolean beginning(int start) {
        return tokens.word(start - 1) == since;
    }

    /** Whether it says when something was said, by the last verb before it: "officials said on Thursday". */
    boolean reported(int start) {
        int verb = sentences.lastBefore(start, token -> tokens.is(token, WordClass.PAST_CUE, WordClass.PAST_FORM));
        return reports.contains(tokens.word(verb));
    }

    /** Whether "of" follows: "the night of the attack". */
    boolean ofSomething(int end) {
        return tokens.word(end) == of;
    }

    /** Whether it is one of those of a month: "on a Monday in September", "on a cold Monday in May". */
    boolean anyOf(int start, int end) {
        boolean isOne = IntStream.of(start - 1, start - 2).anyMatch(at -> one.contains(tokens.word(at)));
        return isOne && tokens.word(end) == in && tokens.is(end + 1, WordClass.MONTH, WordClass.UNSURE_MONTH);
    }

    /** Whether it is told but by the way: "having left on 11 April", "which had left on 11 April". */
    boolean byTheWay(int start) {
        return sentences.lastBefore(
                        start,
                        token -> havingDone(token, start)
                                || hadDone(token) && relatives.contains(tokens.word(token - 1)))
                >= 0;
    }

    /** "Had fled", but not "had to flee", "had no food". */
    private boolean hadDone(int token) {
        return tokens.word(token) == had && !objects.contains(tokens.word(token + 1));
    }

    /** "Having left on 11 April", but not "having won, in 1566 he left". */
    private boolean havingDone(int token, int start) {
        return tokens.word(token) == having && sentences.clause(token, start);
    }
}
