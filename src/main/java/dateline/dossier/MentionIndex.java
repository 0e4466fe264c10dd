package dateline.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dateline.article.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private final Map<String, List<Entry>> byBlock;

    public MentionIndex(List<Event> events) {
        byBlock = events.stream()
                .flatMap(MentionIndex::entries)
                .collect(groupingBy(entry -> entry.clause().block(), toUnmodifiableList()));
    }

    private static Stream<Entry> entries(Event event) {
        return IntStream.range(0, event.mentions().size()).mapToObj(number -> new Entry(event, number));
    }

    /** The mentions in the block. */
    public List<Entry> in(String block) {
        return byBlock.getOrDefault(block, List.of());
    }

    /** The mentions that share text with the span. */
    public List<Entry> in(TextSpan span) {
        return in(span.block()).stream()
                .filter(entry -> entry.clause().overlaps(span))
                .toList();
    }
}
