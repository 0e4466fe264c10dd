package dateline.ui.events;

import dateline.messages.Messages;
import dateline.session.AsOf;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.Hint;
import dateline.ui.controls.IconButton;
import dateline.ui.controls.TextWidths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Steps from one day on which articles appeared to another. There is nothing to step along where they appeared on one. */
final class AsOfStepper extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final AsOf asOf;
    private final Messages messages;
    private final TimeWords times;
    private final MenuButton day = new MenuButton();
    private final IconButton earlier;
    private final IconButton later;
    private final Hint hint = new Hint(day);
    private double room = Double.MAX_VALUE;

    AsOfStepper(AsOf asOf, Messages messages, TimeWords times) {
        this.asOf = asOf;
        this.messages = messages;
        this.times = times;
        earlier = step(Feather.CHEVRON_LEFT, "as-of.earlier", asOf::earlier);
        later = step(Feather.CHEVRON_RIGHT, "as-of.later", asOf::later);
        day.setId("as-of");
        getStyleClass().add("as-of");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(earlier, day, later);
        managedProperty().bind(visibleProperty());
        earlier.managedProperty().bind(earlier.visibleProperty());
        later.managedProperty().bind(later.visibleProperty());
        asOf.daysProperty().subscribe(days -> show());
        asOf.dayProperty().subscribe(then -> show());
    }

    /** How wide its menu alone is while no day is chosen, in few words; empty where there is none to choose. */
    OptionalDouble usualWidth() {
        return asOf.days().size() > 1 ? OptionalDouble.of(widthWith("as-of.now.short")) : OptionalDouble.empty();
    }

    private double widthWith(String key) {
        double around = day.prefWidth(-1) - TextWidths.of(day.getText(), day.getFont());
        return Math.ceil(around + TextWidths.of(messages.text(key), day.getFont()));
    }

    /** How wide its menu alone is in few words. */
    double leastWidth() {
        return asOf.day().isPresent() ? day.prefWidth(-1) : widthWith("as-of.now.short");
    }

    /** It says that no day is chosen in all words where they have room, and has the buttons that step; the menu leads to every day. */
    void fit(double room) {
        this.room = room;
        day.setText(words());
        double steps = earlier.prefWidth(-1) + getSpacing();
        double more = asOf.day().isPresent() ? later.prefWidth(-1) + getSpacing() : 0;
        boolean hasRoom = day.prefWidth(-1) + steps + more <= room;
        earlier.setVisible(hasRoom);
        later.setVisible(hasRoom && asOf.day().isPresent());
    }

    private IconButton step(Feather icon, String key, Runnable action) {
        IconButton button = new IconButton(icon, messages.text(key), action);
        button.setFocusTraversable(true);
        return button;
    }

    private void show() {
        List<LocalDate> days = asOf.days();
        setVisible(days.size() > 1 || asOf.day().isPresent());
        earlier.setDisable(!days.isEmpty()
                && asOf.day().filter(now -> !now.isAfter(days.getFirst())).isPresent());
        fit(room);
        hint.say(
                Optional.of(messages.text("as-of.now")).filter(all -> asOf.day().isEmpty()));
        day.getItems().setAll(isVisible() ? items(days) : List.of());
        pseudoClassStateChanged(ON, asOf.day().isPresent());
    }

    private String words() {
        return asOf.day()
                .map(then -> messages.text("as-of.day", times.brief().words(TimeSpan.holding(then))))
                .orElseGet(() -> messages.text(widthWith("as-of.now") > room ? "as-of.now.short" : "as-of.now"));
    }

    private List<MenuItem> items(List<LocalDate> days) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(group, messages.text("as-of.now.hint"), asOf.day().isEmpty(), asOf::clear));
        items.add(new SeparatorMenuItem());
        Stream<MenuItem> each = days.reversed().stream()
                .map(then -> item(
                        group, words(then), asOf.day().filter(then::equals).isPresent(), () -> asOf.lookFrom(then)));
        items.addAll(each.toList());
        return items;
    }

    private static MenuItem item(ToggleGroup group, String words, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(pressed -> action.run());
        return item;
    }

    private String words(LocalDate then) {
        return times.words(TimeSpan.holding(then));
    }
}
