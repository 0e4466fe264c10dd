package dateline.extraction.merging;

import dateline.language.Verbs;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What kind of event a word tells of.
 *
 * @param names those of the families it is in; one shared is enough
 * @param traits those of the names that have the trait
 */
record Kind(List<String> names, Map<Trait, List<String>> traits) {

    Kind {
        names = List.copyOf(names);
        traits = Map.copyOf(traits);
    }

    /** That of what somebody says in an article. */
    static Kind saying(String who) {
        return new Kind(List.of("said " + who), Map.of());
    }

    static Kind of(String stem, Synonyms synonyms, Verbs verbs) {
        List<String> names = synonyms.kinds(stem);
        Map<Trait, List<String>> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            traits.put(
                    trait,
                    verbs.has(trait.words(), stem)
                            ? names
                            : names.stream()
                                    .filter(name -> verbs.has(trait.words(), name))
                                    .toList());
        }
        return new Kind(names, traits);
    }

    boolean shares(Kind other) {
        return !Collections.disjoint(names, other.names);
    }

    boolean is(Trait trait) {
        return !of(trait).isEmpty();
    }

    /** Whether both are of one kind that has the trait. */
    boolean shares(Kind other, Trait trait) {
        return of(trait).stream().anyMatch(other.of(trait)::contains);
    }

    private List<String> of(Trait trait) {
        return traits.getOrDefault(trait, List.of());
    }
}
