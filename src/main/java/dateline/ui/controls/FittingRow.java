package dateline.ui.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Things in a row, as many as have room whole, and then how many there are more; which, by their accessible texts, is said when
 * the pointer rests on that.
 */
public final class FittingRow extends Pane {

    private final double gap;
    private final IntFunction<String> more;
    private final Label rest = new Label();
    private final Hint hidden = new Hint(rest);

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
        List<Node> others = things.subList(shown, things.size());
        tell(others);
        double room = Math.floor(getWidth() - (others.isEmpty() ? 0 : rest.prefWidth(-1) + beside()));
        double end = 0;
        for (Node thing : things.subList(0, shown)) {
            thing.setVisible(true);
            end = place(thing, end > 0 ? end + gap : 0, room);
        }
        others.forEach(thing -> thing.setVisible(false));
        place(rest, shown > 0 ? end + beside() : 0, getWidth());
    }

    private void tell(List<Node> others) {
        rest.setText(more.apply(others.size()));
        rest.setVisible(!others.isEmpty());
        hidden.say(Optional.of(others.stream().map(Node::getAccessibleText).collect(Collectors.joining("\n")))
                .filter(words -> !words.isEmpty()));
    }

    /** So wide it must be, at least, for the first thing to be shown. */
    public double leastForOne() {
        List<Node> things = getManagedChildren();
        int others = things.size() - 1;
        double number = others > 0 ? beside() + Math.ceil(TextWidths.of(more.apply(others), rest.getFont())) : 0;
        return things.isEmpty() ? 0 : things.getFirst().prefWidth(-1) + number;
    }

    /** How many have room, with the number of the others where there are any. */
    private int shown(List<Node> things) {
        double width = 0;
        int shown = 0;
        for (Node thing : things) {
            width += thing.prefWidth(-1) + (shown > 0 ? gap : 0);
            int left = things.size() - shown - 1;
            rest.setText(more.apply(left));
            if (width + (left > 0 ? beside() + rest.prefWidth(-1) : 0) > getWidth()) {
                return shown;
            }
            shown++;
        }
        return shown;
    }

    /** The number belongs to what it stands beside. */
    private double beside() {
        return gap / 3;
    }

    /** Returns where it ends. */
    private double place(Node thing, double x, double room) {
        double width = Math.min(thing.prefWidth(-1), Math.max(0, room - x));
        layoutInArea(thing, x, 0, width, getHeight(), getBaselineOffset(), HPos.LEFT, VPos.CENTER);
        return x + width;
    }
}
