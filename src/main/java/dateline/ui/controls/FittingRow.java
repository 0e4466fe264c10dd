package dateline.ui.controls;

import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Things in a row, as many as have room whole but one at least, and then in words how many there are more where those have room. */
public final class FittingRow extends Pane {

    private final double gap;
    private final IntFunction<String> more;
    private final Label rest = new Label();

    /**
     * Shows nothing yet.
     *
     * @param gap between two things, in pixels
     * @param more says that there are so many more
     */
    public FittingRow(double gap, IntFunction<String> more) {
        this.gap = gap;
        this.more = more;
        rest.setManaged(false);
        rest.getStyleClass().add("more");
        getChildren().setAll(rest);
    }

    /** Shows these. */
    public void show(List<? extends Node> things) {
        getChildren().setAll(things);
        getChildren().add(rest);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(child -> child.prefWidth(-1) + gap)
                .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(
                rest.prefHeight(-1),
                getManagedChildren().stream()
                        .mapToDouble(child -> child.prefHeight(-1))
                        .max()
                        .orElse(0));
    }

    @Override
    protected void layoutChildren() {
        List<Node> things = getManagedChildren();
        int shown = shown(things);
        double x = 0;
        for (int number = 0; number < things.size(); number++) {
            Node thing = things.get(number);
            thing.setVisible(number < shown);
            if (thing.isVisible()) {
                x = place(thing, x);
            }
        }
        rest.setText(more.apply(things.size() - shown));
        rest.setVisible(shown < things.size() && x + rest.prefWidth(-1) <= getWidth());
        place(rest, x);
    }

    /** How many have room, with the words for the others where there are any; one in any case, cut where it must be. */
    private int shown(List<Node> things) {
        double width = 0;
        int shown = 0;
        rest.setText(more.apply(things.size()));
        for (Node thing : things) {
            width += thing.prefWidth(-1) + gap;
            boolean last = shown == things.size() - 1;
            if (width + (last ? -gap : rest.prefWidth(-1)) > getWidth()) {
                return Math.max(1, shown);
            }
            shown++;
        }
        return shown;
    }

    private double place(Node thing, double x) {
        double width = Math.min(thing.prefWidth(-1), Math.max(0, getWidth() - x));
        layoutInArea(thing, x, 0, width, getHeight(), getBaselineOffset(), HPos.LEFT, VPos.CENTER);
        return x + width + gap;
    }
}
