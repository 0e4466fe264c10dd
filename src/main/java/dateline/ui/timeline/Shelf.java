package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Heading;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The events without a date, as chips in one line; those that have no room are in a list behind the last chip. */
final class Shelf extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 6;
    private static final double WIDEST_CHIP = 150;
    private static final int MOST_CHIPS = 40;

    private final TimelineModel model;
    private final EventWords words;
    private final EventList list;
    private final Label label = new Label();
    private final Button more = new Button();
    private List<Event> events = List.of();
    private List<Button> chips = List.of();
    private int shown;

    Shelf(TimelineModel model, EventWords words) {
        this.model = model;
        this.words = words;
        list = new EventList(words, model::select);
        label.setText(words.text("shelf"));
        label.getStyleClass().add("shelf-label");
        more.getStyleClass().setAll("chip");
        more.setOnAction(press -> list.open(more, events.subList(shown, events.size())));
        getStyleClass().add("timeline-shelf");
        model.chartProperty().subscribe(chart -> fill(chart.undated()));
        model.passageProperty().subscribe(passage -> showSelected());
    }

    private void fill(List<Event> undated) {
        events = undated;
        chips = undated.stream().limit(MOST_CHIPS).map(this::chip).toList();
        getChildren().setAll(label);
        getChildren().addAll(chips);
        getChildren().add(more);
        setVisible(!undated.isEmpty());
        setManaged(!undated.isEmpty());
        showSelected();
    }

    private Button chip(Event event) {
        Button chip = new Button(event.title());
        chip.getStyleClass().setAll("chip");
        chip.setMaxWidth(WIDEST_CHIP);
        chip.setOnAction(press -> model.select(event));
        chip.setAccessibleText(words.name(
                event, model.issue(event).map(issue -> new Heading(issue.id(), issue.name()))));
        chip.setTooltip(new Tooltip(words.hint(event)));
        return chip;
    }

    /** Gives the keyboard to the first of the events. */
    void focusFirst() {
        chips.stream().findFirst().ifPresent(Button::requestFocus);
    }

    private void showSelected() {
        for (int number = 0; number < chips.size(); number++) {
            Event event = events.get(number);
            chips.get(number)
                    .pseudoClassStateChanged(
                            SELECTED, model.selected().filter(event::equals).isPresent());
        }
    }

    @Override
    protected void layoutChildren() {
        shown = 0;
        double x = place(label, snappedLeftInset()) + GAP;
        double end = getWidth() - snappedRightInset();
        while (shown < chips.size() && x + width(chips.get(shown)) <= end - reserved(shown)) {
            x = place(chips.get(shown), x);
            shown++;
        }
        for (int number = 0; number < chips.size(); number++) {
            chips.get(number).setVisible(number < shown);
        }
        int hidden = events.size() - shown;
        more.setVisible(hidden > 0);
        more.setText(words.text("shelf.more", hidden));
        more.setAccessibleText(words.text("shelf.more.hint", hidden));
        place(more, x);
    }

    /** The room that the chip for the rest needs when it follows the chip with this number. */
    private double reserved(int number) {
        return number == events.size() - 1 ? 0 : GAP + 40;
    }

    private double place(Region node, double x) {
        double width = width(node);
        double height = node.prefHeight(width);
        node.resizeRelocate(x, Math.round((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }

    private static double width(Region node) {
        return Math.min(WIDEST_CHIP, Math.ceil(node.prefWidth(-1)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + more.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDEST_CHIP;
    }
}
