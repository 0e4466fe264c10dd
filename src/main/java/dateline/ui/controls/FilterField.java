package dateline.ui.controls;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field for words that leave of what is below it only what has them. Esc takes them away; Down leads to what is below. */
public final class FilterField extends CustomTextField {

    private final Runnable leave;
    private final Runnable goOn;

    /**
     * An empty field.
     *
     * @param prompt what it is for
     * @param leave where the keyboard goes when the words are taken away
     * @param goOn leads to what is below
     */
    public FilterField(String prompt, Runnable leave, Runnable goOn) {
        this.leave = leave;
        this.goOn = goOn;
        getStyleClass().add("filter-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon(Feather.FILTER));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            leave.run();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            goOn.run();
            key.consume();
        }
    }
}
