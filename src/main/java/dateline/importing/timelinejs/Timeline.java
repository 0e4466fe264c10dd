package dateline.importing.timelinejs;

import dateline.article.Particular;
import dateline.importing.Draft;
import dateline.importing.markup.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A timeline of whatever shape.
 *
 * @param title its first slide, which has no date
 * @param slides its events, and then its eras
 * @param particulars what it states of itself besides
 */
record Timeline(Optional<Slide.Words> title, List<Slide> slides, List<Particular> particulars) {

    Timeline {
        slides = slides.stream()
                .filter(slide -> !slide.words().isEmpty())
                .sorted(Comparator.comparing(Slide::order))
                .toList();
    }

    void write(Draft draft) {
        title.ifPresent(words -> {
            draft.title(Markup.words(words.headline()));
            Markup.paragraphs(words.text(), draft);
            draft.caption(Markup.words(words.caption()));
        });
        slides.forEach(slide -> slide.write(draft));
        particulars.forEach(draft::stated);
        long unread = slides.stream()
                .filter(slide -> slide.dated() && slide.time().isEmpty())
                .count();
        if (unread > 0) {
            draft.warn("timelinejs.dates", unread);
        }
    }
}
