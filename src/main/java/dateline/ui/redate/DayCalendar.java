package dateline.ui.redate;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;

/**
 * A calendar for mouse and keyboard: the arrows go by days and weeks, Page Up and Page Down by months, with Ctrl by years, and every
 * other key is left to the window, so that Tab leads on.
 */
final class DayCalendar extends Calendar {

    private YearMonth month = YearMonth.now(ZoneId.systemDefault());
    private Optional<Face> face = Optional.empty();

    /** Shows the day; where there is none, the month, and where there is neither, the month that it shows. */
    void show(Optional<LocalDate> day, Optional<YearMonth> other) {
        YearMonth shown = day.map(YearMonth::from).or(() -> other).orElseGet(this::month);
        setValue(day.orElse(null));
        month = shown;
        face.ifPresent(seen -> seen.displayedYearMonthProperty().set(shown));
    }

    private YearMonth month() {
        return face.map(seen -> seen.displayedYearMonthProperty().get()).orElse(month);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Face made = new Face(this);
        made.displayedYearMonthProperty().set(month);
        face = Optional.of(made);
        setOnKeyPressed(this::key);
        return made;
    }

    private void key(KeyEvent key) {
        LocalDate day = Optional.ofNullable(getValue()).orElseGet(() -> month().atDay(1));
        step(key, day).ifPresent(next -> {
            setValue(next);
            key.consume();
        });
    }

    private static Optional<LocalDate> step(KeyEvent key, LocalDate day) {
        return switch (key.getCode()) {
            case LEFT -> Optional.of(day.minusDays(1));
            case RIGHT -> Optional.of(day.plusDays(1));
            case UP -> Optional.of(day.minusWeeks(1));
            case DOWN -> Optional.of(day.plusWeeks(1));
            case PAGE_UP -> Optional.of(key.isShortcutDown() ? day.minusYears(1) : day.minusMonths(1));
            case PAGE_DOWN -> Optional.of(key.isShortcutDown() ? day.plusYears(1) : day.plusMonths(1));
            default -> Optional.empty();
        };
    }

    /** The look of the calendar, in which nothing inside has the keyboard by itself. */
    private static final class Face extends CalendarSkin {

        Face(Calendar calendar) {
            super(calendar);
            backButton.setFocusTraversable(false);
            forwardButton.setFocusTraversable(false);
            calendarGrid.setFocusTraversable(false);
        }
    }
}
