package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Extent;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu of whatever the pointer or the keyboard is at: an event, a cluster of events, the head of a lane, or a day of the axis. */
final class TimelineMenu {

    private static final int MOST_EVENTS = 12;

    private final TimelineModel model;
    private final EventWords words;
    private final OfferedItems offered;
    private final LaneMenu lanes;
    private final AxisMenu axis;
    private final Viewport viewport;
    private final ContextMenu menu = new ContextMenu();

    TimelineMenu(TimelineModel model, EventWords words, OfferedItems offered, Viewport viewport) {
        this.model = model;
        this.words = words;
        this.offered = offered;
        this.viewport = viewport;
        lanes = new LaneMenu(model, words, offered, viewport);
        axis = new AxisMenu(model, words, viewport);
        menu.setId("timeline-menu");
    }

    /**
     * Opens over the chart and the line under it from now on.
     *
     * @param more opens the list of all events of a cluster
     */
    void serve(Node timeline, ChartPane chart, UndatedEvents undated, Consumer<Item> more) {
        timeline.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, wish -> {
            boolean isOfSelected = wish.isKeyboardTrigger() && wish.getTarget() == chart;
            List<MenuItem> items = above(wish)
                    .flatMap(node -> items(node, undated, more).stream())
                    .findFirst()
                    .or(() -> isOfSelected ? model.selected().map(offered.event()) : at(wish, chart, more))
                    .or(() -> time(wish, chart))
                    .orElse(List.of());
            if (!items.isEmpty()) {
                Point2D place = Optional.of(chart)
                        .filter(shown -> isOfSelected)
                        .flatMap(ChartPane::selectedOnScreen)
                        .orElseGet(() -> new Point2D(wish.getScreenX(), wish.getScreenY()));
                show(items, timeline, place);
                wish.consume();
            }
        });
    }

    /** Opens below the axis by the keyboard, for the selected event's day or, where that is not in sight, the one in the middle. */
    void openForTime(Node timeline, ChartPane chart) {
        TimeScale scale = viewport.scale();
        Extent sight = scale.visible();
        double moment = model.selected()
                .flatMap(model::mark)
                .map(mark -> mark.extent().middle())
                .filter(middle -> sight.from() <= middle && middle < sight.to())
                .orElseGet(sight::middle);
        chart.axisOnScreen()
                .map(place -> new Point2D(place.getMinX() + scale.x(moment), place.getMaxY()))
                .ifPresent(place -> show(axis.of(moment), timeline, place));
    }

    private void show(List<MenuItem> items, Node timeline, Point2D place) {
        menu.getItems().setAll(items);
        menu.show(timeline, place.getX(), place.getY());
    }

    private Optional<List<MenuItem>> at(ContextMenuEvent wish, ChartPane chart, Consumer<Item> more) {
        return chart.itemAt(wish.getSceneX(), wish.getSceneY()).map(item -> items(item, more));
    }

    /** For the day where nothing stands, nor a button; the keyboard asks for that in the middle of what is in sight. */
    private Optional<List<MenuItem>> time(ContextMenuEvent wish, ChartPane chart) {
        double x = wish.isKeyboardTrigger() ? viewport.scale().width() / 2 : chart.scaleX(wish.getSceneX());
        boolean isOfTime =
                x >= 0 && above(wish).anyMatch(chart::equals) && above(wish).noneMatch(Button.class::isInstance);
        return isOfTime ? Optional.of(axis.of(viewport.scale().seconds(x))) : Optional.empty();
    }

    /** The node that the wish is for and those around it. */
    private static Stream<Node> above(ContextMenuEvent wish) {
        return wish.getTarget() instanceof Node target
                ? Stream.iterate(Optional.of(target), Optional::isPresent, node -> node.map(Node::getParent))
                        .flatMap(Optional::stream)
                : Stream.empty();
    }

    private Optional<List<MenuItem>> items(Node node, UndatedEvents undated, Consumer<Item> more) {
        if (node instanceof LaneHead head) {
            return head.heading().map(Heading::key).map(lanes::of);
        }
        if (node instanceof ItemNode shown) {
            return Optional.of(items(shown.item(), more));
        }
        return undated(node, undated).filter(items -> !items.isEmpty());
    }

    private Optional<List<MenuItem>> undated(Node node, UndatedEvents undated) {
        List<Event> listed = undated.listed(node);
        if (node instanceof Button opening && !listed.isEmpty()) {
            return Optional.of(list(listed, opening::fire));
        }
        List<Heading> issues = undated.issues(node);
        return issues.size() > 1
                ? Optional.of(issues.stream()
                        .map(issue -> menu(issue.name(), lanes.of(issue.key())))
                        .toList())
                : issues.stream()
                        .findFirst()
                        .map(issue -> lanes.of(issue.key()))
                        .or(() -> undated.event(node).map(offered.event()));
    }

    private List<MenuItem> items(Item item, Consumer<Item> more) {
        return item.isCluster()
                ? cluster(item, more)
                : offered.event().apply(item.mark().event());
    }

    private List<MenuItem> cluster(Item item, Consumer<Item> more) {
        List<Event> events = item.marks().stream().map(Mark::event).toList();
        List<MenuItem> items = new ArrayList<>();
        items.add(LaneMenu.item(
                words.text("menu.zoom-here"),
                () -> viewport.comeNear(
                        item.stretch().extent(), item.placement().body().middle())));
        items.addAll(list(events, () -> more.accept(item)));
        return items;
    }

    private List<MenuItem> list(List<Event> events, Runnable open) {
        List<MenuItem> items = new ArrayList<>();
        items.add(LaneMenu.item(words.text("menu.list", events.size()), open));
        items.add(new SeparatorMenuItem());
        events.stream()
                .limit(MOST_EVENTS)
                .map(event -> menu(event.title(), offered.event().apply(event)))
                .forEach(items::add);
        return items;
    }

    private static MenuItem menu(String name, List<MenuItem> items) {
        Menu inner = new Menu(name);
        inner.setMnemonicParsing(false);
        inner.getItems().setAll(items);
        return inner;
    }
}
