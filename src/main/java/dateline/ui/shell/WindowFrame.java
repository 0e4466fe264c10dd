package dateline.ui.shell;

import dateline.exporting.StarredStory;
import dateline.messages.Messages;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** What the reader can ask of the window as a whole. */
final class WindowFrame {

    private final Stage stage;
    private final Documents documents;
    private final Messages messages;
    private final Runnable another;

    /**
     * The frame of the stage, which closes as this says from now on.
     *
     * @param another opens another window
     */
    WindowFrame(Stage stage, Documents documents, Messages messages, Runnable another) {
        this.stage = stage;
        this.documents = documents;
        this.messages = messages;
        this.another = another;
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(
                KeyCombination.NO_MATCH); // the same key that fills the screen, and Esc in its turn
        stage.setOnCloseRequest(request -> {
            request.consume();
            close();
        });
    }

    /** Opens another window beside this one. */
    void openAnother() {
        another.run();
    }

    /** Closes the window, unless the reader stays for changes that are not saved. */
    void close() {
        documents.leave(stage::close);
    }

    /** Closes this window and then all others, until the reader stays in one. */
    void quit() {
        close();
        for (Window window : stage.isShowing() ? List.<Window>of() : List.copyOf(Window.getWindows())) {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            if (window.isShowing()) {
                return;
            }
        }
    }

    /** Tells a story on the whole screen. */
    void present(List<StarredStory.Step> story) {
        new Presentation(story, messages).show(stage);
    }

    /** Fills the screen, or no longer. */
    void fillScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /** Fills the screen no longer. */
    void leaveScreen() {
        stage.setFullScreen(false);
    }
}
