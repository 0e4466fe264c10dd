package dateline.ui.redate;

import dateline.article.TimeExpression;
import dateline.messages.Messages;
import dateline.session.NoDate;
import dateline.session.Redating.Shift;
import dateline.session.Waiting;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.FittingRow;
import dateline.ui.controls.TextWidths;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private List<String> wordings = List.of("");

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
        boolean isShortest = count.getText().equals(wordings.getLast());
        return Math.max(isShortest ? count.prefHeight(widthOfCount(width)) : 0, phrases.prefHeight(-1));
    }

    /** The count comes first, on more lines than one only where it must; the words have the room that it leaves. */
    @Override
    protected void layoutChildren() {
        count.setText(wording(getWidth()));
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
        count.pseudoClassStateChanged(PROBLEM, false);
        phrases.show(
                words.stream().map(shift -> phrase(shift, shifts.isPresent())).toList());
        Stream<String> none =
                shifts.isPresent() ? Stream.of("") : Stream.of(); // what the date makes of the words says more
        say(Stream.concat(counted(waiting), none).toList());
    }

    private Stream<String> counted(Waiting waiting) {
        if (waiting.events() == 0) {
            int times = distinct(waiting.shifts()).size();
            return Stream.of(messages.text("undated.times", times), messages.text("undated.times-short", times));
        }
        if (waiting.events() == waiting.of()) {
            return Stream.of(messages.text("undated.all-events", waiting.of()));
        }
        return (waiting.isLeast()
                        ? Stream.of("undated.least-events", "undated.least-short")
                        : Stream.of("undated.events", "undated.short"))
                .map(key -> messages.text(key, waiting.events(), waiting.of()));
    }

    /** Says this, in the most words that leave one of those that wait whole. */
    private void say(List<String> longestFirst) {
        wordings = longestFirst;
        count.setText(wording(getWidth()));
        requestLayout();
    }

    private String wording(double width) {
        double room = width - phrases.leastForOne();
        return wordings.stream()
                .filter(words -> TextWidths.of(words, count.getFont()) + getSpacing() <= room)
                .findFirst()
                .orElseGet(wordings::getLast);
    }

    /** Says this instead, such as how what is typed is read. */
    void tell(String words) {
        say(List.of(words));
    }

    /** Says why what is typed is no date. */
    void refuse(String typed) {
        phrases.show(List.of());
        tell(noDate.why(typed));
        count.pseudoClassStateChanged(PROBLEM, true);
    }

    /** What it says, in the most words. */
    String words() {
        return wordings.getFirst();
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
