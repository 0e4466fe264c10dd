package dateline.extraction.merging;

import dateline.extraction.clauses.Clause;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.Collections;
import java.util.List;
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

    private static final String[] PARTICLES = {"compound:prt", "advmod"};

    private static final String[] THINGS = {"obj", "nsubj:pass", "xcomp"};

    /**
     * What the verb tells with what goes with it, where that is listed, "put off", "take into custody"; or else what a light verb leads to,
     * "made an offer"; or the word alone. With a particle that is not listed it may tell anything: "backed out".
     */
    static EventKinds of(Clause clause, String stem, Vocabulary vocabulary) {
        List<String> phrases = phrases(clause, stem, vocabulary);
        List<String> alone = clause.child("compound:prt").isPresent() ? List.of() : List.of(stem);
        List<String> led =
                vocabulary.has("light", clause.word().lowerLemma()) ? stems(clause, THINGS, vocabulary) : List.of();
        Set<Integer> wider = Stream.of(phrases, led, alone)
                .map(words -> numbers(words, vocabulary::kinds))
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElse(Set.of());
        List<String> all = Stream.of(phrases, led, alone).flatMap(List::stream).toList();
        return new EventKinds(vocabulary.families(stem), wider, numbers(all, vocabulary::sides));
    }

    private static Set<Integer> numbers(List<String> words, Function<String, Set<Integer>> numbers) {
        return words.stream().flatMap(word -> numbers.apply(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The verb with its particle, its object, or the preposition, and the noun, that it goes with. */
    private static List<String> phrases(Clause clause, String stem, Vocabulary vocabulary) {
        Stream<String> obliques = clause.children("obl").stream()
                .flatMap(noun -> clause.tree().children(noun, "case").stream()
                        .map(clause::word)
                        .map(preposition -> new Verbs(vocabulary).stem(preposition.lower()))
                        .flatMap(preposition -> Stream.of(
                                preposition, preposition + " " + EventWord.stem(clause.word(noun), vocabulary))));
        return Stream.of(
                        stems(clause, PARTICLES, vocabulary).stream(),
                        stems(clause, THINGS, vocabulary).stream(),
                        obliques)
                .flatMap(rest -> rest)
                .map(rest -> stem + " " + rest)
                .toList();
    }

    private static List<String> stems(Clause clause, String[] relations, Vocabulary vocabulary) {
        return clause.children(relations).stream()
                .map(clause::word)
                .map(word -> EventWord.stem(word, vocabulary))
                .toList();
    }

    /** Whether there is a family that both belong to. */
    boolean areAkin(EventKinds other) {
        return !Collections.disjoint(families, other.families);
    }

    /** How many of the wider kinds of both they share, from 0 to 1: the cosine, since a word of many kinds says little by one. */
    double kinship(EventKinds other) {
        if (wider.isEmpty()) {
            return 0;
        }
        long shared = wider.stream().filter(other.wider::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) wider.size() * other.wider.size());
    }

    /** Whether one tells the opposite of the other: "begin" and "end", "arrest" and "release". */
    boolean areOpposite(EventKinds other) {
        return sides.stream().anyMatch(side -> other.sides.contains(-side));
    }
}
