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
    private final Set<Integer> comma;
    private final Set<Integer> said;
    private final Set<Integer> be;
    private final Set<Integer> had;
    private final Set<Integer> have;
    private final Set<Integer> could;
    private final Set<Integer> not;
    private final Set<Integer> would;
    private final Set<Integer> expected;
    private final Set<Integer> set;
    private final Set<Integer> suppositions;
    private final Set<Integer> passive;
    private final Set<Integer> has;
    private final Set<Integer> charges;
    private final Set<Integer> articles;
    private final Set<Integer> infinitives;
    private final Set<Integer> aims;
    private final Set<Integer> subjects;

    Disguises(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.comma = lexicon.numbers(",");
        this.said = lexicon.numbers("said");
        this.be = lexicon.numbers("be");
        this.had = lexicon.numbers("had");
        this.have = lexicon.numbers("have");
        this.could = lexicon.numbers("could");
        this.not = lexicon.numbers("not");
        this.would = lexicon.numbers("would");
        this.expected = lexicon.numbers("expected");
        this.set = lexicon.numbers("set");
        this.suppositions = lexicon.numbers("when", "if", "unless", "until");
        this.passive = lexicon.numbers("be", "is", "are");
        this.has = lexicon.numbers("has");
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
        return tokens.read(token, could, not);
    }

    /** "He will go, aides said, on Monday". */
    private boolean inserted(int token) {
        return tokens.read(token, said, comma);
    }

    /** "Will have", "has a meeting": a "have" that tells no past. */
    private boolean holding(int token) {
        return tokens.read(token, have) || tokens.read(token, has, articles);
    }

    /** "Is charged with", "accused of": a deed that is over, whatever the verb. */
    boolean charge(int token) {
        return tokens.read(token, charges) && !tokens.read(token - 1, be);
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
        return sentences.lastBefore(clause, before -> tokens.read(before, would, be)) >= 0;
    }

    /** "Had been due", "had expected", "they expected": what looks ahead, but from the past. */
    boolean oncePlanned(int token) {
        return tokens.read(token - 1, subjects, expected) || tokens.read(token - 2, had);
    }

    /** "Was set on": no cue that looks ahead. */
    boolean lookingBack(int token) {
        return tokens.read(token, set) && !aims.contains(tokens.word(token + 1));
    }
}
