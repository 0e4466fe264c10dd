package dateline.ui.preferences;

import dateline.library.Settings;
import dateline.library.Settings.Text;
import dateline.messages.Messages;
import dateline.session.Preferences;
import dateline.ui.controls.ReadingFaces;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/** What the reader can choose, in groups; each choice holds at once, and follows what is chosen elsewhere. */
public final class PreferencesPane extends GridPane {

    private static final int MEASURE_STEP = 5;

    private final Preferences preferences;
    private final Messages messages;

    public PreferencesPane(Preferences preferences, Messages messages) {
        this.preferences = preferences;
        this.messages = messages;
        getStyleClass().add("preferences");
        caption("text");
        ObservableValue<Text> text = preferences.textProperty();
        row("size", box(sizes(), text.map(Text::size), size -> set(text().sized(size)), this::size));
        row("measure", box(measures(), text.map(Text::measure), most -> set(text().measured(most)), this::measure));
        row("face", box(faces(), text.map(Text::face), face -> set(text().inFace(face)), this::face));
        row(
                "highlighting",
                box(
                        List.of(Settings.Highlighting.values()),
                        text.map(Text::highlighting),
                        passages -> set(text().highlighted(passages)),
                        passages -> messages.text("preferences.highlighting." + passages)));
        caption("events");
        ObservableValue<Settings.Events> events = preferences.eventsProperty();
        row(
                "view",
                box(
                        List.of(Settings.View.values()),
                        events.map(Settings.Events::view),
                        view -> preferences.setEvents(events.getValue().seenAs(view)),
                        view -> messages.text("preferences.view." + view)));
        row(
                "dock",
                box(
                        List.of(Settings.Dock.values()),
                        events.map(Settings.Events::dock),
                        dock -> preferences.setEvents(events.getValue().docked(dock)),
                        dock -> messages.text("preferences.dock." + dock)));
        caption("window");
        row(
                "theme",
                box(
                        List.of(Settings.Theme.values()),
                        preferences.themeProperty(),
                        preferences::setTheme,
                        theme -> messages.text("preferences.theme." + theme)));
        motion();
    }

    private Text text() {
        return preferences.settings().text();
    }

    private void set(Text text) {
        preferences.setText(text);
    }

    private void motion() {
        CheckBox reduced = new CheckBox(messages.text("preferences.reduced"));
        reduced.setId("preferences-reduced");
        preferences.reducedMotionProperty().subscribe(reduced::setSelected);
        reduced.setOnAction(click -> preferences.reduceMotion(reduced.isSelected()));
        row("motion", reduced);
    }

    private static List<Optional<Integer>> sizes() {
        return Stream.concat(
                        Stream.of(Optional.<Integer>empty()),
                        IntStream.rangeClosed(12, 32).mapToObj(Optional::of))
                .toList();
    }

    private static List<Integer> measures() {
        return IntStream.iterate(40, most -> most <= 120, most -> most + MEASURE_STEP)
                .boxed()
                .toList();
    }

    private static List<String> faces() {
        return Stream.concat(Stream.of(""), ReadingFaces.installed().stream()).toList();
    }

    private String size(Optional<Integer> size) {
        return size.map(px -> messages.text("preferences.px", px))
                .orElseGet(() -> messages.text("preferences.fitting"));
    }

    private String measure(int most) {
        return messages.text("preferences.characters", most);
    }

    private String face(String face) {
        return face.isEmpty() ? messages.text("preferences.best-face") : face;
    }

    /** A choice of these, of which none may be the one that holds. */
    private <T> ComboBox<T> box(
            List<T> values, ObservableValue<T> chosen, Consumer<T> choose, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String written) {
                return box.getValue();
            }
        });
        chosen.subscribe(box::setValue);
        box.setOnAction(action -> choose.accept(box.getValue()));
        return box;
    }

    private void caption(String group) {
        Label caption = new Label(messages.text("preferences.group." + group));
        caption.getStyleClass().add("caption");
        add(caption, 0, getRowCount(), 2, 1);
    }

    private void row(String name, Control control) {
        Label label = new Label(messages.text("preferences." + name));
        label.setLabelFor(control);
        if (control.getId() == null) {
            control.setId("preferences-" + name);
        }
        control.setAccessibleText(label.getText());
        addRow(getRowCount(), label, control);
    }
}
