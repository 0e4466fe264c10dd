package dateline.ui.reader;

import dateline.article.Article;
import dateline.article.Block;
import dateline.dossier.Event;
import dateline.dossier.IssuePalette;
import dateline.dossier.MentionIndex;
import dateline.session.Headlines;
import dateline.session.Outside;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the text tells of the events that the reader sees, at one moment. */
final class ToldEvents {

    private final ReadingSession session;
    private final IssuePalette palette;
    private final Outside outside;
    private final Headlines headlines;
    private final Predicate<Event> isMarked;

    ToldEvents(ReadingSession session) {
        this.session = session;
        palette = new IssuePalette(session.dossier());
        outside = new Outside(session);
        headlines = new Headlines(session);
        isMarked = session.article().flatMap(Article::published).isPresent()
                ? event -> event.time().isPresent()
                : event -> true; // few events have a date where the article has none
    }

    /** What the block tells. */
    Stream<MentionIndex.Entry> in(Block block) {
        return session.mentions().in(block.id()).stream()
                .filter(entry -> session.filters().shows(entry.event()));
    }

    /** Whether all that the block tells is outside of the time window. */
    boolean areOutside(Block block) {
        return outside.holds(block);
    }

    /** The style class of the issue for which the event is shown. */
    String colour(Event event) {
        return palette.styleClass(session.filters().mainIssue(event).orElse(""));
    }

    boolean isSelected(MentionIndex.Entry entry) {
        return session.selection().holds(entry.event());
    }

    /** Whether it is the passage of the selected event that is shown. */
    boolean isShown(MentionIndex.Entry entry) {
        Selection.Passage passage = new Selection.Passage(entry.event(), entry.number());
        return session.selection().passage().filter(passage::isSameAs).isPresent();
    }

    /** The bar beside the passage; none where a dated article tells of something without a date that is not selected. */
    Optional<BarKind> bar(MentionIndex.Entry entry) {
        if (isSelected(entry)) {
            return Optional.of(isShown(entry) ? BarKind.SHOWN : BarKind.SELECTED);
        }
        return Optional.of(entry.event())
                .filter(isMarked)
                .map(event -> headlines.holds(event) ? BarKind.HEADLINE : BarKind.PLAIN);
    }
}
