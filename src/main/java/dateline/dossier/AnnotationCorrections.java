package dateline.dossier;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.TextSpan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a reader may mark in the articles of a dossier. Each change gives the dossier as it is then; words that no article holds change nothing. */
public final class AnnotationCorrections {

    private final Dossier dossier;

    public AnnotationCorrections(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The words are highlighted, together with highlights without a note that they share text with or follow without a gap. */
    public Dossier highlight(TextSpan words) {
        return change(words, marks -> {
            List<Annotation> joined = marks.stream()
                    .filter(mark -> !mark.hasNote() && touch(mark.span(), words))
                    .toList();
            boolean known = marks.stream().anyMatch(mark -> holds(mark.span(), words));
            TextSpan all = joined.stream().map(Annotation::span).reduce(words, AnnotationCorrections::around);
            return known ? marks : with(without(marks, joined), new Annotation(all, ""));
        });
    }

    /** The words have this note; a blank one makes them a highlight. What was said of the same words before is said no longer. */
    public Dossier note(TextSpan words, String note) {
        return change(words, marks -> {
            List<Annotation> same =
                    marks.stream().filter(mark -> mark.span().equals(words)).toList();
            return with(without(marks, same), new Annotation(words, note.strip()));
        });
    }

    /** The words are marked no longer. */
    public Dossier remove(Annotation mark) {
        return change(mark.span(), marks -> without(marks, List.of(mark)));
    }

    private static boolean touch(TextSpan one, TextSpan other) {
        return one.block().equals(other.block()) && one.start() <= other.end() && other.start() <= one.end();
    }

    private static boolean holds(TextSpan outer, TextSpan inner) {
        return outer.block().equals(inner.block()) && outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static TextSpan around(TextSpan one, TextSpan other) {
        return new TextSpan(one.block(), Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static List<Annotation> with(List<Annotation> marks, Annotation mark) {
        return Stream.concat(marks.stream(), Stream.of(mark)).toList();
    }

    private static List<Annotation> without(List<Annotation> marks, List<Annotation> gone) {
        return marks.stream().filter(mark -> !gone.contains(mark)).toList();
    }

    private Dossier change(TextSpan words, UnaryOperator<List<Annotation>> change) {
        return new TextIndex(dossier.articles())
                .place(words.block())
                .filter(place -> words.end() <= place.block().text().length())
                .map(place ->
                        changed(place.article(), change.apply(place.article().annotations())))
                .orElse(dossier);
    }

    private Dossier changed(Article article, List<Annotation> marks) {
        return new Dossier(
                dossier.title(),
                dossier.articles().stream()
                        .map(each -> each == article ? article.annotated(marks) : each)
                        .toList(),
                dossier.events(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }
}
