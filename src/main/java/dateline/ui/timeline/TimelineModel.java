package dateline.ui.timeline;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.IssuePalette;
import dateline.dossier.MentionIndex;
import dateline.session.Charting;
import dateline.session.Grouping;
import dateline.session.ReadingSession;
import dateline.session.Searching;
import dateline.session.Selection;
import dateline.session.TimeWindow;
import dateline.time.TimeSpan;
import dateline.timeline.Chart;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Folding;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.Lane;
import dateline.timeline.Lettering;
import dateline.timeline.Mark;
import dateline.timeline.Panel;
import dateline.timeline.Spot;
import dateline.timeline.Strip;
import dateline.timeline.TimeScale;
import dateline.timeline.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the timeline shows of the session, and what its gestures mean to the session. */
final class TimelineModel {

    private final ReadOnlyObjectWrapper<Chart> chart =
            new ReadOnlyObjectWrapper<>(Chart.of(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final ReadOnlyObjectWrapper<Optional<Extent>> band = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StoryScale story = new StoryScale();
    private final ReadingSession session;
    private Optional<Walk> walk = Optional.empty();
    private Chart whole = chart.get();
    private Optional<Room> room = Optional.empty();
    private Folding folding = Folding.NONE;
    private final LanesInTime lanesInTime;
    private IssuePalette palette;

    /** What the lanes are to fill, in pixels, and how labels are written there. */
    private record Room(double width, double height, double names, Lettering lettering) {}

    TimelineModel(ReadingSession session) {
        this.session = session;
        palette = new IssuePalette(session.dossier());
        lanesInTime = new LanesInTime(session, this::show);
        new ChartSource(session, this::show);
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

    /** The same before lanes are folded and fill the panel. */
    Chart whole() {
        return whole;
    }

    /** The ways from one event of the chart to another. */
    Walk walk() {
        Walk ways = walk.orElseGet(() -> new Walk(chart()));
        walk = Optional.of(ways);
        return ways;
    }

    /** The events whose clauses hold something that is sought. */
    ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** What is sought in all articles; while it is seen what was found, the other events stand back. */
    Searching searching() {
        return session.searching();
    }

    Hits hits() {
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
        return chart().mark(event);
    }

    /** The article that is read. */
    ReadOnlyObjectProperty<Optional<Article>> articleProperty() {
        return session.articleProperty();
    }

    /** Whether an article is read and no event is known. */
    boolean tellsNothing() {
        return session.article().isPresent() && session.dossier().events().isEmpty();
    }

    /** When the article that is read appeared; empty when unknown. */
    Optional<TimeSpan> published() {
        return session.article().flatMap(Article::published);
    }

    /** The style class that colours a lane, or the lane of what belongs in none. */
    String colour(Optional<Heading> lane) {
        return palette.styleClass(lane.map(Heading::key).orElse(""));
    }

    /** The style class that colours an event. */
    String colour(Event event) {
        return palette.styleClass(event);
    }

    /** The style class that colours an item in its lane. */
    String colour(Item item, Strip strip) {
        boolean isOfIssue = session.charting().grouping() == Grouping.ISSUE
                && !isStarred(strip.lane().heading());
        return item.form() == Item.Form.MARK && !isOfIssue
                ? colour(item.mark().event())
                : colour(strip.lane().heading());
    }

    /** Whether it is the lane of what the reader has starred. */
    static boolean isStarred(Optional<Heading> lane) {
        return lane.map(Heading::key).filter(Charting.STARRED::equals).isPresent();
    }

    /** The heading of the lane that an event stands in; empty where it stands in none. */
    Optional<Heading> lane(Event event) {
        return whole.heading(event);
    }

    /** The lanes are to fill so much room, in which their names have a width. */
    void fill(double width, double height, double names, Lettering lettering) {
        Optional<Room> wanted = Optional.of(new Room(width, height, names, lettering));
        if (!wanted.equals(room)) {
            room = wanted;
            show();
        }
    }

    /** The scale at which the story is in sight: that of the lanes, where they have this width. */
    TimeScale story(double width) {
        return chart().filled()
                .filter(scale -> scale.width() == width)
                .or(() -> room.map(known -> story.of(whole, width, known.lettering(), asOf())))
                .orElseGet(() -> whole.fitted(width));
    }

    /** Shows the lane in one row, or in as many as it needs again. */
    void collapse(String lane, boolean collapse) {
        fold(folding.collapse(lane, collapse));
    }

    /** Gives everything in the lane a label, however high it becomes, or no longer. */
    void open(String lane, boolean open) {
        fold(folding.open(lane, open));
    }

    Folding folding() {
        return folding;
    }

    void fold(Folding wanted) {
        if (!wanted.equals(folding)) {
            folding = wanted;
            show();
        }
    }

    /** The lane of the selected event. */
    Optional<Lane> selectedLane() {
        return selected()
                .flatMap(event -> chart().spot(event))
                .map(spot -> chart().lanes().get(spot.lane()));
    }

    /** Collapses the lane of the selected event, or opens it again. */
    void foldSelectedLane() {
        selectedLane()
                .flatMap(Lane::heading)
                .map(Heading::key)
                .ifPresent(key -> collapse(key, state(key) != LaneState.COLLAPSED));
    }

    /** How high the lane is. */
    LaneState state(String lane) {
        return folding.collapsed().contains(lane)
                ? LaneState.COLLAPSED
                : folding.opened().contains(lane) ? LaneState.OPENED : LaneState.USUAL;
    }

    /** The main issue of the event; empty when it has none. */
    Optional<Issue> issue(Event event) {
        return event.issues().stream().findFirst().flatMap(this::issue);
    }

    /** The issue with this key; empty where the key is that of something else. */
    Optional<Issue> issue(String key) {
        return session.dossier().issues().stream()
                .filter(issue -> issue.id().equals(key))
                .findFirst();
    }

    /** Whether the lane can be hidden, as those of issues and actors can. */
    boolean canHide(String lane) {
        return session.charting().grouping() != Grouping.NONE && !lane.equals(Charting.STARRED);
    }

    /** Hides the lane, whose events stay in others that they are in, too. */
    void hide(String lane) {
        session.filters().follow(lane, false);
    }

    /** Hides all other lanes. */
    void showOnly(String lane) {
        List<String> all =
                session.charting().lanes().stream().map(group -> group.key()).toList();
        session.filters().followOnly(lane, all);
    }

    /** The passage of the selected event that is shown. */
    ReadOnlyObjectProperty<Optional<Selection.Passage>> passageProperty() {
        return session.selection().passageProperty();
    }

    /** By what and by whom events are told. */
    Attestation attestation() {
        return new Attestation(session);
    }

    /** The event that the pointer is at in the text. */
    ReadOnlyObjectProperty<Optional<Event>> pointedProperty() {
        return session.pointing().eventProperty();
    }

    /** The pointer is at the head of a lane, or of none. */
    void pointAtLane(Optional<Heading> lane) {
        session.pointing().atLane(lane.map(Heading::key));
    }

    /** Where the main mark of that event is kept; empty where it has none. */
    Optional<Spot> pointed() {
        return pointedProperty().get().flatMap(chart()::spot);
    }

    Optional<Event> selected() {
        return session.selection().event();
    }

    /** Selects the event; selected again, it walks to its next passage, or comes back to the only one. */
    void select(Event event) {
        session.select(event);
    }

    /** Steps back: out of the time window, or else from the selected event; false when there is neither. */
    boolean clear() {
        if (window().isPresent()) {
            session.window().clear();
            return true;
        }
        boolean any = selected().isPresent();
        session.selection().clear();
        return any;
    }

    /** The stretch of time that the reader looks at. */
    ReadOnlyObjectProperty<Optional<TimeWindow.Stretch>> windowProperty() {
        return session.window().stretchProperty();
    }

    Optional<Extent> window() {
        return session.window()
                .stretch()
                .map(stretch -> new Extent(EpochSeconds.of(stretch.from()), EpochSeconds.of(stretch.to())));
    }

    /** Which lanes are left out for the time looked at. */
    LanesInTime lanesInTime() {
        return lanesInTime;
    }

    /** From the first to the last bound of the times of all events, shown or not; empty where none is known. */
    Optional<Extent> reach() {
        return session.dossier().events().stream()
                .flatMap(event -> session.reports().due(event).stream())
                .map(Extent::of)
                .flatMap(extent -> Stream.of(extent.from(), extent.to()))
                .filter(Double::isFinite)
                .map(bound -> new Extent(bound, bound))
                .reduce(Extent::and);
    }

    /** Looks at the time between two moments, in seconds since 1970. */
    void mark(double one, double other) {
        session.window().mark(EpochSeconds.toDateTime(one), EpochSeconds.toDateTime(other));
    }

    /** The day from which the reader looks. */
    ReadOnlyObjectProperty<Optional<LocalDate>> asOfProperty() {
        return session.asOf().dayProperty();
    }

    /** The end of the day from which the reader looks, in seconds since 1970. */
    Optional<Double> asOf() {
        return session.asOf().day().map(day -> EpochSeconds.of(day.plusDays(1).atStartOfDay()));
    }

    /** Looks from a day, of which this is a moment. */
    void lookFrom(double moment) {
        session.asOf().lookFrom(EpochSeconds.toDateTime(moment).toLocalDate());
    }

    /** What somebody typed as a date. */
    Optional<Extent> date(String typed) {
        return session.chronology().dateHere(typed).map(Extent::of);
    }

    /** Moves the lane so that it becomes the one with this number among those that are drawn. */
    void move(String lane, int number) {
        List<String> drawn = keys(chart().lanes().stream().map(Lane::heading).flatMap(Optional::stream));
        List<String> all =
                keys(session.charting().lanes().stream().map(group -> new Heading(group.key(), group.name())));
        drawn.remove(lane);
        all.remove(lane);
        session.charting().move(lane, number < drawn.size() ? all.indexOf(drawn.get(Math.max(0, number))) : all.size());
    }

    private static List<String> keys(Stream<Heading> headings) {
        return headings.map(Heading::key).collect(Collectors.toCollection(ArrayList::new));
    }

    private void show(Chart drawing) {
        palette = new IssuePalette(session.dossier());
        whole = drawing;
        walk = Optional.empty();
        show();
    }

    private void show() {
        Chart inTime = lanesInTime.of(whole, window());
        chart.set(room.map(known -> filled(inTime, known)).orElseGet(() -> inTime.collapsed(folding.collapsed())));
        findHits();
        findBand();
    }

    private Chart filled(Chart inTime, Room known) {
        TimeScale scale = story.of(whole, known.width(), known.lettering(), asOf());
        return inTime.filling(new Panel(scale, known.height(), known.names()), known.lettering(), folding);
    }

    private void findHits() {
        List<Event> events = told(session.finding().hits().hits()).distinct().toList();
        hits.set(Hits.of(events, chart()));
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
