package dateline.importing.timelinejs;

import dateline.article.TextSpan;
import dateline.importing.Draft;
import dateline.importing.markup.Markup;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One slide of a timeline.
 *
 * @param dated whether it has a date at all, readable or not
 * @param time the date, if it can be read
 */
record Slide(Words words, boolean dated, Optional<TimeSpan> time, String group) {

    /** What is written on it, as HTML. */
    record Words(String headline, String text, String caption) {

        boolean isEmpty() {
            return headline.isBlank() && text.isBlank();
        }
    }

    /** Where it stands among the others; those without a time come first. */
    LocalDateTime order() {
        return time.map(TimeSpan::start).orElse(LocalDateTime.MIN);
    }

    void write(Draft draft) {
        Optional<TextSpan> headline = draft.heading(2, Markup.words(words.headline()));
        Optional<TextSpan> text = Markup.paragraphs(words.text(), draft);
        draft.caption(Markup.words(words.caption()));
        Optional<String> named = Optional.of(Markup.words(group)).filter(name -> !name.isBlank());
        headline.or(() -> text).ifPresent(passage -> time.ifPresent(when -> draft.entry(passage, when, named)));
    }
}
