package dateline.ui.contents;

import static java.util.stream.Collectors.joining;

import dateline.session.ReadingSession;
import dateline.ui.controls.Hint;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a row of the side bar. A click opens it; where its menu is asked for, it becomes the selected one. */
final class ContentsCell extends ListCell<ContentsRow> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<String> KINDS = List.of("caption", "article", "place", "outside", "nested", "filter");

    private final ReadingSession session;
    private final ContentsWords words;
    private final Label name = new Label();
    private final Label below = new Label();
    private final Label count = new Label();
    private final FollowedBox followed = new FollowedBox();
    private final Hint hint = new Hint(this);
    private Optional<String> counted = Optional.empty();

    /**
     * An empty row.
     *
     * @param open goes to the place of a row
     */
    ContentsCell(ReadingSession session, ContentsWords words, Consumer<ContentsRow> open) {
        this.session = session;
        this.words = words;
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("count");
        below.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                open.accept(getItem());
            }
        });
        setOnContextMenuRequested(asked -> getListView().getSelectionModel().clearAndSelect(getIndex()));
        session.articleProperty().subscribe(article -> mark());
        session.reading().sectionProperty().subscribe(section -> mark());
        session.filters().hiddenProperty().subscribe(hidden -> tick());
        session.searching().findsProperty().subscribe(finds -> tell());
        session.searching().shownProperty().subscribe(shown -> tell());
        words.onRead(this::tellHowMuchIsRead);
    }

    @Override
    protected void updateItem(@Nullable ContentsRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(KINDS);
        counted = Optional.empty();
        setGraphic(row == null ? null : line(row));
        hint.say(Optional.empty());
        mark();
        tick();
        tell();
        tellHowMuchIsRead();
    }

    /** Beside the word over its contents, or where there are several articles in that which is read. */
    private void tellHowMuchIsRead() {
        if (getItem() instanceof ContentsRow.Caption caption && caption.group().equals(ContentsRows.CONTENTS)) {
            count.setText(words.read());
        } else if (getItem() instanceof ContentsRow.ArticleRow article) {
            below.setText(isCurrent(article) ? words.dateAndRead(article) : words.date(article));
        }
    }

    /** While it is seen what was found everywhere, an article has the number of hits in it beside it, else of its events. */
    private void tell() {
        count.getStyleClass().remove("hits");
        if (getItem() instanceof ContentsRow.ArticleRow row) {
            boolean isSought =
                    session.searching().isShown() && session.searching().finds().isSought();
            int hits = isSought ? session.searching().finds().passages(row.article()) : 0;
            int told = isSought ? hits : row.events();
            count.setText(number(told));
            count.getStyleClass().addAll(hits == 0 ? List.of() : List.of("hits"));
        }
    }

    private void mark() {
        pseudoClassStateChanged(CURRENT, getItem() != null && isCurrent(getItem()));
    }

    private void tick() {
        Optional<Boolean> follows =
                Optional.ofNullable(getItem()).flatMap(ContentsRow::filter).map(session.filters()::follows);
        follows.ifPresent(followed::show);
        setAccessibleText(getItem() == null ? null : words.spoken(getItem(), follows.orElse(true)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What is cut short is told whole beside the pointer, and what two numbers are. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean cut = !isEmpty()
                && (name.getHeight() < name.prefHeight(name.getWidth())
                        || !name.isWrapText() && name.getWidth() < name.prefWidth(-1));
        String said = Stream.of(Optional.of(name.getText()).filter(words -> cut), counted)
                .flatMap(Optional::stream)
                .collect(joining("\n"));
        hint.say(Optional.of(said).filter(words -> !words.isEmpty()));
    }

    /** As high as its lines need in this width; by itself a cell would be as high as one line of what it shows. */
    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : insets.getTop()
                        + getGraphic().prefHeight(width < 0 ? width : width - insets.getLeft() - insets.getRight())
                        + insets.getBottom();
    }

    private Node line(ContentsRow row) {
        return switch (row) {
            case ContentsRow.Caption caption -> show("caption", words.name(caption), "", chevron(caption));
            case ContentsRow.ArticleRow article -> show("article", words.name(article), number(article.events()));
            case ContentsRow.SectionRow section ->
                inside(section.outside() ? "outside" : "place", words.name(section), number(section.events()));
            case ContentsRow.PartRow part -> inside("place", words.name(part), "");
            case ContentsRow.IssueRow issue ->
                show(
                        "filter",
                        words.name(issue),
                        number(issue.events()),
                        box(issue.issue().id(), issue.colour()));
            case ContentsRow.ActorRow actor ->
                show(
                        "filter",
                        words.name(actor),
                        number(actor.events()),
                        box(actor.actor().id(), "actor"));
        };
    }

    /** Under its article where there are several. */
    private Node inside(String kind, String text, String number) {
        getStyleClass().addAll(session.dossier().articles().size() > 1 ? List.of("nested") : List.of());
        return show(kind, text, number);
    }

    private String number(int events) {
        return events == 0 ? "" : words.count(events);
    }

    private String number(ContentsRow.EventCount events) {
        counted = words.hint(events);
        return events.own() == 0 ? "" : words.count(events);
    }

    private Node show(String kind, String text, String number, Node... before) {
        getStyleClass().add(kind);
        name.setText(text);
        boolean isWords = text.contains(" ");
        name.setWrapText(isWords); // a name of one word, such as of a file, would break anywhere
        name.setTextOverrun(isWords ? OverrunStyle.WORD_ELLIPSIS : OverrunStyle.CENTER_ELLIPSIS);
        count.setText(number);
        HBox line = new HBox(before);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(getItem() instanceof ContentsRow.ArticleRow ? lines() : name, count);
        return line;
    }

    private Node lines() {
        VBox lines = new VBox(name, below);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private static Node chevron(ContentsRow.Caption caption) {
        return new FontIcon(caption.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
    }

    private Node box(String id, String colour) {
        followed.standFor(colour, isOn -> session.filters().follow(id, isOn));
        return followed;
    }

    private boolean isCurrent(ContentsRow row) {
        return switch (row) {
            case ContentsRow.ArticleRow article ->
                session.article().filter(article.article()::equals).isPresent();
            case ContentsRow.SectionRow section ->
                session.reading().section().filter(section.section()::equals).isPresent();
            case ContentsRow.PartRow part -> false;
            case ContentsRow.Caption caption -> false;
            case ContentsRow.IssueRow issue -> false;
            case ContentsRow.ActorRow actor -> false;
        };
    }
}
