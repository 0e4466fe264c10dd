package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;

/** Tells the words that show another time than they mean: "could not have", "is charged with", "had been due". */
final class Disguises {

    private final Tokens tokens;
    private final Sentences sentences;
    private final int comma;
    private final int said;
    private final int be;
    private final int had;
    private final int have;
    private final int could;
    private final int not;
    private final int would;
    private final int expected;
    private final int set;
    private final Set<Integer> suppositions;
    private final Set<Integer> passive;
    private final int has;
    private final Set<Integer> charges;
    private final Set<Integer> articles;
    private final Set<Integer> infinitives;
    private final Set<Integer> aims;
    private final Set<Integer> subjects;

    Disguises(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.comma = lexicon.number(",");
        this.said = lexicon.number("said");
        this.be = lexicon.number("be");
        this.had = lexicon.number("had");
        this.have = lexicon.number("have");
        this.could = lexicon.number("could");
        this.not = lexicon.number("not");
        this.would = lexicon.number("would");
        this.expected = lexicon.number("expected");
        this.set = lexicon.number("set");
        this.suppositions = lexicon.numbers("when", "if", "unless", "until");
        this.passive = lexicon.numbers("be", "is", "are");
        this.has = lexicon.number("has");
        this.charges = lexicon.numbers("charged", "accused", "convicted", "suspected", "guilty");
        this.articles = lexicon.numbers("a", "an", "the");
        this.infinitives = lexicon.numbers("to", "-", "not", "a", "an", "the");
        this.aims = lexicon.numbers("to", "for");
        this.subjects = lexicon.numbers("he", "she", "it", "they", "we", "who", "which", "had");
    }

    /** What looks at a time, but tells none. */
    boolean timeless(int token) {
        return inserted(token) || holding(token);
    }

    /** "Could not be reached": what sounds like the future but is over. */
    boolean over(int token) {
        return tokens.word(token) == could && tokens.word(token + 1) == not;
    }

    /** "He will go, aides said, on Monday". */
    private boolean inserted(int token) {
        return tokens.word(token) == said && tokens.word(token + 1) == comma;
    }

    /** "Will have", "has a meeting": a "have" that tells no past. */
    private boolean holding(int token) {
        return tokens.word(token) == have || tokens.word(token) == has && articles.contains(tokens.word(token + 1));
    }

    /** "Is charged with", "accused of": a deed that is over, whatever the verb. */
    boolean charge(int token) {
        return charges.contains(tokens.word(token)) && tokens.word(token - 1) != be;
    }

    /** "To cut", "will cut", "a cut", "tax-cut": a verb whose form does not tell the past here. */
    boolean infinitive(int token) {
        return infinitives.contains(tokens.word(token - 1)) || tokens.is(token - 1, WordClass.FUTURE_CUE);
    }

    /** "Will be declared", "will be formally declared": a participle that tells no time. */
    boolean passive(int token) {
        boolean adverb = tokens.classes(token - 1) == 0;
        return passive.contains(tokens.word(token - 1)) || adverb && passive.contains(tokens.word(token - 2));
    }

    /** "It would be easier when they took over": what is past only in form. */
    boolean supposed(int token) {
        int clause = sentences.lastBefore(token, before -> suppositions.contains(tokens.word(before)));
        return sentences.lastBefore(clause, before -> tokens.word(before) == would && tokens.word(before + 1) == be)
                >= 0;
    }

    /** "Had been due", "had expected", "they expected": what looks ahead, but from the past. */
    boolean oncePlanned(int token) {
        return tokens.word(token) == expected && subjects.contains(tokens.word(token - 1))
                || tokens.word(token - 2) == had;
    }

    /** "Was set on": no cue that looks ahead. */
    boolean lookingBack(int token) {
        return tokens.word(token) == set && !aims.contains(tokens.word(token + 1));
    }
}
