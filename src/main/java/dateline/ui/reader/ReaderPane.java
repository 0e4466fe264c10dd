package dateline.ui.reader;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Section;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Dossier;
import dateline.dossier.MentionIndex;
import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.ReadingPlace;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.DerivationWords;
import dateline.ui.controls.OnceSeen;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The article on screen, which follows the session and tells it where the reader is. */
public final class ReaderPane extends StackPane {

    private static final Comparator<MentionIndex.Entry> SHORTEST_FIRST =
            Comparator.comparing(entry -> entry.clause().length());

    private final ReadingSession session;
    private final Byline byline;
    private final ArticleText text = new ArticleText();
    private final Typography typography = new Typography(text);
    private final Explanation explanation;
    private final Emphasis emphasis;
    private final Margin margin = new Margin();
    private final Label nothing = new Label();
    private final WordActions words;
    private RunningText page;
    private Dressing dressing;

    /**
     * Follows the session from now on.
     *
     * @param messages the bundle {@code reader}
     * @param links where the text leads to
     */
    public ReaderPane(
            ReadingSession session, Messages messages, Byline byline, DerivationWords reasons, TextLinks links) {
        this.session = session;
        this.byline = byline;
        explanation = new Explanation(session, reasons, this::onScreen);
        page = RunningText.EMPTY;
        emphasis = new Emphasis(session);
        dressing = new Dressing(session, page, text, emphasis);
        getStyleClass().add("reader");
        nothing.setText(byline.nothing());
        nothing.getStyleClass().add("hint");
        NoteEditor editor = new NoteEditor(messages, this::onScreen, this::requestFocus);
        words = new WordActions(session, text, () -> page, editor, links.addEvent());
        TextMenu menu = new TextMenu(session, messages, words, links);
        session.articleProperty().subscribe(this::show);
        onOtherTexts(editor::forget);
        session.filters().shownProperty().subscribe(shown -> renew());
        session.window().stretchProperty().subscribe(stretch -> renew());
        session.finding().hitsProperty().subscribe(hits -> renew());
        session.chronology().expressionsProperty().subscribe(times -> renew());
        session.selection().passageProperty().subscribe(this::turn);
        session.reading().visitProperty().subscribe(visit -> visit.ifPresent(this::visit));
        text.onFrame(() -> {
            tellWhatIsOnScreen();
            editor.place();
        });
        text.onMove(session.reading()::movedOn);
        text.onCaret(this::caretAt);
        text.onCopy(selected -> page.copied(selected.getStart(), selected.getEnd()));
        text.onFollow(offset -> {
            if (isLink(offset)) {
                links.date().run();
            } else {
                noteAt(offset);
            }
        });
        text.onMenu((x, y, offset) -> menu.open(
                this,
                x,
                y,
                offset.flatMap(page::at),
                offset.flatMap(this::entryAt).map(MentionIndex.Entry::event)));
        session.pointing().eventProperty().subscribe(event -> refresh());
        session.pointing().laneProperty().subscribe(lane -> refresh());
        text.onPointer(this::pointAt);
        text.onHover(this::tellOf, explanation::hide);
        editor.visibleProperty().subscribe(writing -> explanation.hide());
        OnceSeen.add(this, text.node(), margin, nothing, editor);
    }

    /** Sets the text so from now on. */
    public void set(Settings.Text settings) {
        typography.set(settings);
        emphasis.choose(settings.highlighting());
        refresh();
    }

    /** How the text is set. */
    public Typography typography() {
        return typography;
    }

    /** What can be done with the words that are selected. */
    public WordActions words() {
        return words;
    }

    /** Gives the keyboard to the text. */
    @Override
    public void requestFocus() {
        text.focus();
    }

    /** Where on the screen the words are that lead to another date of the article; empty while they are not to be seen. */
    public Optional<Bounds> dateOnScreen() {
        return page.link().flatMap(link -> text.place(link.getStart(), link.getEnd()));
    }

    /** Where on the screen the text is that is seen; empty while none is. */
    public Optional<Bounds> textOnScreen() {
        IndexRange seen = text.onScreen();
        return text.place(seen.getStart(), seen.getEnd());
    }

    private Optional<Bounds> onScreen(TextSpan place) {
        return page.offset(place).flatMap(offset -> text.place(offset, offset + place.length()));
    }

    private void show(Optional<Article> article) {
        RunningText before = page;
        nothing.setVisible(article.isEmpty() && !session.dossier().events().isEmpty());
        text.name(article.map(byline::name).orElseGet(byline::nothing));
        page = article.map(shown -> new RunningText(shown, byline.of(shown))).orElse(RunningText.EMPTY);
        before.byline()
                .filter(line -> page.blocks().equals(before.blocks()))
                .ifPresentOrElse(this::rewrite, this::write);
        text.redraw();
    }

    private void onOtherTexts(Runnable action) {
        session.dossierProperty().subscribe((before, after) -> {
            if (Collections.disjoint(texts(before), texts(after))) {
                action.run();
            }
        });
    }

    private static List<List<Section>> texts(Dossier dossier) {
        return dossier.articles().stream().map(Article::sections).toList();
    }

    private void rewrite(IndexRange line) {
        dressing = dressing.turned(page);
        text.rewrite(line, page.bylineText());
    }

    private void write() {
        dressing = new Dressing(session, page, text, emphasis);
        text.show(page);
    }

    private void noteAt(int offset) {
        page.at(offset)
                .flatMap(session.annotating()::at)
                .filter(Annotation::hasNote)
                .ifPresent(words::edit);
    }

    private boolean isLink(int offset) {
        return page.link()
                .filter(words -> words.getStart() <= offset && offset < words.getEnd())
                .isPresent();
    }

    private void renew() {
        dressing.renew();
        text.redraw();
    }

    private void refresh() {
        dressing.refresh();
        text.redraw();
    }

    private void pointAt(Optional<Integer> offset) {
        session.pointing().at(offset.flatMap(this::entryAt).map(MentionIndex.Entry::event));
        explain(offset.flatMap(page::at));
    }

    /** Underlines the time expression at the place. */
    private void explain(Optional<TextSpan> place) {
        Optional<TextSpan> expression = place.flatMap(explanation::at).map(TimeExpression::span);
        if (!emphasis.isExplaining(expression)) {
            emphasis.explain(expression);
            refresh();
        }
    }

    private void turn(Optional<Selection.Passage> before, Optional<Selection.Passage> passage) {
        renew();
        passage.filter(shown -> before.filter(shown::isSameAs).isEmpty())
                .flatMap(Selection.Passage::mention)
                .ifPresent(mention -> visit(mention.clause()));
    }

    private void visit(ReadingPlace.Visit wish) {
        wish.spot()
                .ifPresentOrElse(
                        spot -> page.offset(spot.place()).ifPresent(offset -> text.restore(offset, spot.top())),
                        () -> visit(wish.place()));
    }

    private void visit(TextSpan place) {
        page.offset(place).ifPresent(offset -> text.visit(offset, offset + place.length()));
    }

    private void tellWhatIsOnScreen() {
        IndexRange screen = text.onScreen();
        dressing.cover(screen);
        margin.show(dressing.bars(screen), text.left());
        List<TextSpan> pieces = page.pieces(screen.getStart(), screen.getEnd());
        page.at(text.firstWhole()).flatMap(this::spot).ifPresent(session.reading()::stoppedAt);
        if (!pieces.equals(session.reading().onScreen())) {
            session.reading().scrolledTo(pieces);
        }
        explanation.follow();
    }

    private Optional<ReadingPlace.Spot> spot(TextSpan place) {
        return page.offset(place).flatMap(text::top).map(top -> new ReadingPlace.Spot(place, top));
    }

    private void caretAt(int offset) {
        if (isLink(offset)) {
            return;
        }
        selectAt(offset);
        explain(page.at(offset));
        tellOf(offset);
    }

    /** Not while a note is written: what is said would take Esc from it. */
    private void tellOf(int offset) {
        if (!words.isWriting()) {
            explanation.show(this, page.at(offset));
        }
    }

    /** Selects the event whose clause is at the offset. */
    private void selectAt(int offset) {
        entryAt(offset).ifPresent(entry -> session.selection().selectPassage(entry.event(), entry.number()));
    }

    /** What is told at the offset, the innermost where several clauses hold it. */
    private Optional<MentionIndex.Entry> entryAt(int offset) {
        return page.at(offset).stream()
                .flatMap(place -> session.mentions().in(place).stream())
                .filter(entry -> session.filters().shows(entry.event()))
                .min(SHORTEST_FIRST);
    }
}
