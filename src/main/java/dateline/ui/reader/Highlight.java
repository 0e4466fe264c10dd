package dateline.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of text that is set apart by style classes, of which the first says as what.
 *
 * @param from first offset, inclusive
 * @param to last offset, exclusive
 * @param styles style classes
 */
record Highlight(int from, int to, List<String> styles) {

    /**
     * A stretch in which the same styles hold.
     *
     * @param length in UTF-16 units
     */
    record Run(int length, Collection<String> styles) {}

    /** Lays highlights over each other from the first to the last and cuts the stretch into runs that cover it. */
    static List<Run> flatten(List<Highlight> highlights, int from, int to) {
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(from, to));
        highlights.forEach(highlight -> {
            cuts.add(Math.clamp(highlight.from(), from, to));
            cuts.add(Math.clamp(highlight.to(), from, to));
        });
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            runs.add(new Run(end - start, stylesAt(start, highlights)));
            start = end;
        }
        return runs;
    }

    /** Of several highlights of one kind only the last counts: a clause in a clause has the colour of its own event. */
    private static Collection<String> stylesAt(int offset, List<Highlight> highlights) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        highlights.stream()
                .filter(highlight -> highlight.from <= offset && offset < highlight.to)
                .forEach(highlight -> kinds.put(highlight.styles.getFirst(), highlight.styles));
        return kinds.values().stream().flatMap(List::stream).distinct().toList();
    }
}
