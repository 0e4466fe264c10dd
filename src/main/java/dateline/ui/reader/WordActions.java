package dateline.ui.reader;

import dateline.article.Annotation;
import dateline.article.TextSpan;
import dateline.session.ReadingSession;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the reader can do with the words that are selected in the text; nothing happens while none are. */
public final class WordActions {

    private final ReadingSession session;
    private final ArticleText text;
    private final Supplier<RunningText> page;
    private final NoteEditor editor;
    private final Consumer<TextSpan> adding;

    WordActions(
            ReadingSession session,
            ArticleText text,
            Supplier<RunningText> page,
            NoteEditor editor,
            Consumer<TextSpan> adding) {
        this.session = session;
        this.text = text;
        this.page = page;
        this.editor = editor;
        this.adding = adding;
    }

    /** The pieces of text that are selected, one for each block, without the blanks around them. */
    List<TextSpan> words() {
        return page.get().written(text.selection().getStart(), text.selection().getEnd());
    }

    /** Whether any words are selected. */
    public boolean hasWords() {
        return !words().isEmpty();
    }

    /** Makes an event of the words, which are taken to tell it. */
    public void addEvent() {
        words().stream().findFirst().ifPresent(adding);
    }

    /** Highlights the words, which are selected no longer. */
    public void highlight() {
        List<TextSpan> words = words();
        text.deselect();
        session.annotating().highlight(words);
    }

    /** Asks for a note on the words. */
    public void note() {
        List<TextSpan> words = words();
        words.stream()
                .findFirst()
                .ifPresent(first -> editor.open(first, "", note -> {
                    text.deselect();
                    session.annotating().note(words, note);
                }));
    }

    /** Whether a note is being written. */
    boolean isWriting() {
        return editor.isVisible();
    }

    /** Copies the words. */
    void copy() {
        text.copy();
    }

    /** Opens the note of a mark, or a new one for a highlight. */
    void edit(Annotation mark) {
        editor.open(mark.span(), mark.note(), note -> session.annotating().revise(mark, note));
    }

    void remove(Annotation mark) {
        session.annotating().remove(mark);
    }
}
