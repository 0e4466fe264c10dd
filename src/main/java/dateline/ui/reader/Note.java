package dateline.ui.reader;

import dateline.time.Explained;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

/** A note beside a phrase: what is written, the time that it means, and why. It is under the phrase, or above it where there is no room. */
final class Note {

    private static final double WIDTH = 340;
    private static final double GAP = 5;

    private final Tooltip note = new Tooltip();
    private final Label phrase = line("phrase");
    private final Label value = line("value");
    private final Label reason = line("reason");
    private final VBox lines = new VBox(phrase, value, reason);

    Note() {
        lines.getStyleClass().add("lines");
        note.setGraphic(lines);
        note.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        note.getStyleClass().add("explanation");
    }

    private static Label line(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMaxWidth(WIDTH);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** Says this beside the phrase that is written there on the screen. */
    void show(Node owner, Explained parts, String sentence, Bounds written) {
        write(phrase, parts.phrase());
        write(value, parts.value());
        write(reason, parts.reason());
        note.setText(sentence);
        note.show(owner, written.getMinX(), written.getMaxY() + GAP);
        fit();
        move(written);
    }

    /** As wide as the words on one line, as far as that goes, and as high as they are at that width. */
    private void fit() {
        lines.applyCss();
        lines.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        double width = lines.prefWidth(-1);
        lines.setPrefSize(width, lines.prefHeight(width));
    }

    private static void write(Label line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
    }

    /** The phrase is written elsewhere now. */
    void move(Bounds written) {
        boolean below = written.getMaxY() + GAP + lines.getPrefHeight() <= foot(written);
        note.setAnchorLocation(
                below ? Tooltip.AnchorLocation.CONTENT_TOP_LEFT : Tooltip.AnchorLocation.CONTENT_BOTTOM_LEFT);
        note.setAnchorX(written.getMinX());
        note.setAnchorY(below ? written.getMaxY() + GAP : written.getMinY() - GAP);
    }

    /** How far down the screen reaches. */
    private static double foot(Bounds written) {
        return Screen.getScreensForRectangle(written.getMinX(), written.getMinY(), 1, 1).stream()
                .mapToDouble(screen -> screen.getVisualBounds().getMaxY())
                .max()
                .orElse(Double.MAX_VALUE);
    }

    void hide() {
        note.hide();
    }

    boolean isShowing() {
        return note.isShowing();
    }
}
