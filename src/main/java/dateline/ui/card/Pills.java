package dateline.ui.card;

import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The names of the issues that an event touches, then of those who take part: in one row, as many as it has room for, or all. */
final class Pills extends Region {

    private static final double GAP = 6;
    private static final double LEAST = 56; // in less, nothing is left of a name

    private final List<Label> named;
    private final Label more = new Label();
    private boolean isWhole;

    Pills(Event event, Dossier dossier) {
        getStyleClass().add("pills");
        setMinWidth(0);
        Stream<String> issues = event.issues().stream().flatMap(id -> issue(id, dossier));
        Stream<String> actors = event.actors().stream().flatMap(id -> actor(id, dossier));
        named = Stream.concat(issues, actors).map(Pills::pill).toList();
        more.getStyleClass().add("more-pills");
        getChildren().setAll(named);
        getChildren().add(more);
    }

    private static Label pill(String name) {
        Label pill = new Label(name);
        pill.getStyleClass().add("pill");
        return pill;
    }

    private static Stream<String> issue(String id, Dossier dossier) {
        return dossier.issues().stream().filter(issue -> issue.id().equals(id)).map(Issue::name);
    }

    private static Stream<String> actor(String id, Dossier dossier) {
        return dossier.actors().stream().filter(actor -> actor.id().equals(id)).map(Actor::name);
    }

    /** Shows all, on as many rows as that takes, or only those that one row has room for. */
    void showAll(boolean all) {
        isWhole = all;
        requestLayout();
    }

    /** Whether some are left out. */
    boolean holdsMore() {
        return more.isVisible();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return named.stream().mapToDouble(pill -> pill.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return rowHeight() * (isWhole && width > 0 ? rows(width, false) : 1);
    }

    private double rowHeight() {
        return Stream.concat(named.stream(), Stream.of(more))
                        .mapToDouble(pill -> pill.prefHeight(-1))
                        .max()
                        .orElse(0)
                + (isWhole ? GAP : 0);
    }

    @Override
    protected void layoutChildren() {
        if (isWhole) {
            more.setVisible(false);
            rows(getWidth(), true);
        } else {
            row(getWidth());
        }
    }

    /** How many rows all of them take. */
    private int rows(double width, boolean places) {
        double x = 0;
        int row = 0;
        for (Label pill : named) {
            double length = Math.min(width, pill.prefWidth(-1));
            if (x > 0 && x + length > width) {
                x = 0;
                row++;
            }
            if (places) {
                put(pill, x, row * rowHeight(), length);
            }
            x += length + GAP;
        }
        return row + 1;
    }

    private void row(double width) {
        double x = 0;
        int shown = 0;
        for (Label pill : named) {
            more.setText("+" + (named.size() - shown));
            double rest = shown == named.size() - 1 ? 0 : GAP + more.prefWidth(-1);
            double length = pill.prefWidth(-1);
            double least = x > 0 ? length : Math.min(length, LEAST);
            if (x + least + rest > width) {
                break;
            }
            put(pill, x, 0, Math.min(length, Math.max(0, width - x - rest)));
            x += length + GAP;
            shown++;
        }
        named.subList(shown, named.size()).forEach(pill -> pill.setVisible(false));
        put(more, x, 0, more.prefWidth(-1));
        more.setVisible(shown < named.size());
    }

    private static void put(Node pill, double x, double y, double width) {
        pill.setVisible(true);
        pill.resizeRelocate(x, y, width, pill.prefHeight(-1));
    }
}
