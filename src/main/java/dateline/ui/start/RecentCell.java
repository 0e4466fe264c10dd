package dateline.ui.start;

import dateline.library.Recent;
import dateline.ui.controls.ReadingFaces;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws something that was opened before, its title on two lines where one is too short, and where it is kept whole. A click opens it again. */
final class RecentCell extends ListCell<Recent> {

    private static final Pattern BEHIND_FOLDER_OR_WORD = Pattern.compile("(?<=[/\\\\ ])");

    private final RecentWords words;
    private final String face = "-fx-font-family: \"%s\"".formatted(ReadingFaces.family(""));

    RecentCell(RecentWords words, Consumer<Recent> open) {
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                open.accept(getItem());
            }
        });
        setOnContextMenuRequested(asked -> getListView().getSelectionModel().clearAndSelect(getIndex()));
    }

    @Override
    protected void updateItem(@Nullable Recent recent, boolean empty) {
        super.updateItem(recent, empty);
        setGraphic(recent == null ? null : line(recent));
        setAccessibleText(
                recent == null
                        ? null
                        : String.join(", ", words.title(recent), words.about(recent), words.when(recent)));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + getGraphic().prefHeight(room) + snappedBottomInset();
    }

    private Node line(Recent recent) {
        Label title = new Label(words.title(recent));
        title.getStyleClass().add("title");
        title.setStyle(face);
        Region about = about(words.about(recent));
        HBox.setHgrow(about, Priority.ALWAYS);
        Label when = new Label(words.when(recent));
        when.getStyleClass().add("aside");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox below = new HBox(about, when);
        below.getStyleClass().add("below");
        VBox lines = new VBox(title, below);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(icon(recent.kind())), lines);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }

    /** On as many lines as it takes, which end where words and folders do: a label would break a path inside their names. */
    private static Region about(String words) {
        FlowPane pieces = new FlowPane();
        pieces.getStyleClass().add("about");
        pieces.setMinWidth(0);
        for (String piece : BEHIND_FOLDER_OR_WORD.split(words)) {
            Label label = new Label(piece);
            label.getStyleClass().add("aside");
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            label.maxWidthProperty().bind(pieces.widthProperty());
            pieces.getChildren().add(label);
        }
        return pieces;
    }

    private static Ikon icon(Recent.Kind kind) {
        return switch (kind) {
            case DOSSIER -> Feather.LAYERS;
            case FILE -> Feather.FILE_TEXT;
            case FILES -> Feather.COPY;
            case FOLDER -> Feather.FOLDER;
            case PAGE -> Feather.GLOBE;
            case PASTE -> Feather.CLIPBOARD;
        };
    }
}
