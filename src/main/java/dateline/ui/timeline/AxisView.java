package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The axis: the divisions of time, above them what they are part of, and the bar of the passages on screen. */
final class AxisView extends Pane {

    /** Its height in pixels. */
    static final double HEIGHT = 40;

    private static final double BAR = 5;
    private static final double LEAST_BAR = 4;
    private static final double GAP = 4;

    /** So far from a date that both are not read as one. */
    private static final double APART = 12;

    private final Layer context = new Layer();
    private final Layer divisions = new Layer();
    private final Region bar = new Region();
    private final Layer window = new Layer(bar, context, divisions).clipped();
    private final NodePool<Tick, Label> contextLabels = labels(context, "tick-context", 3);
    private final NodePool<Tick, Label> divisionLabels = labels(divisions, "tick", 18);

    AxisView() {
        getStyleClass().add("timeline-axis");
        bar.getStyleClass().add("band-bar");
        getChildren().add(window);
    }

    /**
     * Shows the divisions and the bar over the extent.
     *
     * @param flags where dates are written over the axis, from left to right, behind which what divisions are part of gives way
     * @param named what the date of the article names, which needs no second name
     * @param room up to where anything may be written, in pixels
     */
    void show(
            Ticks ticks,
            TimeScale scale,
            Optional<Extent> band,
            List<Bounds> flags,
            Optional<Extent> named,
            double room) {
        contextLabels.show(ticks.context());
        giveWay(ticks.context(), flags);
        named.ifPresent(day -> leaveOut(day, ticks.context(), scale.visible().to()));
        divisionLabels.show(ticks.divisions());
        Stream.of(context, divisions)
                .flatMap(labels -> labels.getChildren().stream())
                .filter(label -> label.getBoundsInParent().getMaxX() > room)
                .forEach(label -> label.setVisible(false));
        bar.setVisible(band.isPresent());
        band.ifPresent(extent -> {
            double x = Math.max(-BAR, scale.x(extent.from()));
            double right = Math.min(scale.width() + BAR, scale.x(extent.to()));
            bar.resizeRelocate(x, HEIGHT - BAR, Math.max(LEAST_BAR, right - x), BAR);
        });
    }

    /** Moves what would stand where a date is written before it, as long as it is near its division, else behind it; where it has no room there it is not seen. */
    private void giveWay(List<Tick> ticks, List<Bounds> flags) {
        double free = 0;
        for (int number = 0; number < ticks.size(); number++) {
            Optional<Label> found = contextLabels.node(ticks.get(number));
            if (found.isPresent()) {
                Label label = found.get();
                giveWay(label, Math.max(free, ticks.get(number).x() - label.getWidth()), flags);
                double next = number + 1 < ticks.size() ? ticks.get(number + 1).x() : getWidth();
                label.setVisible(label.isVisible() && label.getBoundsInParent().getMaxX() <= next);
                free = label.isVisible() ? label.getBoundsInParent().getMaxX() + GAP : free;
            }
        }
    }

    private void leaveOut(Extent day, List<Tick> ticks, double end) {
        for (int number = 0; number < ticks.size(); number++) {
            double next = number + 1 < ticks.size() ? ticks.get(number + 1).time() : end;
            boolean isNamed = day.from() <= ticks.get(number).time() && next <= day.to();
            contextLabels.node(ticks.get(number)).filter(label -> isNamed).ifPresent(label -> label.setVisible(false));
        }
    }

    /** Moves a label that would stand where a date is written. */
    private static void giveWay(Label label, double least, List<Bounds> flags) {
        for (Bounds flag : flags) {
            if (meets(label.getBoundsInParent(), flag)) {
                double before = Math.floor(flag.getMinX() - APART - label.getWidth());
                boolean isNear =
                        before >= least && flag.equals(flags.getFirst()); // further ones have others before them
                label.setLayoutX(isNear ? before : Math.ceil(flag.getMaxX() + APART));
            }
        }
    }

    private static boolean meets(Bounds label, Bounds flag) {
        return label.getMinX() - APART < flag.getMaxX() && flag.getMinX() < label.getMaxX() + APART;
    }

    @Override
    protected void layoutChildren() {
        window.resize(getWidth(), getHeight());
    }

    private NodePool<Tick, Label> labels(Layer layer, String styleClass, double y) {
        return new NodePool<Tick, Label>(
                        layer, Tick::time, tick -> label(styleClass), (tick, label) -> place(tick, label, y))
                .recycling();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void place(Tick tick, Label label, double y) {
        label.setText(tick.label());
        label.relocate(Math.round(tick.x() + Ticks.INSET), y);
        label.autosize();
        label.setVisible(label.getLayoutX() >= 0 && label.getLayoutX() + label.getWidth() <= getWidth());
    }
}
