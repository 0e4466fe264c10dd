package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Box;
import dateline.timeline.Heading;
import dateline.ui.controls.Hint;
import dateline.ui.controls.TextWidths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * All that has no date: the issues without a dated event, and the events, in one line or, where there is room, in several; those that have no
 * room are in a list.
 */
final class UndatedEvents extends Region {

    /** Of a line. */
    static final double HEIGHT = 30;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 7;
    private static final double LEFT = 12;
    private static final double BETWEEN_LINES = 11;
    private static final double USUAL_WIDTH = 170;
    private static final int MOST_CHIPS = 40;

    /** What a chip takes besides its words. */
    private static final double AROUND_TITLE = 28;

    /** The room that is kept for the chip for the rest. */
    private static final double MORE = 84;

    /** The room that is kept for how many issues have none. */
    private static final double REST = 36;

    private final TimelineModel model;
    private final EventWords words;
    private final UndatedIssues issues = new UndatedIssues();
    private final Lists lists = new Lists(new Button(), new Button());
    private final OutsideLanes outside;
    private List<Event> events = List.of();
    private List<Button> chips = List.of();
    private double most = HEIGHT;

    /** What opens the list of all of them: at the beginning, and at the end where some have no room. */
    private record Lists(Button all, Button more) {}

    UndatedEvents(TimelineModel model, EventWords words) {
        this.model = model;
        this.words = words;
        EventList list = new EventList(words, model::select);
        lists.all().setText(words.text("undated"));
        lists.all().getStyleClass().setAll("undated-label");
        lists.all().setOnAction(press -> list.toggle(lists.all(), events));
        lists.more().getStyleClass().setAll("chip");
        lists.more().setOnAction(press -> list.toggle(lists.more(), events));
        outside = new OutsideLanes(model.lanesInTime(), words);
        getChildren().setAll(outside);
        getStyleClass().add("undated-events");
        model.chartProperty().subscribe(chart -> fill());
        model.asOfProperty().subscribe(day -> fill());
        model.passageProperty().subscribe(passage -> showSelected());
    }

    private void fill() {
        List<Event> undated = model.chart().undated();
        List<Heading> empty = model.chart().empty().stream()
                .filter(issue -> model.asOf().isEmpty() || isTold(issue, undated))
                .toList();
        List<String> names = empty.stream().map(Heading::name).toList();
        if (!undated.equals(events) || !names.equals(issues.names())) {
            events = undated;
            issues.set(empty, issue -> model.colour(Optional.of(issue)));
            chips = undated.stream().limit(MOST_CHIPS).map(this::chip).toList();
            lists.all().setDisable(undated.isEmpty());
            List<Node> children = new ArrayList<>(issues.labels());
            children.add(lists.all());
            children.add(issues.rest());
            children.addAll(chips);
            children.add(lists.more());
            children.add(outside);
            getChildren().setAll(children);
        }
        outside.tell();
        appear();
        showSelected();
    }

    private boolean isAnythingUndated() {
        return events.size() + issues.names().size() > 0;
    }

    /** Whether the issue has an event without a date; one of which nothing had been reported by the day looked from has none at all. */
    private boolean isTold(Heading issue, List<Event> undated) {
        return undated.stream()
                .anyMatch(event -> model.lane(event).filter(issue::equals).isPresent());
    }

    private void appear() {
        setVisible(most > 0 && (isAnythingUndated() || outside.isVisible()));
        setManaged(isVisible());
    }

    private Button chip(Event event) {
        Button chip = new Button();
        chip.setWrapText(true);
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(press -> model.select(event));
        chip.setAccessibleText(words.name(
                event, model.issue(event).map(issue -> new Heading(issue.id(), issue.name()))));
        Hint.on(chip, words.hint(event, model.attestation().claimants(event)));
        return chip;
    }

    /** The event that the node stands for; empty where it stands for none. */
    Optional<Event> event(Node node) {
        int number = node instanceof Button chip ? chips.indexOf(chip) : -1;
        return number < 0 ? Optional.empty() : Optional.of(events.get(number));
    }

    /** Gives the keyboard to the first of the events that is shown, or else to what opens the list of all. */
    void focusFirst() {
        chips.stream().filter(Node::isVisible).findFirst().orElse(lists.all()).requestFocus();
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

    /** How high it is at the most; with nothing it is not seen, in one line, events have their labels, in more their whole titles. */
    void setRoom(double height) {
        if (height != most) {
            most = height;
            appear();
            requestLayout();
        }
    }

    /**
     * The issues first, then of the events, in their order, all that have room for whole words; the selected one before others that hide it,
     * and even cut. What it writes depends on the room alone: to write something else on the way would ask for another layout without end.
     */
    @Override
    protected void layoutChildren() {
        nameChips(roomForEvents(getWidth()));
        double room = Math.clamp(getHeight(), HEIGHT, highest());
        Flow flow = filled(room);
        Optional<Button> hidden = chips.stream()
                .filter(UndatedEvents::isSelected)
                .filter(chip -> !flow.holds(chip))
                .findFirst();
        finish(hidden.map(selected -> filledFrom(selected, room)).orElse(flow));
    }

    /** That of one line where there is no room for two. */
    private double highest() {
        return most < 2 * HEIGHT ? HEIGHT : most;
    }

    private void finish(Flow flow) {
        long hidden = events.size() - chips.stream().filter(flow::holds).count();
        lists.more().setText(words.text(hidden == events.size() ? "undated.events" : "undated.more", hidden));
        lists.more().setAccessibleText(words.text("undated.more.hint", hidden));
        if (hidden > 0) {
            flow.addLast(lists.more());
        }
        outside.stand(getWidth() - LEFT, HEIGHT);
        for (Node node : getManagedChildren()) {
            Optional<Box> box = Optional.ofNullable(flow.boxes.get(node));
            node.setVisible(box.isPresent());
            box.ifPresent(place -> node.resizeRelocate(place.x(), place.y(), place.width(), place.height()));
        }
    }

    private double roomForEvents(double width) {
        return width - outside.room(GAP);
    }

    /** Titles only in several lines; those that have no room in one in short, where somebody chose words for that. */
    private void nameChips(double width) {
        double room = width - 2 * LEFT - AROUND_TITLE;
        for (int number = 0; number < chips.size(); number++) {
            String title = events.get(number).title();
            String label = events.get(number).headline().label().orElse(title);
            Button chip = chips.get(number);
            chip.setText(highest() > HEIGHT && TextWidths.of(title, chip.getFont()) <= room ? title : label);
        }
    }

    /** Room for how many are left is kept only where some are. */
    private Flow filled(double room) {
        Flow all = begun(room, 0);
        chips.forEach(all::add);
        if (chips.size() == events.size() && all.boxes.keySet().containsAll(chips)) {
            return all;
        }
        Flow flow = begun(room, MORE);
        chips.forEach(flow::add);
        return flow;
    }

    private Flow filledFrom(Button first, double room) {
        Flow flow = begun(room, MORE);
        flow.add(first);
        if (!flow.holds(first)) {
            flow.addCut(first);
        }
        chips.stream().filter(chip -> !first.equals(chip)).forEach(flow::add);
        return flow;
    }

    private Flow begun(double room, double reserved) {
        Flow flow = withIssues(room, reserved);
        return flow.boxes.keySet().containsAll(issues.labels()) ? flow : withRest(withIssues(room, reserved + REST));
    }

    private Flow withIssues(double room, double reserved) {
        Flow flow = new Flow(roomForEvents(getWidth()), room, reserved);
        if (isAnythingUndated()) {
            flow.add(lists.all());
        }
        issues.labels().forEach(flow::add);
        return flow;
    }

    /** With how many issues have no room, and which. */
    private Flow withRest(Flow flow) {
        issues.tellRest(flow.boxes.keySet(), words);
        flow.addLast(issues.rest());
        return flow;
    }

    private static boolean isSelected(Button chip) {
        return chip.getPseudoClassStates().contains(SELECTED);
    }

    /** Finds places for nodes one after the other, as words are put into lines. */
    private static final class Flow {

        private final Map<Node, Box> boxes = new HashMap<>();

        private final double width;
        private final double height;
        private final double reserved;
        private double x = LEFT;
        private double top;
        private double bottom = HEIGHT;

        /** Into a width and a height, with room in the last line for what says how many are left. */
        Flow(double width, double height, double reserved) {
            this.width = width;
            this.height = height;
            this.reserved = reserved;
        }

        /** Finds a place for the node where it has room whole, though what is wider than a line may take several lines of words. */
        void add(Region node) {
            double wide = Math.max(0, Math.min(Math.ceil(node.prefWidth(-1)), width - 2 * LEFT));
            double high = Math.max(HEIGHT, node.prefHeight(wide) + BETWEEN_LINES);
            boolean isNext = x > LEFT && x + wide > end(bottom);
            double from = isNext ? LEFT : x;
            double above = isNext ? bottom : top;
            double below = Math.max(isNext ? 0 : bottom, above + high);
            if (below <= height && from + wide <= end(below)) {
                x = from;
                top = above;
                bottom = below;
                put(node, wide, node.prefHeight(wide));
            }
        }

        /** Finds a place for the node in the next line, or the last, whole or not. */
        void addCut(Region node) {
            if (!isLast(bottom)) {
                beginLine();
            }
            double room = Math.max(0, end(bottom) - x);
            put(node, Math.min(Math.ceil(node.prefWidth(-1)), room), node.prefHeight(-1));
        }

        /** Finds a place for the node behind all others, in the room that is kept for it. */
        void addLast(Region node) {
            double wide = Math.ceil(node.prefWidth(-1));
            if (x + wide > width - LEFT && !isLast(bottom)) {
                beginLine();
            }
            put(node, wide, node.prefHeight(wide));
        }

        private void beginLine() {
            x = LEFT;
            top = bottom;
            bottom += HEIGHT;
        }

        boolean holds(Node node) {
            return boxes.containsKey(node);
        }

        /** Whether no other line has room below. */
        private boolean isLast(double below) {
            return below + HEIGHT > height;
        }

        /** Where a line ends that is so low. */
        private double end(double below) {
            return width - LEFT - (isLast(below) ? reserved : 0);
        }

        private void put(Region node, double wide, double high) {
            boxes.put(node, new Box(x, Math.round(top + (bottom - top - high) / 2), wide, high));
            x += wide + GAP;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        nameChips(roomForEvents(width));
        Flow flow = new Flow(roomForEvents(width), Double.MAX_VALUE, 0);
        flow.add(lists.all());
        issues.labels().forEach(flow::add);
        chips.forEach(flow::add);
        if (chips.size() < events.size()) {
            flow.addLast(lists.more());
        }
        return Math.min(flow.bottom, highest());
    }

    @Override
    protected double computeMinHeight(double width) {
        return isAnythingUndated() || outside.isVisible() ? HEIGHT : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }
}
