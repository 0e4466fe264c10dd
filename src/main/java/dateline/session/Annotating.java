package dateline.session;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.AnnotationCorrections;
import dateline.dossier.Dossier;
import dateline.dossier.ReturnedMarks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the reader marks in the article that is read, each time as one step that can be undone. */
public final class Annotating {

    private static final Comparator<Annotation> SHORTEST_FIRST =
            Comparator.comparing(mark -> mark.span().length());

    private final Supplier<Optional<Article>> article;
    private final Supplier<Dossier> now;
    private final History history;

    Annotating(Supplier<Optional<Article>> article, Supplier<Dossier> now, History history) {
        this.article = article;
        this.now = now;
        this.history = history;
    }

    /** The marks of the article that is read. */
    public List<Annotation> marks() {
        return article.get().map(Article::annotations).orElse(List.of());
    }

    /** The innermost mark that shares text with the place. */
    public Optional<Annotation> at(TextSpan place) {
        return marks().stream().filter(mark -> mark.span().overlaps(place)).min(SHORTEST_FIRST);
    }

    /** Highlights the pieces of text. */
    public void highlight(List<TextSpan> pieces) {
        change("change.highlight", highlighted(pieces));
    }

    /** Writes a note on the first of the pieces of text, and highlights the others; a blank note is none. */
    public void note(List<TextSpan> pieces, String note) {
        if (!pieces.isEmpty() && !note.isBlank()) {
            Dossier others = highlighted(pieces.subList(1, pieces.size()));
            change("change.note", new AnnotationCorrections(others).note(pieces.getFirst(), note));
        }
    }

    /** The mark has this note; a blank one in the place of a note takes the mark away. */
    public void revise(Annotation mark, String note) {
        if (mark.hasNote() && note.isBlank()) {
            remove(mark);
        } else {
            change("change.note", marking().note(mark.span(), note));
        }
    }

    /** Takes the mark away. */
    public void remove(Annotation mark) {
        change(
                mark.hasNote() ? "change.remove-note" : "change.remove-highlight",
                marking().remove(mark));
    }

    /** The articles have the marks of a file. */
    void add(ReturnedMarks returned) {
        change("change.read-marks", returned.dossier());
    }

    private Dossier highlighted(List<TextSpan> pieces) {
        return pieces.stream()
                .reduce(
                        now.get(),
                        (dossier, piece) -> new AnnotationCorrections(dossier).highlight(piece),
                        (before, after) -> after);
    }

    private AnnotationCorrections marking() {
        return new AnnotationCorrections(now.get());
    }

    private void change(String name, Dossier after) {
        if (!after.equals(now.get())) {
            history.change(name, after);
        }
    }
}
