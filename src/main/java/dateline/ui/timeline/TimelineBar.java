package dateline.ui.timeline;

import dateline.session.Axis;
import dateline.session.Charting;
import dateline.session.Grouping;
import dateline.timeline.Extent;
import dateline.ui.controls.BarPane;
import dateline.ui.controls.Hint;
import dateline.ui.controls.OnceSeen;
import dateline.ui.controls.Pulses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar above the timeline: what the lanes stand for, which time is drawn, a date to go to, and the zoom. It
 * takes a second line where there is no room for all on one.
 */
final class TimelineBar extends BarPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField date = new TextField();
    private final MenuButton groups;
    private final MenuButton reports;
    private final HBox zoom;
    private final EventWords words;
    private final Pulses pulses = new Pulses(this);
    private boolean isToldApart;
    private double room = Double.MAX_VALUE;

    /**
     * The bar.
     *
     * @param read reads a date that somebody typed
     */
    TimelineBar(Charting charting, Viewport viewport, EventWords words, Function<String, Optional<Extent>> read) {
        this.words = words;
        getStyleClass().add("timeline-bar");
        prepareDate(viewport, read);
        groups = choice("group", Grouping.values(), charting.groupingProperty(), charting::group);
        reports = choice("axis", Axis.values(), charting.axisProperty(), charting::draw);
        zoom = zoom(viewport);
        tellReportsApart(false);
        OnceSeen.add(this, groups, reports, date, zoom);
        date.focusedProperty().subscribe(focused -> {
            pulses.afterLayout("fit", () -> fit(room));
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
        List<RadioMenuItem> items = new ArrayList<>();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(name(key, value));
            item.setToggleGroup(one);
            item.setOnAction(press -> choose.accept(value));
            items.add(item);
        }
        menu.getItems().setAll(items);
        chosen.subscribe(now -> {
            menu.setText(name(key, now));
            menu.setAccessibleText(words.text(key + ".hint") + ", " + name(key, now));
            for (int number = 0; number < values.length; number++) {
                items.get(number).setSelected(values[number] == now);
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
        isToldApart = apart;
        show(reports, apart);
    }

    /** Lets one go to something, unless no lanes are drawn; what is drawn can be chosen even then, since another choice may bring some. */
    void offer(boolean areDrawn) {
        date.setDisable(!areDrawn);
        zoom.setDisable(!areDrawn);
    }

    @Override
    public double usualWidth() {
        return leastWidth() + widthOf(groups);
    }

    @Override
    public double leastWidth() {
        double asked = date.isFocused() ? widthOf(date) : 0;
        return snappedLeftInset() + zoom.prefWidth(-1) + snappedRightInset() + asked;
    }

    /**
     * What the lanes stand for comes before the time that is drawn, and that before the field for a date, unless this is asked for. Where
     * the time that is drawn has no room, it is chosen in the menu of what the lanes stand for.
     */
    @Override
    public void fit(double width) {
        room = width;
        double left = width - leastWidth();
        left -= fit(groups, true, left);
        left -= fit(reports, isToldApart, left);
        show(date, date.isFocused() || widthOf(date) <= left);
        joinMenus(isToldApart && !reports.isVisible());
    }

    private void joinMenus(boolean areOne) {
        if (areOne != reports.getItems().isEmpty()) {
            ObservableList<MenuItem> from = (areOne ? reports : groups).getItems();
            List<MenuItem> moved = List.copyOf(from.subList(areOne ? 0 : Grouping.values().length, from.size()));
            from.removeAll(moved);
            if (areOne) {
                groups.getItems().add(new SeparatorMenuItem());
                groups.getItems().addAll(moved);
            } else {
                reports.getItems().setAll(moved.subList(1, moved.size()));
            }
        }
    }

    /** Shows a part that is wanted where it has room; how much of that it takes. */
    private double fit(Region part, boolean isWanted, double left) {
        boolean isShown = isWanted && widthOf(part) <= left;
        show(part, isShown);
        return isShown ? widthOf(part) : 0;
    }

    /** With the gap behind it. */
    private double widthOf(Region part) {
        return snapSizeX(part.prefWidth(-1)) + snapSpaceX(getHgap());
    }

    /** Gives the keyboard to the field for a date, but not the letter that asked for it. */
    void askForDate() {
        show(date, true);
        pulses.afterLayout("date", () -> {
            date.requestFocus();
            date.selectAll();
        });
    }

    private static void show(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
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
