package dateline.ui.shell;

import dateline.exporting.StarredStory;
import dateline.messages.Messages;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The starred events on the whole screen, one after the other: when it was, what, the passage, and the reader's own words. */
final class Presentation extends StackPane {

    /** So great a part of the screen is left free above. */
    private static final int ABOVE = 7;

    private final List<StarredStory.Step> story;
    private final Messages messages;
    private final StoryStep shown = new StoryStep();
    private int step;

    Presentation(List<StarredStory.Step> story, Messages messages) {
        this.story = story;
        this.messages = messages;
        getStyleClass().add("presentation");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(shown);
        // the first line of each stands in one place, however much follows
        heightProperty().subscribe(height -> shown.setPadding(new Insets(height.doubleValue() / ABOVE, 0, 0, 0)));
        setOnMouseClicked(click -> go(step + (click.getButton() == MouseButton.SECONDARY ? -1 : 1)));
        go(0);
    }

    /** Fills the screen of the owner, in its colours, until the reader has seen enough. */
    Stage show(Stage owner) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(messages.text("present.title"));
        Scene scene = new Scene(this, owner.getWidth(), owner.getHeight());
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        getStyleClass().addAll(owner.getScene().getRoot().getStyleClass().filtered(name -> name.equals("dark")));
        getStyleClass().add("root");
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(key, stage));
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc closes it
        stage.setFullScreen(true);
        stage.show();
        requestFocus();
        return stage;
    }

    private void press(KeyEvent key, Stage stage) {
        switch (key.getCode()) {
            case RIGHT, DOWN, SPACE, ENTER, PAGE_DOWN -> go(step + 1);
            case LEFT, UP, BACK_SPACE, PAGE_UP -> go(step - 1);
            case HOME -> go(0);
            case END -> go(story.size() - 1);
            case ESCAPE, F5, F11 -> stage.close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(int to) {
        step = Math.clamp(to, 0, Math.max(0, story.size() - 1));
        if (story.isEmpty()) {
            shown.say(messages.text("present.nothing"));
        } else {
            StarredStory.Step told = story.get(step);
            String quote = told.quote()
                    .map(words -> messages.text("present.quote", words))
                    .orElse("");
            shown.tell(told, quote, messages.text("present.place", step + 1, story.size()));
        }
        setAccessibleText(shown.text());
    }
}
