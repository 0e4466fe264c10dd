package dateline.ui.redate;

import dateline.time.TimeSpan;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** A button that gives a date, and tries it while the pointer or the keyboard is at it. */
final class DateOffer extends Button {

    private final TimeSpan date;
    private final String name;
    private final String words;

    /**
     * Tries and gives the date.
     *
     * @param name what is said of the date where there is little room
     * @param words the name and the date
     */
    DateOffer(String name, String words, TimeSpan date) {
        this.date = date;
        this.name = name;
        this.words = words;
        getStyleClass().add("offer");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words);
    }

    /** Says only as much as there is room for. */
    void shorten(boolean isShort) {
        setText(isShort ? name : words);
    }

    /** Tells when the date is tried or no longer, and when it is given. */
    void tell(Runnable tried, Consumer<TimeSpan> given) {
        hoverProperty().subscribe(over -> tried.run());
        focusedProperty().subscribe(focused -> tried.run());
        setOnAction(pressed -> given.accept(date));
    }

    TimeSpan date() {
        return date;
    }

    boolean isTried() {
        return isHover() || isFocused();
    }
}
