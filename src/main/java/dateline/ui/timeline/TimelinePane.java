package dateline.ui.timeline;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.article.Article;
import dateline.article.Section;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.timeline.Arrangement;
import dateline.timeline.Extent;
import dateline.timeline.Folding;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.TickLabels;
import dateline.ui.controls.BarPane;
import dateline.ui.controls.OnceSeen;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The timeline of a session: a bar with what can be chosen, the chart, what has no date and an overview of all time.
 * It takes its colours from the tokens of {@code css/tokens.css}.
 */
public final class TimelinePane extends VBox {

    private static final int FEW = 4;
    private static final Insets AROUND_OVERVIEW = new Insets(8, 12, 8, 12);

    /** In a lower one all but the lanes stands closer together, so that more of them are seen whole. */
    private static final double LOW = 320;

    private static final Insets CLOSE_TO_OVERVIEW = new Insets(4, 12, 4, 12);
    private static final PseudoClass IS_LOW = PseudoClass.getPseudoClass("low");

    private final TimelineModel model;
    private final Viewport viewport;
    private final ChartPane chart;
    private final EventList list;
    private final UndatedEvents undated;
    private final TimelineBar bar;
    private final Legend legend;
    private final Overview overview;

    /**
     * The timeline of the session.
     *
     * @param messages the bundle {@code timeline}
     * @param offered what its menus hold besides
     */
    public TimelinePane(ReadingSession session, Messages messages, TimeWords times, OfferedItems offered) {
        EventWords words = new EventWords(messages, times);
        Consumer<Item> fire = this::fire;
        model = new TimelineModel(session);
        viewport = new Viewport(sights(model), this::glides);
        chart = new ChartPane(model, viewport, words, new TickLabels(messages, Locale.ENGLISH), fire);
        list = new EventList(words, model::select);
        new ChartGestures(chart, model, viewport, fire);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getStyleClass().add("timeline");
        setMinHeight(0); // or in a low window it would stand over what is above and below
        overview = new Overview(model, viewport, words);
        undated = new UndatedEvents(model, words);
        undated.setMaxHeight(Double.MAX_VALUE);
        heightProperty().map(height -> height.doubleValue() < LOW).subscribe(this::close);
        TimelineMenu menu = new TimelineMenu(model, words, offered, viewport);
        menu.serve(this, chart, undated, fire);
        bar = new TimelineBar(session.charting(), viewport, words, model::date);
        bar.setMinHeight(USE_PREF_SIZE);
        legend = chart.legend();
        session.dossierProperty()
                .subscribe(dossier -> bar.tellReportsApart(dossier.articles().size() > 1));
        session.dossierProperty().subscribe(this::turn);
        Runnable askForMenu = () -> menu.openForTime(this, chart);
        Navigation navigation = new Navigation(session, model);
        chart.setOnKeyPressed(new ChartKeys(model, navigation, viewport, fire, bar::askForDate, askForMenu)::press);
        Label nothing = hint(words.text("nothing-dated"));
        OnceSeen.add(this, bar, nothing, chart, undated, overview);
        Runnable axis = () -> {
            boolean drawn = drawsAxis();
            if (!drawn && chart.isFocusWithin()) {
                super.requestFocus(); // what is no longer seen cannot keep it until there is something to draw again
            }
            show(nothing, !drawn && !model.tellsNothing());
            show(chart, drawn);
            bar.offer(drawn);
            requestLayout();
            if (isFocused()) {
                requestFocus();
            }
        };
        model.chartProperty().subscribe(drawn -> axis.run());
        model.articleProperty().subscribe(article -> axis.run());
        model.chartProperty().subscribe(drawn -> viewport.refit());
        model.asOfProperty()
                .subscribe(day -> model.asOf().map(end -> new Extent(end, end)).ifPresent(viewport::show));
        model.passageProperty().subscribe(passage -> model.selected().ifPresent(this::reveal));
    }

    private void turn(Dossier before, Dossier after) {
        if (!shareText(before, after)) {
            viewport.showStory();
        } else if (tellsMore(before, after)) {
            viewport.stay();
        }
    }

    private static Viewport.Sights sights(TimelineModel model) {
        return new Viewport.Sights(
                model::story,
                width -> model.chart().fitted(width),
                () -> model.selected().flatMap(model::mark).map(Mark::extent));
    }

    private void close(boolean isLow) {
        pseudoClassStateChanged(IS_LOW, isLow);
        VBox.setMargin(overview, isLow ? CLOSE_TO_OVERVIEW : AROUND_OVERVIEW);
    }

    /** In a low window the overview folds away, and then what has no date, rather than that anything is cut. */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double least = chart.isVisible() ? chart.minHeight(width) : 0;
        double room = getHeight() - bar.minHeight(width) - least - undated.minHeight(width);
        Insets around = VBox.getMargin(overview);
        double more = room - overview.minHeight(width) - around.getTop() - around.getBottom();
        undated.setRoom(roomForUndated(room, more));
        show(overview, chart.isVisible() && more >= 0);
        super.layoutChildren();
    }

    /** What has no date has all the room that lanes leave where they hold little: then it is what there is to see. */
    private double roomForUndated(double room, double more) {
        if (!chart.isVisible()) {
            return Double.MAX_VALUE;
        }
        double line = room < 0 ? 0 : ChipLines.HEIGHT;
        return hasRoom() ? line + Math.max(0, more) : line;
    }

    private static Label hint(String told) {
        Label hint = new Label(told);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setVisible(false);
        VBox.setMargin(hint, new Insets(24, 20, 24, 20));
        return hint;
    }

    /** Which lanes are lower or higher than they would be. */
    public Folding folding() {
        return model.folding();
    }

    /** Makes lanes lower and higher. */
    public void fold(Folding folding) {
        model.fold(folding);
    }

    /** Whether both hold some text, as a dossier and its corrections do, and one that grows; else each has a story of its own. */
    private static boolean shareText(Dossier one, Dossier other) {
        List<List<Section>> texts =
                one.articles().stream().map(Article::sections).toList();
        return other.articles().stream().map(Article::sections).anyMatch(texts::contains);
    }

    /** Whether the same articles tell something besides what was drawn of them already. */
    private static boolean tellsMore(Dossier before, Dossier after) {
        return after.events().size() > before.events().size()
                && before.articles().equals(after.articles())
                && before.events().stream().anyMatch(event -> event.time().isPresent())
                && ids(after).containsAll(ids(before));
    }

    private static Set<String> ids(Dossier dossier) {
        return dossier.events().stream().map(Event::id).collect(toUnmodifiableSet());
    }

    /** Not where nothing has a date, though before something is opened. */
    private boolean drawsAxis() {
        boolean unopened = model.chart().undated().isEmpty()
                && model.chart().lanes().isEmpty()
                && model.chart().empty().isEmpty();
        return !model.tellsNothing() && (model.chart().reach().isPresent() || unopened);
    }

    /** Whether less is dated than not, and so little that lanes leave room. */
    private boolean hasRoom() {
        int dated = model.chart().marks().size();
        return dated <= FEW && dated < model.chart().undated().size();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What is shown of the session. */
    TimelineModel model() {
        return model;
    }

    /** Where everything stands. */
    Arrangement arrangement() {
        return chart.arrangement();
    }

    /** Which part of time is in sight. */
    Viewport viewport() {
        return viewport;
    }

    /** The bar at the top. */
    public BarPane bar() {
        return bar;
    }

    /** Shows below a node what the marks mean, or no longer. */
    public void toggleLegend(Node above) {
        legend.toggle(above);
    }

    /** Where on the screen the marks in sight are, with their labels; none where no chart is drawn. */
    public List<Bounds> marksOnScreen() {
        if (!chart.isVisible()) {
            return List.of();
        }
        Bounds sight = chart.localToScreen(chart.getLayoutBounds());
        return chart.arrangement().items().stream()
                .map(item -> chart.onScreen(item.box()))
                .filter(sight::intersects)
                .toList();
    }

    /** Where on the screen all is that tells something: the marks, the names of their lanes, the axis, and what stands below them. */
    public List<Bounds> partsOnScreen() {
        Stream<Bounds> below = Stream.of(undated, overview)
                .filter(Node::isVisible)
                .map(part -> part.localToScreen(part.getLayoutBounds()))
                .filter(Objects::nonNull);
        return Stream.of(marksOnScreen().stream(), chart.headsOnScreen().stream(), axisOnScreen().stream(), below)
                .flatMap(parts -> parts)
                .toList();
    }

    /** Where on the screen the axis is. */
    public Optional<Bounds> axisOnScreen() {
        return chart.axisOnScreen();
    }

    /** Shows all of time. */
    public void fit() {
        viewport.fit();
    }

    /** Brings a time into sight. */
    public void goTo(TimeSpan time) {
        viewport.goTo(Extent.of(time));
    }

    /** Shows less of time, larger. */
    public void zoomIn() {
        viewport.zoomIn();
    }

    /** Shows more of time, smaller. */
    public void zoomOut() {
        viewport.zoomOut();
    }

    /**
     * Gives the keyboard to the chart, or to the first event without a date where there is nothing to draw. Where there are no events
     * yet, it waits for them itself, since a blinking caret elsewhere would keep the machine busy.
     */
    @Override
    public void requestFocus() {
        if (chart.isVisible()) {
            chart.requestFocus();
        } else {
            super.requestFocus();
            undated.focusFirst();
        }
    }

    private void fire(Item item) {
        if (item.isCluster()) {
            List<Event> events = item.marks().stream().map(Mark::event).toList();
            chart.nodeOf(item).ifPresent(node -> list.toggle(node, events));
        } else {
            model.select(item.mark().event());
        }
    }

    private void reveal(Event event) {
        model.mark(event).map(Mark::extent).ifPresent(viewport::show);
    }

    private boolean glides() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing()
                && !getScene().getPreferences().isReducedMotion();
    }
}
