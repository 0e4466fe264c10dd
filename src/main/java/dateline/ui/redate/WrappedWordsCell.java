package dateline.ui.redate;

import static java.util.stream.Collectors.joining;

import dateline.session.Redating.Shift;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Words that take as many lines as they need in the width of the column. */
final class WrappedWordsCell<T> extends TableCell<Shift, T> {

    private static final double SIDES = 20;

    private final Function<T, List<Text>> parts;
    private final TextFlow words = new TextFlow();

    WrappedWordsCell(TableColumn<Shift, T> column, Function<T, List<Text>> parts) {
        this.parts = parts;
        words.prefWidthProperty().bind(column.widthProperty().map(width -> width.doubleValue() - SIDES));
    }

    /** A part of the words, of this style class. */
    static Text part(String style, String written) {
        Text part = new Text(written);
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        List<Text> shown = empty || item == null ? List.of() : parts.apply(item);
        words.getChildren().setAll(shown);
        setGraphic(shown.isEmpty() ? null : words);
        setAccessibleText(shown.stream().map(Text::getText).collect(joining()));
    }

    /** A row asks for the height without saying how wide the column is. */
    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + words.prefHeight(words.getPrefWidth()) + snappedBottomInset();
    }
}
