package dateline.ui.timeline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.MentionIndex;
import dateline.session.Filters;
import dateline.session.IssuePalette;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.TimeSpan;
import dateline.timeline.Chart;
import dateline.timeline.Extent;
import dateline.timeline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the timeline shows of the session, and what its gestures mean to the session. */
final class TimelineModel {

    private final ReadOnlyObjectWrapper<Chart> chart =
            new ReadOnlyObjectWrapper<>(Chart.of(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Set<String>> hits = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Extent>> band = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadingSession session;
    private Map<String, Mark> marks = Map.of();
    private IssuePalette palette;
    private Drawn drawn = new Drawn(List.of(), List.of(), List.of());

    /** What the chart was drawn from, so that it is drawn anew only when that changes. */
    private record Drawn(List<Event> events, List<Issue> issues, List<TimeSpan> published) {}

    TimelineModel(ReadingSession session) {
        this.session = session;
        palette = new IssuePalette(session.dossier());
        session.filters().shownProperty().subscribe(shown -> redraw());
        session.filters().issuesProperty().subscribe(issues -> redraw());
        session.articleProperty().subscribe(article -> redraw());
        session.finding().hitsProperty().subscribe(found -> findHits());
        session.reading().onScreenProperty().subscribe(seen -> findBand());
    }

    /** What is drawn. */
    ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    Chart chart() {
        return chart.get();
    }

    /** The ids of the events whose clauses hold something that is sought. */
    ReadOnlyObjectProperty<Set<String>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    Set<String> hits() {
        return hits.get();
    }

    /** From the earliest to the latest event that the text on screen tells; empty when it tells of none. */
    ReadOnlyObjectProperty<Optional<Extent>> bandProperty() {
        return band.getReadOnlyProperty();
    }

    Optional<Extent> band() {
        return band.get();
    }

    /** The mark of the event; empty when it has no date or is not shown. */
    Optional<Mark> mark(Event event) {
        return Optional.ofNullable(marks.get(event.id()));
    }

    /** The article that is read. */
    ReadOnlyObjectProperty<Optional<Article>> articleProperty() {
        return session.articleProperty();
    }

    /** When the article that is read appeared; empty when unknown. */
    Optional<TimeSpan> published() {
        return session.article().flatMap(Article::published);
    }

    /** The style class that colours the lane of the issue, or the lane without one. */
    String colour(Optional<Issue> issue) {
        return palette.styleClass(issue.map(Issue::id).orElse(""));
    }

    /** The main issue of the event; empty when it has none. */
    Optional<Issue> issue(Event event) {
        return event.issues().stream()
                .flatMap(id -> session.dossier().issues().stream()
                        .filter(issue -> issue.id().equals(id)))
                .findFirst();
    }

    /** The passage of the selected event that is shown. */
    ReadOnlyObjectProperty<Optional<Selection.Passage>> passageProperty() {
        return session.selection().passageProperty();
    }

    Optional<Event> selected() {
        return session.selection().event();
    }

    /** Selects the event; selected again, it walks to its next passage. */
    void select(Event event) {
        session.selection().select(event);
    }

    /** Selects nothing; false when nothing was selected. */
    boolean clear() {
        boolean any = selected().isPresent();
        session.selection().clear();
        return any;
    }

    /** Moves the lane of the issue so that it becomes the one with this number. */
    void move(Issue issue, int lane) {
        Filters filters = session.filters();
        List<Issue> others = new ArrayList<>(filters.issues());
        others.remove(issue);
        List<Issue> lanes =
                others.stream().filter(other -> filters.follows(other.id())).toList();
        int place = lane < lanes.size() ? others.indexOf(lanes.get(Math.max(0, lane))) : others.size();
        filters.move(issue, place);
    }

    private void redraw() {
        palette = new IssuePalette(session.dossier());
        Filters filters = session.filters();
        List<Issue> followed = filters.issues().stream()
                .filter(issue -> filters.follows(issue.id()))
                .toList();
        List<TimeSpan> published = session.dossier().articles().stream()
                .flatMap(article -> article.published().stream())
                .toList();
        Drawn wanted = new Drawn(filters.shown(), followed, published);
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            draw(Chart.of(filters.shown(), followed, published));
        }
    }

    private void draw(Chart drawing) {
        marks = drawing.marks().stream().collect(toMap(mark -> mark.event().id(), mark -> mark));
        chart.set(drawing);
        findHits();
        findBand();
    }

    private void findHits() {
        hits.set(told(session.finding().hits().hits()).map(Event::id).collect(toUnmodifiableSet()));
    }

    private void findBand() {
        band.set(told(session.reading().onScreen())
                .distinct()
                .flatMap(event -> mark(event).stream())
                .map(Mark::extent)
                .reduce(Extent::and));
    }

    private Stream<Event> told(List<TextSpan> places) {
        return places.stream()
                .flatMap(place -> session.mentions().in(place).stream())
                .map(MentionIndex.Entry::event);
    }
}
