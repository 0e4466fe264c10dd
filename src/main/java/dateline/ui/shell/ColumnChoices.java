package dateline.ui.shell;

import dateline.importing.table.MappedTable;
import dateline.importing.table.TableRole;
import dateline.messages.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/** Asks which column of a table holds what, beginning with what is guessed, and shows what stands there. */
final class ColumnChoices extends GridPane {

    private static final int NONE = -1;
    private static final double GAP = 8;
    private static final double WIDTH = 200;

    private final MappedTable table;
    private final Messages messages;
    private final Map<TableRole, ChoiceBox<Integer>> boxes = new EnumMap<>(TableRole.class);

    ColumnChoices(MappedTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
        setHgap(2 * GAP);
        setVgap(GAP);
        Stream.of(TableRole.values()).forEach(this::ask);
    }

    private void ask(TableRole role) {
        Label name = new Label(messages.text("columns." + role));
        Label example = new Label();
        example.getStyleClass().add("why");
        example.setPrefWidth(WIDTH);
        ChoiceBox<Integer> box = box(role);
        name.setLabelFor(box);
        box.setAccessibleText(name.getText());
        box.valueProperty().subscribe(column -> example.setText(column == NONE ? "" : table.example(column)));
        boxes.put(role, box);
        addRow(role.ordinal(), name, box, example);
    }

    private ChoiceBox<Integer> box(TableRole role) {
        List<String> columns = table.columns();
        ChoiceBox<Integer> box = new ChoiceBox<>();
        box.setId("column-" + role);
        box.setPrefWidth(WIDTH);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer column) {
                return column == NONE ? messages.text("columns.none") : columns.get(column);
            }

            @Override
            public Integer fromString(String name) {
                return columns.indexOf(name);
            }
        });
        box.getItems().setAll(IntStream.range(NONE, columns.size()).boxed().toList());
        box.setValue(table.guess().getOrDefault(role, NONE));
        return box;
    }

    /** Whether no column is chosen for the dates. */
    ObservableBooleanValue undated() {
        return Bindings.createBooleanBinding(
                () -> !roles().containsKey(TableRole.START),
                boxes.values().stream().map(ChoiceBox::valueProperty).toArray(Observable[]::new));
    }

    /** The columns that are chosen. */
    Map<TableRole, Integer> roles() {
        Map<TableRole, Integer> roles = new EnumMap<>(TableRole.class);
        boxes.forEach((role, box) -> {
            if (box.getValue() != NONE) {
                roles.put(role, box.getValue());
            }
        });
        return roles;
    }
}
