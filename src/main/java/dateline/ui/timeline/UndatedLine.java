package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** One line for all that has no date: the issues without a dated event, and the events; those that have no room are in a list. */
final class UndatedLine extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double HEIGHT = 30;
    private static final double GAP = 7;
    private static final double LEFT = 12;
    private static final double WIDEST_CHIP = 170;
    private static final int MOST_CHIPS = 40;

    private final TimelineModel model;
    private final EventWords words;
    private final EventList list;
    private final Button all = new Button();
    private final Button more = new Button();
    private List<Label> issues = List.of();
    private List<Event> events = List.of();
    private List<Button> chips = List.of();

    UndatedLine(TimelineModel model, EventWords words) {
        this.model = model;
        this.words = words;
        list = new EventList(words, model::select);
        all.setText(words.text("undated"));
        all.getStyleClass().setAll("undated-label");
        all.setOnAction(press -> list.open(all, events));
        more.getStyleClass().setAll("chip");
        more.setOnAction(press -> list.open(more, events));
        getStyleClass().add("undated-line");
        model.chartProperty().subscribe(chart -> fill(chart.empty(), chart.undated()));
        model.passageProperty().subscribe(passage -> showSelected());
    }

    private void fill(List<Heading> empty, List<Event> undated) {
        List<String> names = empty.stream().map(Heading::name).toList();
        if (!undated.equals(events)
                || !names.equals(issues.stream().map(Label::getText).toList())) {
            events = undated;
            issues = empty.stream().map(this::issue).toList();
            chips = undated.stream().limit(MOST_CHIPS).map(this::chip).toList();
            all.setDisable(undated.isEmpty());
            List<Node> children = new ArrayList<>(issues);
            children.add(all);
            children.addAll(chips);
            children.add(more);
            getChildren().setAll(children);
        }
        setVisible(!undated.isEmpty() || !empty.isEmpty());
        setManaged(isVisible());
        showSelected();
    }

    private Label issue(Heading heading) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", model.colour(Optional.of(heading)));
        Label name = new Label(heading.name(), dot);
        name.getStyleClass().add("undated-issue");
        return name;
    }

    private Button chip(Event event) {
        Button chip = new Button(event.headline().label().orElse(event.title()));
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(press -> model.select(event));
        chip.setAccessibleText(words.name(
                event, model.issue(event).map(issue -> new Heading(issue.id(), issue.name()))));
        chip.setTooltip(new Tooltip(words.hint(event)));
        return chip;
    }

    /** The event that the node stands for; empty where it stands for none. */
    Optional<Event> event(Node node) {
        int number = node instanceof Button chip ? chips.indexOf(chip) : -1;
        return number < 0 ? Optional.empty() : Optional.of(events.get(number));
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
        requestLayout();
    }

    /** The issues first, then as many events as there is room for, the selected one before others. */
    @Override
    protected void layoutChildren() {
        double end = getWidth() - LEFT;
        double x = place(all, LEFT);
        x = fill(issues, x, end - reserved(events.size()));
        List<Button> inOrder = chips.stream()
                .sorted((one, other) -> Boolean.compare(isSelected(other), isSelected(one)))
                .toList();
        double from = x;
        x = fill(inOrder, x, end - reserved(events.size()));
        int hidden =
                events.size() - (int) chips.stream().filter(Node::isVisible).count();
        more.setVisible(hidden > 0);
        more.setText(words.text(x == from ? "undated.events" : "undated.more", hidden));
        more.setAccessibleText(words.text("undated.more.hint", hidden));
        place(more, x);
    }

    /** The room that the chip for the rest needs. */
    private double reserved(int count) {
        more.setText(words.text("undated.events", count));
        return count == 0 ? 0 : more.prefWidth(-1);
    }

    private static boolean isSelected(Button chip) {
        return chip.getPseudoClassStates().contains(SELECTED);
    }

    private double fill(List<? extends Region> nodes, double from, double end) {
        double x = from;
        boolean isFull = false;
        for (Region node : nodes) {
            isFull |= x + width(node) > end;
            node.setVisible(!isFull);
            x = isFull ? x : place(node, x);
        }
        return x;
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
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDEST_CHIP;
    }
}
