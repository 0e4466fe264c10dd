package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** A line down the chart at a moment, with words at its foot; it leaves out the titles that lie across it. */
final class DateLine extends Pane {

    private static final double INSET = 4;

    private static final double HALF = 0.5;

    private final Path line = new Path();
    private final Label words = new Label();
    private Course course = new Course(0, 0, List.of());

    /** Where the line runs, and what it leaves out. */
    private record Course(double x, double foot, List<Box> titles) {}

    DateLine(String styleClass) {
        line.getStyleClass().addAll("date-line", styleClass);
        words.getStyleClass().add(styleClass + "-label");
        line.setManaged(false);
        getChildren().addAll(line, words);
    }

    /**
     * Shows it at a moment, in seconds since 1970; hides it when it is off screen.
     *
     * @param titles those across the place, from the top
     */
    void show(Optional<Double> moment, String text, TimeScale scale, double foot, DoubleFunction<List<Box>> titles) {
        double x = moment.map(then -> (double) Math.round(scale.x(then))).orElse(-1.0);
        setVisible(x >= 0 && x <= scale.width());
        if (isVisible()) {
            show(new Course(x + HALF, foot + 3, titles.apply(x)));
            words.setText(text);
            words.autosize();
            double most = Math.max(INSET, scale.width() - words.getWidth() - INSET);
            words.relocate(Math.round(Math.clamp(x - words.getWidth() / 2, INSET, most)), foot + 3);
        }
    }

    private void show(Course wanted) {
        if (!wanted.equals(course)) {
            course = wanted;
            line.getElements().setAll(strokes(wanted));
        }
    }

    private static List<PathElement> strokes(Course course) {
        List<PathElement> strokes = new ArrayList<>();
        double from = 0;
        for (Box title : course.titles()) {
            stroke(course.x(), from, Math.min(course.foot(), title.y()), strokes);
            from = Math.max(from, title.bottom());
        }
        stroke(course.x(), from, course.foot(), strokes);
        return strokes;
    }

    private static void stroke(double x, double from, double to, List<PathElement> strokes) {
        if (from < to) {
            strokes.add(new MoveTo(x, from));
            strokes.add(new LineTo(x, to));
        }
    }

    /** Leaves out the words where they would cover those of another. */
    void giveWayTo(DateLine other) {
        boolean meets = words.getBoundsInParent().intersects(other.words.getBoundsInParent());
        words.setVisible(!(other.isVisible() && meets));
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
