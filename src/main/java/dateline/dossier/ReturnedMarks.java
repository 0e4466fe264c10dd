package dateline.dossier;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.QuoteSearch;
import dateline.article.TextSpan;
import dateline.article.WholeText;
import dateline.article.WrittenMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier with the marks of a file of annotations, wherever their words stand now.
 *
 * @param kept how many stand where the file says
 * @param moved how many stand elsewhere
 * @param lost those whose words or article are gone
 */
public record ReturnedMarks(Dossier dossier, int kept, int moved, List<WrittenMark> lost) {

    private static final long PATIENCE = 200_000_000;

    public ReturnedMarks {
        lost = List.copyOf(lost);
    }

    /** The dossier with these marks. What it has marked itself stays, but for notes on the very same words. */
    public static ReturnedMarks of(Dossier dossier, List<WrittenMark> marks) {
        Map<String, WholeText> texts = new HashMap<>();
        for (Article article : dossier.articles()) {
            texts.putIfAbsent(WholeText.name(article), WholeText.of(article));
        }
        QuoteSearch search = new QuoteSearch(PATIENCE);
        List<WrittenMark> lost = new ArrayList<>();
        Dossier marked = dossier;
        int kept = 0;
        for (WrittenMark mark : marks) {
            Optional<WholeText> text = Optional.ofNullable(texts.get(mark.source()));
            Optional<TextSpan> span = text.flatMap(all -> all.find(mark.words(), mark.start(), search));
            if (span.isEmpty()) {
                lost.add(mark);
            } else {
                marked = with(marked, new Annotation(span.get(), mark.note()));
                kept += text.orElseThrow().position(span.get()) == mark.start() ? 1 : 0;
            }
        }
        return new ReturnedMarks(marked, kept, marks.size() - lost.size() - kept, lost);
    }

    private static Dossier with(Dossier dossier, Annotation mark) {
        AnnotationCorrections corrections = new AnnotationCorrections(dossier);
        return mark.hasNote() ? corrections.note(mark.span(), mark.note()) : corrections.highlight(mark.span());
    }
}
