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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The word that tells an event.
 *
 * @param stem what its forms share
 * @param isFurther whether it is told as one of several: "a second quake"
 * @param isNegated whether it is told with a "not"
 * @param phase which part of it is told, if only one is
 * @param families the first stems of the families of words for the same kind of event that it belongs to
 * @param kinds the kinds of events that it may tell, which are wider
 */
record EventWord(String stem, Set<String> families, Set<Integer> kinds, boolean isNoun, boolean isFurther, boolean isNegated, Phase phase) {

    /** Of what goes on: "the strike began", "the strike ended". */
    enum Phase {
        BEGINNING,
        WHOLE,
        ENDING;

        private int side() {
            return compareTo(WHOLE);
        }
    }

    /** So many letters two words must begin with in common to be derived from each other: "resign", "resignation". */
    private static final int ROOT = 4;

    private static final String AGAIN = "re";

    static EventWord of(Clause clause, Vocabulary vocabulary) {
        Word word = clause.word();
        String stem = stem(word, vocabulary);
        Set<String> families = vocabulary.hasFamily(stem) ? Set.copyOf(vocabulary.families(stem)) : Set.of();
        return new EventWord(
                stem,
                families,
                kinds(clause, vocabulary),
                word.is(Part.NOUN, Part.PROPN),
                isFurther(clause, vocabulary),
                clause.isNegated(),
                phase(word, vocabulary));
    }

    private static String stem(Word word, Vocabulary vocabulary) {
        return new Verbs(vocabulary).stem(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Those of the verb with its particle, "put off", or of what a light verb leads to, "give evidence"; else those of the word. */
    private static Set<Integer> kinds(Clause clause, Vocabulary vocabulary) {
        String stem = stem(clause.word(), vocabulary);
        Stream<String> particles = clause.tree().children(clause.predicate(), "compound:prt").stream()
                .map(particle -> stem + " " + clause.word(particle).lower());
        Stream<String> led = clause.tree().children(clause.predicate(), "obj", "obl").stream()
                .filter(noun -> vocabulary.has("light", clause.word().lemma()))
                .map(noun -> stem(clause.word(noun), vocabulary));
        Set<Integer> found = Stream.concat(particles, led)
                .flatMap(phrase -> vocabulary.kinds(phrase).stream())
                .collect(Collectors.toUnmodifiableSet());
        return found.isEmpty() ? vocabulary.kinds(stem) : found;
    }

    private static Phase phase(Word word, Vocabulary vocabulary) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return vocabulary.has("beginning", lemma)
                ? Phase.BEGINNING
                : vocabulary.has("ending", lemma) ? Phase.ENDING : Phase.WHOLE;
    }

    /** Whether one begins what the other ends. */
    boolean isOpposite(EventWord other) {
        return phase.side() * other.phase.side() < 0;
    }

    /** Whether only one is told as another of several, or does again what the other does: "opened", "reopened". */
    boolean isFurther(EventWord other) {
        List<String> again = List.of(AGAIN + stem, AGAIN + other.stem);
        return isFurther != other.isFurther || !Collections.disjoint(again, List.of(stem, other.stem));
    }

    /** "another quake", "a second quake hit", "again". */
    private static boolean isFurther(Clause clause, Vocabulary vocabulary) {
        Sentence sentence = clause.sentence();
        return IntStream.concat(IntStream.of(clause.predicate()), clause.subject().stream())
                .flatMap(head -> sentence.tree().children(head, "det", "amod", "advmod").stream()
                        .mapToInt(child -> child))
                .anyMatch(
                        child -> vocabulary.has("further", sentence.word(child).lower()));
    }

    /** What the words share that may tell the same. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(List.of(key(stem)));
        families.stream().sorted().forEach(family -> keys.add("family " + family));
        kinds.stream().sorted().forEach(kind -> keys.add("kind " + kind));
        return keys;
    }

    /** What a word shares with those that may be derived from it. */
    static String key(String word) {
        return "root " + word.substring(0, Math.min(ROOT, word.length()));
    }

    /** Whether there is a family that both belong to. */
    boolean isAkin(EventWord other) {
        return !Collections.disjoint(families, other.families);
    }

    /** How many of the kinds of both they share, from 0 to 1: the cosine, since a word of many kinds says little by one. */
    double kinship(EventWord other) {
        long shared = kinds.stream().filter(other.kinds::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) kinds.size() * other.kinds.size());
    }

    /** How much of the longer of two different words both begin with, from 0 to 1; 0 where that is no root. */
    double sharedRoot(EventWord other) {
        int shared = Arrays.mismatch(stem.toCharArray(), other.stem.toCharArray());
        return shared < ROOT ? 0 : (double) shared / Math.max(stem.length(), other.stem.length());
    }
}
