package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;

/** Tells which words, mostly verbs, set their clause in the past or in the future. */
final class Cues {

    /** The value of the cues that leave no doubt. */
    private static final int CERTAIN = 1;

    private final Tokens tokens;
    private final Disguises disguises;
    private final Set<Integer> be;
    private final Set<Integer> to;
    private final Set<Integer> not;
    private final Set<Integer> arranged;
    private final Set<Integer> negated;
    private final Set<Integer> articles;

    Cues(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.disguises = new Disguises(lexicon, tokens, sentences);
        this.be = lexicon.numbers("be");
        this.to = lexicon.numbers("to");
        this.not = lexicon.numbers("not");
        this.arranged = lexicon.numbers("is", "are", "was", "were");
        this.negated = lexicon.numbers("was", "were", "did");
        this.articles = lexicon.numbers("a", "an", "the");
    }

    /** "Is charged with": a deed that is over. */
    boolean charge(int token) {
        return disguises.charge(token);
    }

    /** Where the token alone looks. */
    Direction at(int token) {
        if (disguises.timeless(token)) {
            return Direction.UNKNOWN;
        }
        if (disguises.over(token)) {
            return Direction.PAST;
        }
        boolean future = tokens.is(token, WordClass.FUTURE_CUE) && !tokens.is(token, WordClass.UNSURE_MONTH);
        boolean aim = tokens.read(token, to) && toCome(token);
        if (future || aim || tokens.read(token - 1, to, be)) {
            return disguises.oncePlanned(token)
                    ? Direction.PLANNED
                    : disguises.lookingBack(token) ? Direction.PAST : Direction.FUTURE;
        }
        boolean past = tokens.is(token, WordClass.PAST_CUE) && !disguises.infinitive(token)
                || tokens.is(token, WordClass.PAST_FORM) && !articles.contains(tokens.word(token - 1));
        if (!past || disguises.passive(token)) {
            return Direction.UNKNOWN;
        }
        return disguises.supposed(token) ? Direction.FUTURE : Direction.PAST;
    }

    /** Whether it looks anywhere. */
    boolean tells(int token) {
        return at(token) != Direction.UNKNOWN;
    }

    /** "Will" and "climbed" tell for certain what "would" and "said" do not. */
    boolean certain(int token) {
        return tokens.is(token, WordClass.PAST_FORM) || tokens.value(token, WordClass.FUTURE_CUE) == CERTAIN;
    }

    /** "Is to", "was to", "likely to". */
    private boolean toCome(int to) {
        return arranged.contains(tokens.word(to - 1)) || tokens.is(to - 1, WordClass.PROSPECT);
    }

    /** "Didn't", "was not". */
    boolean negative(int token) {
        return tokens.is(token, WordClass.PAST_NEGATIVE) || tokens.read(token - 1, negated, not);
    }
}
