package dateline.ui.shell;

import dateline.library.Settings.Dock;
import dateline.ui.controls.Motion;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The contents, the text and the events, beside each other or the events below. How much room each has follows from the size of the
 * window until the reader drags a divider.
 */
final class Panes extends Pane {

    private static final double LEAST_CONTENTS = 140;
    private static final double LEAST_TEXT = 280;
    private static final double LEAST_EVENTS = 280;
    private static final double LEAST_HEIGHT = 160;

    /** Where the dividers are that the reader has dragged, as shares of the pane; 0 is where it belongs by the measures. */
    private final double[] chosen = new double[3];

    private final Region contents;
    private final Region text;
    private final TimelineAndCard events;
    private final Panels panels;
    private Dock dock = Dock.RIGHT;
    private final Divider left = new Divider(x -> choose(0, x / getWidth()), () -> choose(0, 0));
    private final Divider right = new Divider(this::dragEvents, () -> choose(dock == Dock.RIGHT ? 1 : 2, 0));
    private final DoubleProperty unfolded = new SimpleDoubleProperty(1);

    Panes(Region contents, Region text, TimelineAndCard events, Panels panels) {
        this.contents = contents;
        this.text = text;
        this.events = events;
        this.panels = panels;
        getStyleClass().add("panes");
        getChildren().setAll(text, events, contents, left, right);
        unfolded.subscribe(share -> requestLayout());
        panels.cardProperty().subscribe(events::showCard);
        panels.contentsProperty().subscribe(shown -> {
            contents.setVisible(
                    contents.isVisible() || shown); // so that they can have the keyboard before they have room
            fold();
        });
        panels.onlyTextProperty().subscribe(only -> fold());
        widthProperty().subscribe(width -> panels.fit(measures()));
    }

    private void fold() {
        boolean shown =
                panels.contentsProperty().get() && !panels.onlyTextProperty().get();
        Motion.of(this).move(unfolded, shown ? 1 : 0);
        requestLayout();
    }

    /** Puts the events beside the text or below it. */
    void dock(Dock where) {
        dock = where;
        events.dock(where);
        requestLayout();
    }

    private Measures measures() {
        return getScene() == null
                ? new Measures(getWidth(), getHeight())
                : new Measures(getScene().getWidth(), getScene().getHeight());
    }

    private void dragEvents(double place) {
        if (dock == Dock.RIGHT) {
            choose(1, place / getWidth());
        } else {
            choose(2, place / getHeight());
        }
    }

    private void choose(int divider, double share) {
        chosen[divider] = Math.clamp(share, 0, 1);
        requestLayout();
    }

    /** Where the dividers are that the reader has dragged; 0 for one that stands where it belongs. */
    List<Double> dividers() {
        return DoubleStream.of(chosen).boxed().toList();
    }

    /** Puts dragged dividers back. */
    void divide(List<Double> places) {
        for (int divider = 0; divider < Math.min(chosen.length, places.size()); divider++) {
            choose(divider, places.get(divider));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean onlyText = panels.onlyTextProperty().get();
        double side = Math.clamp(
                chosen[0] > 0 ? chosen[0] * width : measures().contents(),
                LEAST_CONTENTS,
                Math.max(LEAST_CONTENTS, width - LEAST_TEXT - LEAST_EVENTS));
        double from = Math.round(side * unfolded.get());
        double upper = onlyText || dock == Dock.RIGHT ? height : upper(height);
        double to = onlyText || dock == Dock.BELOW ? width : edgeOfText(width, from);
        events.setVisible(!onlyText);
        right.setVisible(!onlyText);
        contents.setVisible(from > 0 || contents.isFocusWithin());
        left.setVisible(from > 0);
        contents.resizeRelocate(from - Math.round(side), 0, Math.round(side), upper);
        text.resizeRelocate(from, 0, to - from, upper);
        left.stand(from, upper);
        if (dock == Dock.RIGHT) {
            events.resizeRelocate(to, 0, onlyText ? 0 : width - to, height);
            right.stand(to, height);
        } else {
            events.resizeRelocate(0, upper, width, height - upper);
            right.lie(upper, width);
        }
    }

    private double edgeOfText(double width, double from) {
        double edge = chosen[1] > 0 ? chosen[1] * width : width - measures().timeline();
        double least = Math.min(LEAST_EVENTS, width / 3);
        return Math.round(Math.clamp(edge, Math.min(from + LEAST_TEXT, width - least), width - least));
    }

    private double upper(double height) {
        double edge = chosen[2] > 0 ? chosen[2] * height : height - measures().timelineBelow(height);
        return Math.round(
                Math.clamp(edge, Math.min(LEAST_HEIGHT, height / 2), Math.max(height / 2, height - LEAST_HEIGHT)));
    }
}
