package dateline.extraction.merging;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * The numbers in a clause by what they stand with.
 *
 * @param counts those that count: "three" of "three ships"
 * @param names those that tell what is named alike: 12 of "Flight 12"
 */
record ClauseNumbers(Map<String, String> counts, Map<String, Set<String>> names) {

    ClauseNumbers {
        counts = Map.copyOf(counts);
        names = Map.copyOf(names);
    }

    /** Whether something is named alike here and there but for its number: "Flight 12" and "Flight 31". */
    boolean nameOthers(ClauseNumbers other) {
        return names.entrySet().stream()
                .anyMatch(named -> Collections.disjoint(
                        named.getValue(), other.names.getOrDefault(named.getKey(), named.getValue())));
    }
}
