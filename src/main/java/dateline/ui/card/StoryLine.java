package dateline.ui.card;

import dateline.dossier.Headline;
import dateline.ui.controls.Hint;
import dateline.ui.controls.OnceSeen;
import dateline.ui.controls.TextWidths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** An event in a line: when, the colour of its issue, its title whole where there is room, else what it is called in short, how it stands with it, and the words that date it. */
final class StoryLine extends Button {

    private static final double USUAL_HEIGHT = 26;
    private static final double LEAST_HEIGHT = 18;

    /** Above and below a title of more lines than one. */
    private static final double AROUND = 3;

    /** When it is, in words, in few letters for where there is little room, and as it is spoken. */
    record When(String whole, String brief, String spoken) {}

    private final Label date;
    private final Label name;
    private final Label standing;
    private final Label words;
    private final HBox line;
    private final Headline headline;
    private final When when;
    private final Hint hint = new Hint(this);

    /**
     * A line.
     *
     * @param status how it stands with it, in a word or two, or who alone says so; empty for what has come about
     * @param quoted the words that date it, shown where there is much room; empty for none
     */
    StoryLine(When when, Headline headline, String status, String quoted, Runnable action) {
        this.headline = headline;
        this.when = when;
        String title = headline.title();
        date = label("date", when.whole());
        date.setMinWidth(USE_PREF_SIZE);
        words = label("words", quoted);
        words.setMinWidth(USE_PREF_SIZE);
        words.managedProperty().bind(words.visibleProperty());
        name = label("name", title);
        name.setMinHeight(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        words.setVisible(false);
        line = new HBox();
        standing = label("words", status);
        standing.setMinWidth(USE_PREF_SIZE);
        standing.managedProperty().bind(standing.visibleProperty());
        OnceSeen.add(line, date, dot, name, standing, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        getStyleClass().setAll("story-line");
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Stream.of(when.spoken(), title, status, quoted)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        setOnAction(press -> action.run());
        line.prefWidthProperty().bind(widthProperty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as the title needs to be whole. */
    @Override
    protected double computePrefHeight(double width) {
        double words = heightOfWords(width);
        return words > USUAL_HEIGHT ? words + 2 * AROUND : USUAL_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        double words = heightOfWords(width);
        return words > USUAL_HEIGHT ? words : LEAST_HEIGHT;
    }

    private double heightOfWords(double width) {
        return snappedTopInset() + line.prefHeight(width) + snappedBottomInset();
    }

    /** Beside a title of two lines the date stands at the first. */
    @Override
    protected void layoutChildren() {
        double words = line.prefHeight(getWidth());
        boolean isWrapped = words > USUAL_HEIGHT;
        line.setAlignment(isWrapped ? Pos.BASELINE_LEFT : Pos.CENTER_LEFT);
        super.layoutChildren();
        line.setTranslateY(isWrapped ? snapPositionY(Math.max(0, (getHeight() - words) / 2 - line.getLayoutY())) : 0);
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** Tells in few letters when it is, where as many as it takes are wider than this. */
    void abbreviateOver(double width) {
        date.setText(widthOfDate(when.whole()) > width ? when.brief() : when.whole());
    }

    /** In one line. */
    double widthOfDate() {
        return widthOfDate(date.getText());
    }

    private double widthOfDate(String words) {
        return Math.ceil(TextWidths.of(words, date.getFont()));
    }

    /** Gives the date this room, so that titles begin below each other. */
    void align(double widthOfDate) {
        date.setMinWidth(widthOfDate);
        date.setPrefWidth(widthOfDate);
        date.setWrapText(true);
    }

    /** The same, and says whether the words that date it are shown. */
    void set(double widthOfDate, boolean showsWords) {
        align(widthOfDate);
        words.setVisible(showsWords);
        standing.setVisible(!standing.getText().isEmpty());
        tell(headline.title(), true);
    }

    /** Keeps to one line: what the event is called in short stands there where its title has no room. */
    void shorten(double width) {
        if (heightOfWords(width) > USUAL_HEIGHT) {
            tell(headline.label().orElse(headline.title()), false);
            date.setWrapText(false);
            standing.setVisible(standing.isVisible() && wanted() <= width); // else its hollow dot tells it
        }
    }

    /** Tells what the event is called in short, on as many lines as that takes. */
    void tellInShort() {
        tell(headline.label().orElse(headline.title()), true);
        date.setWrapText(true);
        standing.setVisible(false); // its hollow dot tells it
    }

    /** Whether its words end in dots in a width. */
    boolean isCut(double width) {
        return !name.isWrapText() && wanted() > width;
    }

    /** How wide it would be with all of its title in one line. */
    private double wanted() {
        List<Node> parts = line.getChildren().stream().filter(Node::isManaged).toList();
        return line.getSpacing() * (parts.size() - 1)
                + parts.stream()
                        .mapToDouble(part -> Math.max(part.minWidth(-1), part.prefWidth(-1)))
                        .sum();
    }

    private void tell(String text, boolean isWrapped) {
        name.setText(text);
        name.setWrapText(isWrapped);
        hint.say(Optional.of(headline.title()).filter(title -> !isWrapped));
    }
}
