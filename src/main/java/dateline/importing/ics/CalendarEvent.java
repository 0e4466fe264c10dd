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
record CalendarEvent(String title, List<String> words, List<TimeSpan> times, Optional<String> group, State state) {

    /** Whether it comes again more often than the times say, and whether it was called off. */
    record State(boolean isCut, boolean cancelled) {}

    static CalendarEvent of(VEvent event) {
        Occurrences occurrences = Occurrences.of(event);
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        return new CalendarEvent(
                text(event.getSummary()),
                Stream.of(text(event.getDescription()), text(event.getLocation()))
                        .filter(words -> !words.isBlank())
                        .toList(),
                EventTime.of(event, occurrences.after()),
                event.getCategories().stream()
                        .flatMap(categories -> categories.getValues().stream())
                        .filter(category -> category != null && !category.isBlank())
                        .findFirst(),
                new State(occurrences.isCut(), cancelled));
    }

    static String text(@Nullable ValuedProperty<String> property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    boolean isCut() {
        return state.isCut();
    }

    boolean cancelled() {
        return state.cancelled();
    }

    /** Where it stands among the others; those without a time come last. */
    LocalDateTime order() {
        return times.stream().findFirst().map(TimeSpan::start).orElse(LocalDateTime.MAX);
    }

    /** Writes it down, and its entries unless it was called off. */
    void write(Draft draft) {
        Optional<TextSpan> passage = draft.heading(2, title);
        for (String text : words) {
            Optional<TextSpan> first = Markup.paragraphs(text, draft);
            passage = passage.or(() -> first);
        }
        if (!cancelled()) {
            passage.ifPresent(place -> times.forEach(when -> draft.entry(place, when, group)));
        }
    }
}
