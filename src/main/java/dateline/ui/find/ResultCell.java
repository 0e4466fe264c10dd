package dateline.ui.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws a line of what was found. A click goes there. */
final class ResultCell extends ListCell<ResultLine> {

    private static final List<String> KINDS =
            List.of("caption", "event", "actor", "note", "article", "passage", "more");

    private final ResultWords words;

    ResultCell(ResultWords words, Consumer<ResultLine> go) {
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                go.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ResultLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll(KINDS);
        setGraphic(line == null ? null : show(line));
        setAccessibleText(line == null ? null : words.spoken(line));
    }

    /** As high as its lines need in this width; by itself a cell would be as high as one line of what it shows. */
    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : insets.getTop()
                        + getGraphic().prefHeight(getWidth() - insets.getLeft() - insets.getRight())
                        + insets.getBottom();
    }

    private Node show(ResultLine line) {
        return switch (line) {
            case ResultLine.CaptionLine caption -> show("caption", new Label(words.caption(caption.kind())));
            case ResultLine.EventLine event ->
                show(
                        "event",
                        date(words.date(event.find().event())),
                        square(event.colour()),
                        grow(new ExcerptFlow(event.find().name(), "told")));
            case ResultLine.ActorLine actor ->
                show(
                        "actor",
                        grow(new ExcerptFlow(actor.find().name(), "told")),
                        aside(words.events(actor.find().events().size())));
            case ResultLine.NoteLine note ->
                show(
                        "note",
                        grow(new VBox(
                                new ExcerptFlow(note.find().words(), "read"),
                                aside(note.find().article().title()))));
            case ResultLine.ArticleLine article ->
                show(
                        "article",
                        grow(new ExcerptFlow(article.finds().title(), "read")),
                        aside(words.count(article.finds())));
            case ResultLine.PassageLine passage ->
                show("passage", grow(new ExcerptFlow(passage.find().excerpt(), "read")));
            case ResultLine.MoreLine more -> show("more", new Label(words.more(more.hits())));
        };
    }

    private Node show(String kind, Node... parts) {
        getStyleClass().add(kind);
        HBox line = new HBox(parts);
        line.getStyleClass().add("line");
        return line;
    }

    private static Node grow(Region part) {
        part.setMinWidth(0);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private static Node date(String text) {
        Label date = new Label(text);
        date.setWrapText(true);
        date.getStyleClass().add("date");
        return date;
    }

    private static Node aside(String text) {
        Label aside = new Label(text);
        aside.getStyleClass().add("aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        return aside;
    }

    private static Node square(String colour) {
        Region square = new Region();
        square.getStyleClass().addAll("square", colour);
        return square;
    }
}
