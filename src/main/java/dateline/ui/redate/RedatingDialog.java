package dateline.ui.redate;

import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.Redating;
import dateline.time.TimeWords;
import dateline.ui.controls.WindowLook;
import java.util.Optional;
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
        Dialog<Optional<Redating>> dialog = new Dialog<>();
        WindowLook.lend(window, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(messages.text("redate.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getButtonTypes().setAll(remove, ButtonType.CANCEL, apply);
        pane.getStyleClass().add("redate-dialog");
        pane.setPrefWidth(Math.min(WIDTH, window.getWidth() - 2 * BESIDE));
        button(pane, apply, "redate-apply")
                .disableProperty()
                .bind(content.redatingProperty().map(Optional::isEmpty));
        button(pane, ButtonType.CANCEL, "redate-cancel");
        keepOpen(button(pane, remove, "redate-remove"), content);
        dialog.setResultConverter(chosen -> chosen == apply ? content.redating() : Optional.empty());
        dialog.setOnShown(shown -> content.begin());
        dialog.setOnHidden(hidden -> dialog.getResult().ifPresent(redating -> {
            session.redate(redating);
            then.run();
        }));
        dialog.show();
    }

    /** The button empties the field, so that what would move without a date is seen first. */
    private static void keepOpen(Button remove, RedatingPane content) {
        remove.disableProperty().bind(content.undatedProperty());
        remove.addEventFilter(ActionEvent.ACTION, pressed -> {
            content.removeDate();
            pressed.consume();
        });
    }

    private static Button button(DialogPane pane, ButtonType type, String id) {
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        return button;
    }
}
