package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;

/** Tells the words that show another time than they mean: "could not have", "is charged with", "had been due". */
final class Disguises {

    /** The value of the verbs whose past has the form of their infinitive. */
    private static final int LIKE_INFINITIVE = 2;
    /** "When the northern state took": so far a verb may be from the word its clause begins with. */
    private static final int LONGEST_SUBJECT = 4;

    private final Tokens tokens;
    private final Sentences sentences;
    private final int comma;
    private final int said;
    private final int be;
    private final int to;
    private final int had;
    private final int have;
    private final int could;
    private final int not;
    private final int dash;
    private final int would;
    private final int expected;
    private final int set;
    private final Set<Integer> suppositions;
    private final Set<Integer> passive;
    private final Set<Integer> possession;
    private final Set<Integer> charges;
    private final Set<Integer> joints;
    private final Set<Integer> articles;
    private final Set<Integer> aims;
    private final Set<Integer> modals;
    private final Set<Integer> pronouns;

    Disguises(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.comma = lexicon.number(",");
        this.said = lexicon.number("said");
        this.be = lexicon.number("be");
        this.to = lexicon.number("to");
        this.had = lexicon.number("had");
        this.have = lexicon.number("have");
        this.could = lexicon.number("could");
        this.not = lexicon.number("not");
        this.dash = lexicon.number("-");
        this.would = lexicon.number("would");
        this.expected = lexicon.number("expected");
        this.set = lexicon.number("set");
        this.suppositions = lexicon.numbers("when", "if", "unless", "until");
        this.passive = lexicon.numbers("be", "is", "are");
        this.possession = lexicon.numbers("have", "has");
        this.charges = lexicon.numbers("charged", "accused", "convicted", "suspected", "guilty");
        this.joints = lexicon.numbers("with", "of");
        this.articles = lexicon.numbers("a", "an", "the");
        this.aims = lexicon.numbers("to", "for");
        this.modals = lexicon.numbers("could", "would", "may", "might", "should", "must");
        this.pronouns = lexicon.numbers("he", "she", "it", "they", "we", "who", "which");
    }

    /** What looks at a time, but tells none. */
    boolean timeless(int token) {
        return inserted(token) || holding(token);
    }

    /** What is over, whatever its form. */
    boolean over(int token) {
        return unfulfilled(token);
    }

    /** "He will go, aides said, on Monday". */
    private boolean inserted(int token) {
        return tokens.word(token) == said
                && tokens.word(token + 1) == comma
                && (tokens.word(token - 2) == comma || tokens.word(token - 3) == comma);
    }

    /** "Will have", "have a meeting": a "have" that tells no past. */
    private boolean holding(int token) {
        return tokens.word(token) == have && tokens.is(token - 1, WordClass.FUTURE_CUE)
                || possession.contains(tokens.word(token)) && articles.contains(tokens.word(token + 1));
    }

    /** "Is charged with", "accused of": a deed that is over, whatever the verb. */
    boolean charge(int token) {
        return charges.contains(tokens.word(token))
                && joints.contains(tokens.word(token + 1))
                && tokens.word(token - 1) != be;
    }

    /** "Could not be reached", "may have died": what sounds like the future but is over. */
    private boolean unfulfilled(int token) {
        if (!modals.contains(tokens.word(token))) {
            return false;
        }
        boolean negated = tokens.word(token + 1) == not;
        return tokens.word(negated ? token + 2 : token + 1) == have || negated && tokens.word(token) == could;
    }

    /** "To cut", "will cut", "a cut", "tax-cut": a verb whose form does not tell the past here. */
    boolean infinitive(int token) {
        return tokens.value(token, WordClass.PAST_CUE) == LIKE_INFINITIVE
                && (tokens.word(token - 1) == to
                        || tokens.word(token - 1) == dash
                        || tokens.word(token - 1) == not
                        || articles.contains(tokens.word(token - 1))
                        || tokens.is(token - 1, WordClass.FUTURE_CUE));
    }

    /** "Will be declared", "will be formally declared": a participle that tells no time. */
    boolean passive(int token) {
        boolean adverb = tokens.word(token - 1) == Lexicon.UNKNOWN && tokens.classes(token - 1) == 0;
        return passive.contains(tokens.word(token - 1)) || adverb && passive.contains(tokens.word(token - 2));
    }

    /** "It would be easier when they took over": what is past only in form. */
    boolean supposed(int token) {
        int clause = sentences.lastBefore(token, before -> suppositions.contains(tokens.word(before)));
        return clause >= 0
                && token - clause <= LONGEST_SUBJECT
                && sentences.lastBefore(clause, before -> tokens.word(before) == would && tokens.word(before + 1) == be)
                        >= 0;
    }

    /** "Had been due", "had expected", "they expected": what looks ahead, but from the past. */
    boolean oncePlanned(int token) {
        return tokens.word(token) == expected
                        && (pronouns.contains(tokens.word(token - 1))
                                || tokens.word(token - 1) == had
                                || tokens.word(token - 2) == had)
                || tokens.word(token - 2) == had && tokens.is(token - 1, WordClass.PAST_CUE);
    }

    /** "Was set on": no cue that looks ahead. */
    boolean lookingBack(int token) {
        return tokens.word(token) == set && !aims.contains(tokens.word(token + 1));
    }
}
