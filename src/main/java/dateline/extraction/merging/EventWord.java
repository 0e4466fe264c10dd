package dateline.extraction.merging;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The word that tells an event.
 *
 * @param stem what its forms share
 * @param kinds of which kinds the event may be, by the word
 * @param isFurther whether it is told as one of several: "a second quake"
 * @param isNegated whether it is told with a "not"
 */
record EventWord(String stem, EventKinds kinds, boolean isNoun, boolean isFurther, boolean isNegated) {

    /** So many letters two words must begin with in common to be derived from each other: "resign", "resignation". */
    private static final int ROOT = 4;

    private static final String AGAIN = "re";

    static EventWord of(Clause clause, Vocabulary vocabulary) {
        Word word = clause.word();
        String stem = stem(word, vocabulary);
        return new EventWord(
                stem,
                EventKinds.of(clause, stem, vocabulary),
                word.is(Part.NOUN, Part.PROPN),
                isFurther(clause, vocabulary),
                clause.isNegated());
    }

    /** That of its base, which "found" is of "founded", but not of "found". */
    static String stem(Word word, Vocabulary vocabulary) {
        String base = word.lowerLemma();
        Verbs verbs = new Verbs(vocabulary);
        return word.is(Part.VERB) && !base.equals(word.lower()) ? verbs.stemOfBase(base) : verbs.stem(base);
    }

    /** Whether only one is told as another of several, or does again what the other does: "opened", "reopened". */
    boolean isFurther(EventWord other) {
        List<String> again = List.of(AGAIN + stem, AGAIN + other.stem);
        return isFurther != other.isFurther || !Collections.disjoint(again, List.of(stem, other.stem));
    }

    /** "another quake", "a second quake hit", "again". */
    private static boolean isFurther(Clause clause, Vocabulary vocabulary) {
        Sentence sentence = clause.sentence();
        return Stream.concat(Stream.of(clause.predicate()), clause.subject().stream())
                .flatMap(head -> sentence.tree().children(head, "det", "amod", "advmod").stream())
                .anyMatch(
                        child -> vocabulary.has("further", sentence.word(child).lower()));
    }

    /** What the words share that may tell the same. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(List.of(key(stem)));
        kinds.families().stream().sorted().forEach(family -> keys.add("family " + family));
        return keys;
    }

    /** What a word shares with those that may be derived from it. */
    static String key(String word) {
        return "root " + word.substring(0, Math.min(ROOT, word.length()));
    }

    /** How much of the longer of two different words both begin with, from 0 to 1; 0 where that is no root. */
    double sharedRoot(EventWord other) {
        int shared = Arrays.mismatch(stem.toCharArray(), other.stem.toCharArray());
        return shared < ROOT ? 0 : (double) shared / Math.max(stem.length(), other.stem.length());
    }
}
