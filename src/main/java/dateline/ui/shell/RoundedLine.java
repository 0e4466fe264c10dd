package dateline.ui.shell;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** A line of straight parts whose corners are round. */
final class RoundedLine extends Path {

    private static final double RADIUS = 8;

    private List<Point2D> points = List.of();

    /** Leads it through two points or more; where two are near, their corners are less round. The same again changes nothing. */
    void lead(List<Point2D> through) {
        if (!through.equals(points)) {
            points = List.copyOf(through);
            getElements()
                    .setAll(new MoveTo(
                            points.getFirst().getX(), points.getFirst().getY()));
            for (int number = 1; number < points.size() - 1; number++) {
                turn(points.get(number - 1), points.get(number), points.get(number + 1));
            }
            getElements()
                    .add(new LineTo(points.getLast().getX(), points.getLast().getY()));
        }
    }

    private void turn(Point2D before, Point2D corner, Point2D after) {
        Point2D in = towards(corner, before);
        Point2D out = towards(corner, after);
        getElements()
                .addAll(
                        new LineTo(in.getX(), in.getY()),
                        new QuadCurveTo(corner.getX(), corner.getY(), out.getX(), out.getY()));
    }

    private static Point2D towards(Point2D corner, Point2D other) {
        double length = corner.distance(other);
        return length == 0 ? corner : corner.interpolate(other, Math.min(RADIUS, length / 2) / length);
    }
}
