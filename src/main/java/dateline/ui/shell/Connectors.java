package dateline.ui.shell;

import dateline.session.IssuePalette;
import dateline.session.ReadingSession;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import org.jspecify.annotations.Nullable;

/**
 * Lines to the mark of the selected event from its passages that are on screen: from the edge of the text at their height, so
 * that no line crosses what is read.
 */
final class Connectors extends Pane {

    private static final double BEND = 0.5;

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
        Optional<Bounds> mark =
                session.selection().event().flatMap(event -> views.timeline().selectedMark());
        List<Bounds> passages = mark.isEmpty() ? List.of() : views.reader().selectedPassages();
        while (getChildren().size() > passages.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < passages.size()) {
            CubicCurve curve = new CubicCurve();
            curve.setManaged(false);
            getChildren().add(curve);
        }
        mark.ifPresent(to -> {
            for (int number = 0; number < passages.size(); number++) {
                place((CubicCurve) getChildren().get(number), passages.get(number), to);
            }
        });
    }

    private void place(CubicCurve curve, Bounds passage, Bounds mark) {
        String colour = session.selection()
                .event()
                .map(new IssuePalette(session.dossier())::styleClass)
                .orElse("");
        List<String> styles = List.of("connector", colour);
        if (!curve.getStyleClass().equals(styles)) {
            curve.getStyleClass().setAll(styles);
        }
        Bounds text = views.reader().localToScreen(views.reader().getLayoutBounds());
        boolean beside = mark.getMinX() > text.getMaxX();
        Point2D from = beside
                ? screenToLocal(text.getMaxX(), passage.getCenterY())
                : screenToLocal(passage.getCenterX(), text.getMaxY());
        Point2D to = beside
                ? screenToLocal(mark.getMinX(), mark.getCenterY())
                : screenToLocal(mark.getCenterX(), mark.getMinY());
        double acrossX = beside ? (to.getX() - from.getX()) * BEND : 0;
        double acrossY = beside ? 0 : (to.getY() - from.getY()) * BEND;
        curve.setStartX(from.getX());
        curve.setStartY(from.getY());
        curve.setControlX1(from.getX() + acrossX);
        curve.setControlY1(from.getY() + acrossY);
        curve.setControlX2(to.getX() - acrossX);
        curve.setControlY2(to.getY() - acrossY);
        curve.setEndX(to.getX());
        curve.setEndY(to.getY());
    }
}
