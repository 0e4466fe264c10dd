package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Box;
import dateline.timeline.Heading;
import dateline.ui.controls.Hint;
import dateline.ui.controls.TextWidths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEFT = ChipLines.LEFT;
    private static final double USUAL_WIDTH = 170;
    private static final int MOST_CHIPS = 40;

    /** What a chip takes besides its words. */
    private static final double AROUND_TITLE = 28;

    /** The room that is kept for the chip for the rest. */
    private static final double MORE = 84;

    /** The room that the selected event has at least. */
    private static final double LEAST_CHIP = 100;

    private final TimelineModel model;
    private final EventWords words;
    private final UndatedIssues issues = new UndatedIssues();
    private final Lists lists = new Lists(new Button(), new Button());
    private final OutsideLanes outside;
    private List<Event> events = List.of();
    private List<Button> chips = List.of();
    private double most = ChipLines.HEIGHT;

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

    /** The issues that the node stands for. */
    List<Heading> issues(Node node) {
        return issues.of(node);
    }

    /** All events, where the node opens the list of them: for what says how many have no room, those first; else none. */
    List<Event> listed(Node node) {
        if (node != lists.more()) {
            return node == lists.all() ? events : List.of();
        }
        return IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing(this::isShown))
                .map(events::get)
                .toList();
    }

    private boolean isShown(int number) {
        return number < chips.size() && chips.get(number).isVisible();
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

    /** How high it may be: all the room where that has two lines, or else one. */
    private double highest() {
        return most < 2 * ChipLines.HEIGHT ? ChipLines.HEIGHT : most;
    }

    /**
     * The issues first, then of the events, in their order, all that have room for whole words; the selected one before all others, and even cut,
     * where it would have none. It writes only when all have their places, and no place hangs on what is written: else layouts would follow without end.
     */
    @Override
    protected void layoutChildren() {
        nameChips(roomForEvents(getWidth()));
        double room = Math.clamp(getHeight(), ChipLines.HEIGHT, highest());
        ChipLines lines = filled(room);
        Optional<Button> hidden = chips.stream()
                .filter(UndatedEvents::isSelected)
                .filter(chip -> !lines.holds(chip))
                .findFirst();
        finish(hidden.isPresent() ? counted(room, hidden) : lines);
    }

    /** All, or those that have room beside what says how many are left. */
    private ChipLines filled(double room) {
        ChipLines all = withIssues(room, 0);
        chips.forEach(all::add);
        boolean holdsAll = chips.size() == events.size() && all.holdsAll(chips) && all.holdsAll(issues.labels());
        return holdsAll ? all : counted(room, Optional.empty());
    }

    private ChipLines counted(double room, Optional<Button> first) {
        double kept = first.isPresent() ? LEAST_CHIP : 0;
        double reserved = kept + (events.isEmpty() ? 0 : MORE);
        ChipLines all = withIssues(room, reserved);
        ChipLines lines = all.holdsAll(issues.labels()) ? all : withRest(room, reserved);
        lines.release(kept);
        first.ifPresent(lines::addInAnyCase);
        chips.forEach(lines::add);
        return lines;
    }

    /** As many issues as have room beside what says how many are left. */
    private ChipLines withRest(double room, double reserved) {
        ChipLines lines = withIssues(room, reserved + UndatedIssues.REST + ChipLines.GAP);
        lines.addLast(issues.rest(), UndatedIssues.REST);
        return lines;
    }

    private ChipLines withIssues(double room, double reserved) {
        ChipLines lines = new ChipLines(roomForEvents(getWidth()), room, reserved);
        if (isAnythingUndated()) {
            lines.add(lists.all());
        }
        issues.labels().forEach(lines::add);
        return lines;
    }

    private void finish(ChipLines lines) {
        if (lines.holds(issues.rest())) {
            issues.tellRest(lines::holds, words);
        }
        long hidden = events.size() - chips.stream().filter(lines::holds).count();
        lists.more().setText(words.text(hidden == events.size() ? "undated.events" : "undated.more", hidden));
        lists.more().setAccessibleText(words.text("undated.more.hint", hidden));
        if (hidden > 0) {
            lines.addLast(lists.more(), lists.more().prefWidth(-1));
        }
        outside.stand(getWidth() - LEFT, ChipLines.HEIGHT);
        for (Node node : getManagedChildren()) {
            Optional<Box> box = lines.box(node);
            node.setVisible(box.isPresent());
            box.ifPresent(place -> node.resizeRelocate(place.x(), place.y(), place.width(), place.height()));
        }
    }

    private double roomForEvents(double width) {
        return width - outside.room(ChipLines.GAP);
    }

    /** Titles only in several lines; those that have no room in one in short, where somebody chose words for that. */
    private void nameChips(double width) {
        double room = width - 2 * LEFT - AROUND_TITLE;
        for (int number = 0; number < chips.size(); number++) {
            String title = events.get(number).title();
            String label = events.get(number).headline().label().orElse(title);
            Button chip = chips.get(number);
            chip.setText(highest() > ChipLines.HEIGHT && TextWidths.of(title, chip.getFont()) <= room ? title : label);
        }
    }

    private static boolean isSelected(Button chip) {
        return chip.getPseudoClassStates().contains(SELECTED);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        nameChips(roomForEvents(width));
        ChipLines lines = new ChipLines(roomForEvents(width), Double.MAX_VALUE, 0);
        lines.add(lists.all());
        issues.labels().forEach(lines::add);
        chips.forEach(lines::add);
        if (chips.size() < events.size()) {
            lines.addLast(lists.more(), lists.more().prefWidth(-1));
        }
        return Math.min(lines.height(), highest());
    }

    @Override
    protected double computeMinHeight(double width) {
        return isAnythingUndated() || outside.isVisible() ? ChipLines.HEIGHT : 0;
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
