package dateline.ui.redate;

import dateline.article.TimeExpression;
import dateline.messages.Messages;
import dateline.session.NoDate;
import dateline.session.Redating.Shift;
import dateline.session.Waiting;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.FittingRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What waits for a date: how many events, and which words, with the dates that they would become. */
final class WaitingLine extends HBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private static final double GAP = 22;

    private final Messages messages;
    private final TimeWords times;
    private final NoDate noDate;
    private final Label count = new Label();
    private final FittingRow phrases;
    private boolean isShort;
    private String said = "";

    WaitingLine(Messages messages, TimeWords times, NoDate noDate) {
        this.messages = messages;
        this.times = times;
        this.noDate = noDate;
        phrases = new FittingRow(GAP, more -> messages.text("undated.more", more));
        getStyleClass().add("waiting");
        count.setId("undated-count");
        count.setWrapText(true);
        phrases.setId("undated-phrases");
        getChildren().setAll(count, phrases);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(count.prefHeight(widthOfCount(width)), phrases.prefHeight(-1));
    }

    /** The count comes first, on more lines than one only where it must; the words have the room that it leaves. */
    @Override
    protected void layoutChildren() {
        double wide = widthOfCount(getWidth());
        double gap = wide > 0 ? getSpacing() : 0;
        count.resizeRelocate(0, 0, wide, getHeight());
        phrases.resizeRelocate(wide + gap, 0, Math.max(0, getWidth() - wide - gap), getHeight());
    }

    private double widthOfCount(double width) {
        double wanted = count.getText().isEmpty() ? 0 : Math.ceil(count.prefWidth(-1));
        return width < 0 ? wanted : Math.min(width, wanted);
    }

    /**
     * Shows what waits.
     *
     * @param shifts what the date that is tried makes of the words; empty while none is tried
     */
    void show(Waiting waiting, Optional<List<Shift>> shifts) {
        List<Shift> words = distinct(shifts.orElse(waiting.shifts()));
        said = counted(waiting);
        count.setText(isShort && shifts.isPresent() ? "" : said); // what the date makes of the words says more
        count.pseudoClassStateChanged(PROBLEM, false);
        phrases.show(
                words.stream().map(shift -> phrase(shift, shifts.isPresent())).toList());
    }

    private String counted(Waiting waiting) {
        if (waiting.events() == 0) {
            return messages.text("undated.times", distinct(waiting.shifts()).size());
        }
        if (waiting.events() == waiting.of()) {
            return messages.text("undated.all-events", waiting.of());
        }
        String some = isShort ? "undated.short" : "undated.events";
        String least = isShort ? "undated.least-short" : "undated.least-events";
        return messages.text(waiting.isLeast() ? least : some, waiting.events(), waiting.of());
    }

    /** Counts in fewer words from now on, and not while a date is tried, so that one of the words that wait has room beside them. */
    void shorten(boolean isShort) {
        this.isShort = isShort;
    }

    /** Says this instead, such as how what is typed is read. */
    void tell(String words) {
        said = words;
        count.setText(words);
    }

    /** Says why what is typed is no date. */
    void refuse(String typed) {
        tell(noDate.why(typed));
        count.pseudoClassStateChanged(PROBLEM, true);
        phrases.show(List.of());
    }

    /** What it says, in words. */
    String words() {
        return said;
    }

    /** Those that date an event come first; words that stand in several places are shown once. */
    private static List<Shift> distinct(List<Shift> shifts) {
        Map<String, Shift> distinct = new LinkedHashMap<>();
        shifts.stream()
                .sorted(Comparator.comparing(shift -> shift.events().isEmpty()))
                .forEach(shift -> distinct.putIfAbsent(written(shift).toLowerCase(Locale.ROOT), shift));
        return List.copyOf(distinct.values());
    }

    private static String written(Shift shift) {
        return shift.from().derivation().phrase();
    }

    private HBox phrase(Shift shift, boolean dated) {
        String words = messages.text("undated.phrase", written(shift));
        Label written = new Label(words);
        written.getStyleClass().add("phrase");
        HBox phrase = new HBox(written);
        phrase.getStyleClass().add("becoming");
        phrase.setAccessibleText(words);
        if (dated) {
            String then = then(shift.to());
            phrase.getChildren().addAll(new Label("→"), new Label(then));
            phrase.setAccessibleText(messages.text("undated.becoming", words, then));
        }
        return phrase;
    }

    private String then(TimeExpression expression) {
        return expression.time().map(this::words).orElseGet(() -> messages.text("redate.undated"));
    }

    String words(TimeSpan date) {
        return times.words(date);
    }
}
