package dateline.ui.timeline;

import dateline.timeline.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with a lane. */
final class LaneMenu {

    private final TimelineModel model;
    private final EventWords words;
    private final OfferedItems offered;
    private final Viewport viewport;

    LaneMenu(TimelineModel model, EventWords words, OfferedItems offered, Viewport viewport) {
        this.model = model;
        this.words = words;
        this.offered = offered;
        this.viewport = viewport;
    }

    /** For the lane with this key. */
    List<MenuItem> of(String key) {
        List<Lane> lanes = model.chart().lanes();
        List<Optional<String>> keys = lanes.stream()
                .map(lane -> lane.heading().map(heading -> heading.key()))
                .toList();
        int number = keys.indexOf(Optional.of(key));
        List<MenuItem> items = new ArrayList<>();
        if (number >= 0) {
            items.addAll(place(key, number, keys));
            lanes.get(number)
                    .extent()
                    .ifPresent(extent -> items.add(item(words.text("menu.lane-all"), () -> viewport.fit(extent))));
        }
        if (model.canHide(key)) {
            items.add(new SeparatorMenuItem());
            items.add(item(words.text("menu.lane-only"), () -> model.showOnly(key)));
            items.add(item(words.text("menu.lane-hide"), () -> model.hide(key)));
        }
        model.issue(key).map(offered.issue()).filter(more -> !more.isEmpty()).ifPresent(more -> {
            items.add(new SeparatorMenuItem());
            items.addAll(more);
        });
        return items;
    }

    private List<MenuItem> place(String key, int number, List<Optional<String>> keys) {
        boolean isCollapsed = model.state(key) == LaneState.COLLAPSED;
        boolean hasNext = number + 1 < keys.size() && keys.get(number + 1).isPresent();
        return List.of(
                item(
                        words.text(isCollapsed ? "menu.lane-expand" : "menu.lane-collapse"),
                        () -> model.collapse(key, !isCollapsed)),
                item(words.text("menu.lane-up"), number > 0, () -> model.move(key, number - 1)),
                item(words.text("menu.lane-down"), hasNext, () -> model.move(key, number + 1)));
    }

    /** What may be chosen now, or may not. */
    static MenuItem item(String words, boolean isOn, Runnable action) {
        MenuItem item = item(words, action);
        item.setDisable(!isOn);
        return item;
    }

    static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
