package dateline.dossier;

import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which events are told where: the mentions of a dossier by block, in the order of the events. */
public final class MentionIndex {

    /**
     * One mention.
     *
     * @param number its place among the mentions of the event, from 0
     */
    public record Entry(Event event, int number) {

        public Mention mention() {
            return event.mentions().get(number);
        }

        /** Where the clause is written. */
        public TextSpan clause() {
            return mention().clause();
        }
    }

    private final Map<String, List<Entry>> byBlock = new HashMap<>();

    public MentionIndex(List<Event> events) {
        events.forEach(this::add);
    }

    private void add(Event event) {
        for (int number = 0; number < event.mentions().size(); number++) {
            Entry entry = new Entry(event, number);
            byBlock.computeIfAbsent(entry.clause().block(), block -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The mentions in the block. */
    public List<Entry> in(String block) {
        return Collections.unmodifiableList(byBlock.getOrDefault(block, List.of()));
    }

    /** The mentions that share text with the span. */
    public List<Entry> in(TextSpan span) {
        return in(span.block()).stream()
                .filter(entry -> entry.clause().overlaps(span))
                .toList();
    }
}
