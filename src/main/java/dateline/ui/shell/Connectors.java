package dateline.ui.shell;

import dateline.session.IssuePalette;
import dateline.session.ReadingSession;
import dateline.ui.timeline.Landing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * A line to the mark of the selected event from each of its passages that are on screen. It crosses nothing that is read: it leaves
 * the text at its edge, runs down or up beside the timeline, and comes to the mark between two rows.
 */
final class Connectors extends Pane {

    private static final double BESIDE = 5;

    private final Runnable draw = this::draw;
    private final ReadingSession session;
    private final Views views;

    Connectors(ReadingSession session, Views views) {
        this.session = session;
        this.views = views;
        setMouseTransparent(true);
        setManaged(false);
        sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(draw);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(draw);
        }
    }

    /** Both ends move with scrolling, zooming and every layout. */
    private void draw() {
        Optional<Landing> mark =
                session.selection().event().flatMap(event -> views.timeline().landing());
        List<Bounds> passages = mark.isEmpty() ? List.of() : views.reader().selectedPassages();
        while (getChildren().size() > passages.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < passages.size()) {
            RoundedLine line = new RoundedLine();
            line.setManaged(false);
            getChildren().add(line);
        }
        mark.ifPresent(to -> {
            for (int number = 0; number < passages.size(); number++) {
                place((RoundedLine) getChildren().get(number), passages.get(number), to);
            }
        });
    }

    private void place(RoundedLine line, Bounds passage, Landing mark) {
        String colour = session.selection()
                .event()
                .map(new IssuePalette(session.dossier())::styleClass)
                .orElse("");
        List<String> styles = List.of("connector", colour);
        if (!line.getStyleClass().equals(styles)) {
            line.getStyleClass().setAll(styles);
        }
        Bounds text = views.reader().localToScreen(views.reader().getLayoutBounds());
        double beside = mark.entry() + BESIDE;
        List<Point2D> corners = new ArrayList<>();
        if (mark.entry() >= text.getMaxX()) {
            corners.add(new Point2D(text.getMaxX(), passage.getCenterY()));
            corners.add(new Point2D(beside, passage.getCenterY()));
        } else {
            corners.add(new Point2D(passage.getCenterX(), text.getMaxY()));
            corners.add(new Point2D(passage.getCenterX(), text.getMaxY() + BESIDE));
            corners.add(new Point2D(beside, text.getMaxY() + BESIDE));
        }
        corners.add(new Point2D(beside, mark.y()));
        corners.add(new Point2D(mark.end(), mark.y()));
        line.lead(corners.stream().map(this::screenToLocal).toList());
    }
}
