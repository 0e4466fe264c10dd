package dateline.ui.redate;

import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.controls.WindowLook;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Asks for the date of the article that is read, shows what would move, and moves it. */
public final class RedatingDialog {

    private static final double WIDTH = 964;
    private static final double HEIGHT = 580;
    private static final double BESIDE = 16;

    private final Window window;
    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;

    /**
     * For the article that the session reads.
     *
     * @param messages the bundle {@code redate}
     */
    public RedatingDialog(Window window, ReadingSession session, Messages messages, TimeWords times) {
        this.window = window;
        this.session = session;
        this.messages = messages;
        this.times = times;
    }

    /** Opens it; nothing where no article is read. */
    public void open() {
        openAndThen(() -> {});
    }

    /** Opens it, and does something more once the date is changed; not when the reader thinks better of it. */
    public void openAndThen(Runnable then) {
        session.article().ifPresent(article -> show(new RedatingPane(session, messages, times), then));
    }

    private void show(RedatingPane content, Runnable then) {
        ButtonType remove = new ButtonType(messages.text("redate.remove"), ButtonData.LEFT);
        ButtonType apply = new ButtonType(messages.text("redate.apply"), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        WindowLook.lend(window, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(messages.text("redate.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getButtonTypes().setAll(remove, ButtonType.CANCEL, apply);
        pane.getStyleClass().add("redate-dialog");
        pane.setPrefWidth(Math.min(WIDTH, window.getWidth() - 2 * BESIDE));
        pane.setPrefHeight(HEIGHT);
        Button applying = button(pane, apply, "redate-apply");
        applying.disableProperty().bind(content.changingProperty().not());
        keepOpen(
                applying,
                () -> content.apply(() -> {
                    dialog.close();
                    then.run();
                }));
        button(pane, ButtonType.CANCEL, "redate-cancel");
        Button removing = button(pane, remove, "redate-remove");
        removing.disableProperty().bind(content.undatedProperty());
        keepOpen(removing, content::removeDate);
        dialog.setOnShown(shown -> content.begin());
        dialog.setOnHidden(hidden -> content.end());
        dialog.show();
    }

    /** Does this in place of closing: what would move without a date is seen first, and a date is given once that is known. */
    private static void keepOpen(Button button, Runnable action) {
        button.addEventFilter(ActionEvent.ACTION, pressed -> {
            pressed.consume();
            action.run();
        });
    }

    private static Button button(DialogPane pane, ButtonType type, String id) {
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        return button;
    }
}
