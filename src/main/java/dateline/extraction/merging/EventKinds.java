package dateline.extraction.merging;

import dateline.extraction.clauses.Clause;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of which kinds an event may be, by the word that tells it.
 *
 * @param families the first stems of the families of words for the same that it belongs to: "acquire", "takeover"
 * @param wider the kinds that are wider, by their numbers: "plunge", "fall"; empty where the word is of none
 * @param sides the sides it is on of opposite events, by numbers, of which the negative is the other side: "begin", "end"
 */
record EventKinds(Set<String> families, Set<Integer> wider, Set<Integer> sides) {

    static EventKinds of(Clause clause, String stem, Vocabulary vocabulary) {
        Set<String> families = vocabulary.hasFamily(stem) ? Set.copyOf(vocabulary.families(stem)) : Set.of();
        List<String> phrases = phrases(clause, stem, vocabulary);
        return new EventKinds(families, of(phrases, stem, vocabulary::kinds), of(phrases, stem, vocabulary::sides));
    }

    private static Set<Integer> of(List<String> phrases, String stem, Function<String, Set<Integer>> numbers) {
        Set<Integer> told = phrases.stream()
                .flatMap(phrase -> numbers.apply(phrase).stream())
                .collect(Collectors.toUnmodifiableSet());
        return told.isEmpty() ? numbers.apply(stem) : told;
    }

    /** The verb with its particle, "put off", and what a light verb leads to, "give evidence": they tell more than the verb. */
    private static List<String> phrases(Clause clause, String stem, Vocabulary vocabulary) {
        Stream<String> withParticles = clause.tree().children(clause.predicate(), "compound:prt").stream()
                .map(particle -> stem + " " + clause.word(particle).lower());
        List<Integer> led = vocabulary.has("light", clause.word().lemma())
                ? clause.tree().children(clause.predicate(), "obj", "obl", "xcomp")
                : List.of();
        Verbs verbs = new Verbs(vocabulary);
        return Stream.concat(
                        withParticles,
                        led.stream()
                                .map(noun ->
                                        verbs.stem(clause.word(noun).lemma().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** What is the same for words that may tell the same. */
    List<String> keys() {
        return Stream.concat(
                        families.stream().sorted().map(family -> "family " + family),
                        wider.stream().sorted().map(kind -> "kind " + kind))
                .toList();
    }

    /** Whether there is a family that both belong to. */
    boolean areAkin(EventKinds other) {
        return !Collections.disjoint(families, other.families);
    }

    /** How many of the wider kinds of both they share, from 0 to 1: the cosine, since a word of many kinds says little by one. */
    double kinship(EventKinds other) {
        long shared = wider.stream().filter(other.wider::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) wider.size() * other.wider.size());
    }

    /** Whether one tells the opposite of the other: "begin" and "end", "arrest" and "release". */
    boolean areOpposite(EventKinds other) {
        return sides.stream().anyMatch(side -> other.sides.contains(-side));
    }
}
