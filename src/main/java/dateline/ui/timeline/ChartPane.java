package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Arrangement;
import dateline.timeline.Box;
import dateline.timeline.Extent;
import dateline.timeline.Item;
import dateline.timeline.Lettering;
import dateline.timeline.Sight;
import dateline.timeline.Strip;
import dateline.timeline.TickLabels;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** The axis over the lanes, with the heads of the lanes at the left: one part of time on screen. */
final class ChartPane extends Region {

    private static final double AROUND_REVEALED = 16;
    private static final double SCROLL_BAR = 8;
    private static final double LEAST_HEIGHT = 110;
    private static final double SHARE_OF_HEADS = 0.255;
    private static final double LEAST_HEAD = 132;

    /** No more of a narrow timeline is heads, for marks need room for their words. */
    private static final double MOST_OF_HEADS = 0.33;

    private static final double WIDEST_HEAD = 168;
    private static final double RIGHT = 6;

    private final TimelineModel model;
    private final Viewport viewport;
    private final EventWords words;
    private final TickLabels tickLabels;
    private final AxisView axis = new AxisView();
    private final Backdrop backdrop = new Backdrop();
    private final ErasView eras;
    private final LanesView lanes;
    private final LaneHeads heads;
    private final Layer lanesWindow;
    private final Layer headsWindow;
    private final ChartOverlay overlay = new ChartOverlay();
    private final ScrollBar scroll = new ScrollBar();
    private final Beyond beyond;
    private final Fonts fonts = new Fonts();
    private final Lettering lettering;
    private Optional<Shown> revealed = Optional.empty();
    private boolean focusFollows;
    private Arrangement arrangement = Arrangement.EMPTY;

    /**
     * The chart of the model.
     *
     * @param fire what a press on an item does
     */
    ChartPane(TimelineModel model, Viewport viewport, EventWords words, TickLabels tickLabels, Consumer<Item> fire) {
        this.model = model;
        this.viewport = viewport;
        this.words = words;
        this.tickLabels = tickLabels;
        lettering = new Labels(model, words).in(fonts);
        eras = new ErasView(model, words);
        lanes = new LanesView(model, words, fonts, fire);
        heads = new LaneHeads(model, words, lane -> lane.extent().ifPresent(viewport::fit), this::reveal);
        lanesWindow = new Layer(lanes).clipped();
        headsWindow = new Layer(heads).clipped();
        beyond = new Beyond(model, words);
        scroll.setOrientation(Orientation.VERTICAL);
        getStyleClass().add("timeline-chart");
        getChildren().addAll(fonts.labels());
        getChildren().addAll(eras.grounds(), backdrop, axis, lanesWindow, overlay, eras.names(), headsWindow, scroll);
        getChildren().addAll(beyond.earlier(), beyond.later(), ring());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        follow();
    }

    /** Shows the focus before all that is drawn, which would cut through a border of the chart itself. */
    private Region ring() {
        Region ring = new Region();
        ring.getStyleClass().add("ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        layoutBoundsProperty().subscribe(bounds -> ring.resize(bounds.getWidth(), bounds.getHeight()));
        return ring;
    }

    private void follow() {
        model.chartProperty().subscribe(chart -> redraw());
        model.passageProperty().subscribe(passage -> turn());
        model.pointedProperty().subscribe(pointed -> requestLayout());
        model.hitsProperty().subscribe(hits -> requestLayout());
        model.searching().eventsProperty().subscribe(found -> requestLayout());
        model.bandProperty().subscribe(band -> requestLayout());
        model.windowProperty().subscribe(window -> requestLayout());
        model.asOfProperty().subscribe(day -> tellDates());
        model.articleProperty().subscribe(article -> tellDates());
        viewport.scaleProperty().subscribe(scale -> move());
        scroll.valueProperty().subscribe(value -> move());
    }

    private void redraw() {
        setAccessibleText(words.text("chart", model.chart().size()));
        requestLayout();
    }

    private void tellDates() {
        backdrop.tellDates(
                model.published().map(words::time).orElse(""),
                model.asOfProperty().get().map(words::day).orElse(""),
                words.text("today"));
        requestLayout();
    }

    /** Another part of time in the same room: nothing around the chart is to be laid out with it. */
    private void move() {
        setNeedsLayout(true);
    }

    /** When the focus is in the chart it goes to the selected event, as soon as that is on screen. */
    private void turn() {
        focusFollows = isFocusWithin();
        requestLayout();
    }

    private double headWidth() {
        double usual = Math.clamp(getWidth() * SHARE_OF_HEADS, LEAST_HEAD, WIDEST_HEAD);
        return Math.floor(Math.min(usual, getWidth() * MOST_OF_HEADS));
    }

    private double chartWidth() {
        return getWidth() - headWidth() - RIGHT;
    }

    /** What lanes need as a rule, however high they are now: that follows from the room they had before. */
    @Override
    protected double computePrefHeight(double width) {
        double lanes = Strip.of(model.whole()).stream()
                .filter(strip -> !strip.lane().marks().isEmpty())
                .mapToDouble(Strip::height)
                .sum();
        return Math.max(LEAST_HEIGHT, lanesTop() + lanes);
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    private double lanesTop() {
        return AxisView.HEIGHT + eras.nameHeight();
    }

    private double lanesHeight() {
        List<Strip> strips = Strip.of(model.chart());
        return strips.isEmpty() ? 0 : strips.getLast().bottom();
    }

    /** Gives the lanes the room there is, which may bring them into other rows. */
    private void fill() {
        if (chartWidth() > 0) {
            double names = LaneHead.roomForName(headWidth());
            model.fill(chartWidth(), Math.max(0, getHeight() - lanesTop()), names, lettering);
            viewport.resize(chartWidth());
        }
    }

    @Override
    protected void layoutChildren() {
        fill();
        if (viewport.scale().width() > 1) {
            double head = headWidth();
            double top = lanesTop();
            double window = Math.max(0, getHeight() - top);
            axis.resizeRelocate(head, 0, chartWidth(), AxisView.HEIGHT);
            backdrop.resizeRelocate(head, top, chartWidth(), window);
            eras.grounds().resizeRelocate(head, AxisView.HEIGHT, chartWidth(), window);
            eras.names().resizeRelocate(head, AxisView.HEIGHT, chartWidth(), eras.nameHeight());
            lanesWindow.resizeRelocate(head, top, chartWidth(), window);
            overlay.resizeRelocate(head, top, chartWidth(), window);
            headsWindow.resizeRelocate(0, top, head, window);
            layoutScroll(window);
            show(viewport.scale(), window);
        }
    }

    private void layoutScroll(double window) {
        double missing = lanesHeight() - window;
        double over = missing < 1 ? 0 : missing; // nobody scrolls by less than a pixel
        scroll.setVisible(over > 0);
        scroll.setMax(over);
        scroll.setVisibleAmount(over * window / Math.max(1, lanesHeight()));
        scroll.setValue(Math.clamp(scroll.getValue(), 0, over));
        scroll.resizeRelocate(getWidth() - SCROLL_BAR, lanesTop(), SCROLL_BAR, window);
    }

    private void show(TimeScale scale, double window) {
        Ticks ticks = Ticks.of(scale, tickLabels, fonts.tickWidths());
        backdrop.show(ticks);
        eras.show(scale, window + eras.nameHeight());
        overlay.show(model.window(), scale);
        double top = Math.round(scroll.getValue());
        Sight sight = new Sight(top, top + window);
        Optional<Set<String>> found = model.searching().eventsProperty().get();
        arrangement = Arrangement.of(model.chart(), scale, sight, model.selected(), found, lettering);
        beyond.show(scale.visible(), headWidth(), getWidth());
        double room = beyond.end(getWidth()) - headWidth();
        backdrop.showDates(model.published().map(Extent::of), model.asOf(), scale, lanesTop(), room);
        axis.show(
                ticks,
                scale,
                model.band(),
                backdrop.dateLabels(),
                model.published().map(Extent::of).filter(date -> backdrop.namesArticle()),
                room);
        lanes.resizeRelocate(0, -top, chartWidth(), lanesHeight());
        heads.resizeRelocate(0, -top, headWidth(), lanesHeight());
        lanes.show(arrangement, scale, top, window);
        heads.show(sight);
        followFocus();
        reveal(window);
    }

    private void followFocus() {
        Optional<ItemNode> node = arrangement.selectedItem().flatMap(lanes::nodeOf);
        if (focusFollows && node.isPresent()) {
            focusFollows = false;
            node.get().requestFocus();
        }
    }

    /** Where everything stands. */
    Arrangement arrangement() {
        return arrangement;
    }

    /** What stands under a point of the scene; empty for nothing. */
    Optional<Item> itemAt(double sceneX, double sceneY) {
        Point2D point = lanes.sceneToLocal(sceneX, sceneY);
        boolean inside = lanesWindow.getLayoutBounds().contains(lanesWindow.sceneToLocal(sceneX, sceneY));
        return inside ? arrangement.at(point.getX(), point.getY()) : Optional.empty();
    }

    /** The place on the scale of a point of the scene; negative over the heads of the lanes. */
    double scaleX(double sceneX) {
        return sceneToLocal(sceneX, 0).getX() - headWidth();
    }

    /** Whether the pointer is on the axis. */
    boolean isOnAxis(MouseEvent event) {
        return isOnAxis(event.getSceneX(), event.getSceneY());
    }

    /** Whether the wheel turns on the axis. */
    boolean isOnAxis(ScrollEvent event) {
        return isOnAxis(event.getSceneX(), event.getSceneY());
    }

    private boolean isOnAxis(double sceneX, double sceneY) {
        double y = sceneToLocal(sceneX, sceneY).getY();
        return scaleX(sceneX) >= 0 && y >= 0 && y < AxisView.HEIGHT;
    }

    /** Whether the lanes are higher than their window. */
    boolean overflows() {
        return scroll.getMax() > 0;
    }

    /** How far the lanes are scrolled down, in pixels. */
    ReadOnlyDoubleProperty scrolledProperty() {
        return scroll.valueProperty();
    }

    /** What lies over the marks. */
    ChartOverlay overlay() {
        return overlay;
    }

    /** What the marks mean. */
    Legend legend() {
        return new Legend(words, lanes.swatches(), fonts);
    }

    EventWords words() {
        return words;
    }

    /** Where the body of an item stands on the screen. */
    Bounds onScreen(Item item) {
        return onScreen(item.placement().body());
    }

    /** Where a part of the lanes is on the screen. */
    Bounds onScreen(Box part) {
        return lanes.localToScreen(new BoundingBox(part.x(), part.y(), part.width(), part.height()));
    }

    /** Where on the screen the mark of the selected event is, as far as it is in sight. */
    Optional<Point2D> selectedOnScreen() {
        return arrangement.selectedItem().map(this::onScreen).map(mark -> {
            Bounds sight = lanesWindow.localToScreen(lanesWindow.getLayoutBounds());
            return new Point2D(
                    Math.clamp(mark.getCenterX(), sight.getMinX(), sight.getMaxX()),
                    Math.clamp(mark.getCenterY(), sight.getMinY(), sight.getMaxY()));
        });
    }

    /** Where the axis stands on the screen; empty where none is drawn. */
    Optional<Bounds> axisOnScreen() {
        return isVisible() ? Optional.ofNullable(axis.localToScreen(axis.getLayoutBounds())) : Optional.empty();
    }

    /** Where the heads of the lanes stand on the screen, as far as they are in sight. */
    List<Bounds> headsOnScreen() {
        Bounds sight = headsWindow.localToScreen(headsWindow.getLayoutBounds());
        return isVisible() && sight != null
                ? heads.wordsOnScreen().filter(sight::intersects).toList()
                : List.of();
    }

    /** The node of an item on screen. */
    Optional<ItemNode> nodeOf(Item item) {
        return lanes.nodeOf(item);
    }

    /** Scrolls the lanes down by the pixels. */
    void scrollBy(double pixels) {
        scroll.setValue(Math.clamp(scroll.getValue() + pixels, 0, scroll.getMax()));
    }

    /** Scrolls the lanes as little as needed to keep the selected event in view when another is selected or the room changes. */
    private void reveal(double window) {
        Optional<Shown> wanted = model.selected().map(event -> new Shown(event, window));
        Optional<Box> row = arrangement.selectedRow();
        if (!wanted.equals(revealed)) {
            revealed = wanted;
            row.ifPresent(place -> reveal(place, window));
        }
    }

    private void reveal(Box lane) {
        reveal(lane, getHeight() - lanesTop());
    }

    private void reveal(Box place, double window) {
        double over = Math.max(0, place.bottom() + AROUND_REVEALED - (scroll.getValue() + window));
        double under = Math.max(0, scroll.getValue() + over - (place.y() - AROUND_REVEALED));
        scrollBy(over - under);
    }

    /** An event that was brought into view in a window of this height. */
    private record Shown(Event event, double window) {}
}
