package dateline.ui.timeline;

import dateline.session.Axis;
import dateline.session.Charting;
import dateline.session.Grouping;
import dateline.timeline.Extent;
import dateline.ui.controls.BarPane;
import dateline.ui.controls.Hint;
import dateline.ui.controls.OnceSeen;
import dateline.ui.controls.Pulses;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar above the timeline: what the lanes stand for, which time is drawn, a date to go to, and the zoom. It
 * takes a second line where there is no room for all on one.
 */
final class TimelineBar extends BarPane {

    /** In a narrower bar the field for a date is shown only while it is asked for. */
    private static final double ROOM_FOR_DATE = 420;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField date = new TextField();
    private final MenuButton reports;
    private final EventWords words;
    private final Pulses pulses = new Pulses(this);

    /**
     * The bar.
     *
     * @param read reads a date that somebody typed
     */
    TimelineBar(Charting charting, Viewport viewport, EventWords words, Function<String, Optional<Extent>> read) {
        this.words = words;
        getStyleClass().add("timeline-bar");
        prepareDate(viewport, read);
        reports = choice("axis", Axis.values(), charting.axisProperty(), charting::draw);
        tellReportsApart(false);
        OnceSeen.add(
                this,
                choice("group", Grouping.values(), charting.groupingProperty(), charting::group),
                reports,
                date,
                zoom(viewport));
        widthProperty().subscribe(width -> pulses.afterLayout("fit", this::fit));
        date.focusedProperty().subscribe(focused -> {
            pulses.afterLayout("fit", this::fit);
            if (!focused) {
                date.clear(); // what was asked for is done with
            }
        });
    }

    private <E extends Enum<E>> MenuButton choice(
            String key, E[] values, ReadOnlyObjectProperty<E> chosen, Consumer<E> choose) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("bar-choice");
        menu.setMinWidth(USE_PREF_SIZE);
        Hint.on(menu, words.text(key + ".hint"));
        ToggleGroup one = new ToggleGroup(); // without it what is chosen again would lose its tick
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(name(key, value));
            item.setToggleGroup(one);
            item.setOnAction(press -> choose.accept(value));
            menu.getItems().add(item);
        }
        chosen.subscribe(now -> {
            menu.setText(name(key, now));
            menu.setAccessibleText(words.text(key + ".hint") + ", " + name(key, now));
            for (int number = 0; number < values.length; number++) {
                ((RadioMenuItem) menu.getItems().get(number)).setSelected(values[number] == now);
            }
        });
        return menu;
    }

    private String name(String key, Enum<?> value) {
        return words.text(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private void prepareDate(Viewport viewport, Function<String, Optional<Extent>> read) {
        date.getStyleClass().add("date-field");
        date.setPromptText(words.text("go-to"));
        date.setAccessibleText(words.text("go-to.hint"));
        Hint hint = new Hint(date);
        date.textProperty().subscribe(text -> {
            date.pseudoClassStateChanged(WRONG, false);
            hint.say(Optional.of(words.text("go-to.hint")));
        });
        date.setOnAction(enter -> read.apply(date.getText()).ifPresentOrElse(viewport::goTo, () -> {
            date.pseudoClassStateChanged(WRONG, true);
            hint.insist(words.text("go-to.refused"));
        }));
    }

    /** Lets one choose between when events happened and when they were reported, which one article does not tell apart. */
    void tellReportsApart(boolean apart) {
        reports.setVisible(apart);
        reports.setManaged(apart);
    }

    /** Gives the keyboard to the field for a date, but not the letter that asked for it. */
    void askForDate() {
        show(true);
        pulses.afterLayout("date", () -> {
            date.requestFocus();
            date.selectAll();
        });
    }

    private void fit() {
        show(getWidth() >= ROOM_FOR_DATE || date.isFocused());
    }

    private void show(boolean dateToo) {
        date.setVisible(dateToo);
        date.setManaged(dateToo);
    }

    private HBox zoom(Viewport viewport) {
        Button out = button("zoom.out", "left-pill", viewport::zoomOut);
        out.setGraphic(new FontIcon(Feather.MINUS));
        Button fit = button("zoom.fit", "center-pill", viewport::fit);
        fit.setText(words.text("zoom.fit"));
        Button in = button("zoom.in", "right-pill", viewport::zoomIn);
        in.setGraphic(new FontIcon(Feather.PLUS));
        HBox zoom = new HBox(out, fit, in);
        zoom.getStyleClass().add("zoom");
        return zoom;
    }

    private Button button(String key, String place, Runnable action) {
        Button button = new Button();
        button.getStyleClass().addAll("zoom-button", place);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words.text(key));
        Hint.on(button, words.text(key + ".hint"));
        button.setOnAction(press -> action.run());
        return button;
    }
}
