package dateline.importing.ics;

import biweekly.component.VEvent;
import biweekly.property.ValuedProperty;
import dateline.article.TextSpan;
import dateline.importing.Draft;
import dateline.importing.markup.Markup;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar.
 *
 * @param title its summary
 * @param words its description and its place
 * @param group the first of its categories
 * @param state whether it comes again, or was called off
 */
record CalendarEvent(String title, List<String> words, Optional<TimeSpan> time, Optional<String> group, State state) {

    /** Whether it comes again, and whether it was called off. */
    record State(boolean repeated, boolean cancelled) {}

    static CalendarEvent of(VEvent event) {
        boolean repeated =
                event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        return new CalendarEvent(
                text(event.getSummary()),
                Stream.of(text(event.getDescription()), text(event.getLocation()))
                        .filter(words -> !words.isBlank())
                        .toList(),
                EventTime.of(event),
                event.getCategories().stream()
                        .flatMap(categories -> categories.getValues().stream())
                        .filter(category -> category != null && !category.isBlank())
                        .findFirst(),
                new State(repeated, cancelled));
    }

    static String text(@Nullable ValuedProperty<String> property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    boolean repeated() {
        return state.repeated();
    }

    boolean cancelled() {
        return state.cancelled();
    }

    /** Where it stands among the others; those without a time come last. */
    LocalDateTime order() {
        return time.map(TimeSpan::start).orElse(LocalDateTime.MAX);
    }

    /** Writes it down, and its entry unless it was called off. */
    void write(Draft draft) {
        Optional<TextSpan> passage = draft.heading(2, title);
        for (String text : words) {
            Optional<TextSpan> first = Markup.paragraphs(text, draft);
            passage = passage.or(() -> first);
        }
        if (!cancelled()) {
            passage.ifPresent(place -> time.ifPresent(when -> draft.entry(place, when, group)));
        }
    }
}
