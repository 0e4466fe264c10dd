package dateline.ui.reader;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.session.ReadingSession;
import dateline.time.DerivationWords;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** Says beside a time expression why it has its value, while the pointer rests on it or the caret stands in it. */
final class Explanation {

    private static final double GAP = 14;

    private final ReadingSession session;
    private final DerivationWords reasons;
    private final Tooltip note = new Tooltip();

    Explanation(ReadingSession session, DerivationWords reasons) {
        this.session = session;
        this.reasons = reasons;
        note.setWrapText(true);
        note.setMaxWidth(420);
        note.getStyleClass().add("explanation");
    }

    /** Explains the expression at the place, or goes where there is none. */
    void show(Node owner, Optional<TextSpan> place, Point2D screen) {
        place.flatMap(this::sentence).ifPresentOrElse(sentence -> show(owner, sentence, screen), this::hide);
    }

    void hide() {
        note.hide();
    }

    private void show(Node owner, String sentence, Point2D screen) {
        note.setText(sentence);
        note.show(owner, screen.getX(), screen.getY() + GAP);
    }

    /** The dossier's own word first, then what the program found. */
    private Optional<String> sentence(TextSpan place) {
        return session.mentions().in(place).stream()
                .map(entry -> entry.mention().dated())
                .flatMap(Optional::stream)
                .filter(expression -> expression.span().overlaps(place))
                .findFirst()
                .or(() -> session.chronology().at(place))
                .map(TimeExpression::derivation)
                .map(reasons::sentence);
    }
}
