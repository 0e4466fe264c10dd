package dateline.importing.timelinejs;

import dateline.article.Particular;
import dateline.article.TextSpan;
import dateline.importing.Draft;
import dateline.importing.Entry;
import dateline.importing.markup.Markup;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One slide of a timeline.
 *
 * @param dated whether it has a date at all, readable or not
 * @param time the date, if it can be read
 * @param particulars all that it states, as a slide of version 3
 */
record Slide(Words words, boolean dated, Optional<TimeSpan> time, String group, List<Particular> particulars) {

    /** What is written on it, as HTML. */
    record Words(String headline, String text, String caption) {

        boolean isEmpty() {
            return headline.isBlank() && text.isBlank() && caption.isBlank();
        }
    }

    /** Where it stands among the others; those without a time come first. */
    LocalDateTime order() {
        return time.map(TimeSpan::start).orElse(LocalDateTime.MIN);
    }

    void write(Draft draft) {
        Optional<TextSpan> headline = draft.heading(2, Markup.words(words.headline()));
        Optional<TextSpan> text = Markup.paragraphs(words.text(), draft);
        Optional<TextSpan> caption = draft.caption(Markup.words(words.caption()));
        Optional<String> named = Optional.of(Markup.words(group)).filter(name -> !name.isBlank());
        headline.or(() -> text)
                .or(() -> caption)
                .filter(passage -> time.isPresent())
                .ifPresent(passage -> draft.entry(new Entry(passage, time, named, particulars)));
    }
}
