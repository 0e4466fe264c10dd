package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The events that cannot be told apart by their short labels. Of very many no two are told apart: few have labels at a time.
 *
 * @param labels those that more than one of them would have
 */
record Namesakes(Set<String> labels) {

    private static final int VERY_MANY = 10_000;

    /** Among the events of the marks. */
    static Namesakes among(List<Mark> marks) {
        return marks.size() < VERY_MANY ? together(marks) : new Namesakes(Set.of());
    }

    private static Namesakes together(List<Mark> marks) {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        marks.stream()
                .map(mark -> label(mark.event()))
                .filter(label -> !seen.add(label))
                .forEach(again::add);
        return new Namesakes(again);
    }

    /** Whether another event has the same label. */
    boolean has(Event event) {
        return !labels.isEmpty() && labels.contains(label(event));
    }

    private static String label(Event event) {
        return event.headline().brief().toLowerCase(Locale.ROOT);
    }
}
