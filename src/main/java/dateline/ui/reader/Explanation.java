package dateline.ui.reader;

import dateline.article.Annotation;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.session.ReadingSession;
import dateline.time.Derivation;
import dateline.time.DerivationWords;
import dateline.time.Explained;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Says beside a time expression why it has its value, and beside words with a note what the note says, while the pointer rests on it or the caret stands there. */
final class Explanation {

    private final ReadingSession session;
    private final DerivationWords reasons;
    private final Function<TextSpan, Optional<Bounds>> screen;
    private Optional<Note> note = Optional.empty();
    private Optional<TextSpan> explained = Optional.empty();

    /**
     * Explains nothing yet.
     *
     * @param screen where on the screen a stretch of the text is; empty while it is not seen
     */
    Explanation(ReadingSession session, DerivationWords reasons, Function<TextSpan, Optional<Bounds>> screen) {
        this.session = session;
        this.reasons = reasons;
        this.screen = screen;
        session.articleProperty().subscribe(article -> hide());
        session.chronology().expressionsProperty().subscribe(times -> hide());
    }

    /** Explains the expression at the place, or goes where there is none. */
    void show(Node owner, Optional<TextSpan> place) {
        place.flatMap(this::at)
                .ifPresentOrElse(
                        expression -> show(owner, expression),
                        () -> place.flatMap(session.annotating()::at)
                                .filter(Annotation::hasNote)
                                .ifPresentOrElse(mark -> show(owner, mark), this::hide));
    }

    private void show(Node owner, Annotation mark) {
        explained = Optional.of(mark.span());
        screen.apply(mark.span())
                .ifPresent(written -> note().show(owner, new Explained("", "", mark.note()), mark.note(), written));
    }

    private void show(Node owner, TimeExpression expression) {
        Derivation why = expression.derivation();
        explained = Optional.of(expression.span());
        screen.apply(expression.span())
                .ifPresent(written -> note().show(owner, reasons.parts(why), reasons.sentence(why), written));
    }

    /** Stays beside the expression while it moves, and goes when it is not seen any more. */
    void follow() {
        note.filter(Note::isShowing)
                .ifPresent(shown -> explained.flatMap(screen).ifPresentOrElse(shown::move, this::hide));
    }

    void hide() {
        explained = Optional.empty();
        note.ifPresent(Note::hide);
    }

    /** Made when it is first wanted: it is a window with a scene. */
    private Note note() {
        note = note.or(() -> Optional.of(new Note()));
        return note.orElseThrow();
    }

    /** The expression at the place: the dossier's own word first, then what the program found. */
    Optional<TimeExpression> at(TextSpan place) {
        return session.mentions().in(place).stream()
                .map(entry -> entry.mention().dated())
                .flatMap(Optional::stream)
                .filter(expression -> expression.span().overlaps(place))
                .findFirst()
                .or(() -> session.chronology().at(place));
    }
}
