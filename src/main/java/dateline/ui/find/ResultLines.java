package dateline.ui.find;

import dateline.dossier.IssuePalette;
import dateline.search.everywhere.ArticleFinds;
import dateline.search.everywhere.DossierFinds;
import dateline.search.everywhere.PassageFind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists what was found: events first, then actors and notes, then the passages by article, of each the first few. */
final class ResultLines {

    private static final int FEW = 3;

    private final Set<String> whole = new HashSet<>();

    /** Lists all passages of the article from now on. */
    void showWhole(ArticleFinds finds) {
        whole.add(finds.article().id());
    }

    /** Lists few passages of every article again. */
    void showFew() {
        whole.clear();
    }

    /** The lines for what is of the kind. */
    List<ResultLine> of(DossierFinds finds, FindKind kind, IssuePalette palette) {
        List<ResultLine> lines = new ArrayList<>();
        if (kind.holds(FindKind.EVENTS) && !finds.events().isEmpty()) {
            lines.add(new ResultLine.CaptionLine(FindKind.EVENTS));
            finds.events().forEach(find -> lines.add(new ResultLine.EventLine(find, palette.styleClass(find.event()))));
        }
        if (kind.holds(FindKind.ACTORS) && !finds.actors().isEmpty()) {
            lines.add(new ResultLine.CaptionLine(FindKind.ACTORS));
            finds.actors().forEach(find -> lines.add(new ResultLine.ActorLine(find)));
        }
        if (kind.holds(FindKind.NOTES) && !finds.notes().isEmpty()) {
            lines.add(new ResultLine.CaptionLine(FindKind.NOTES));
            finds.notes().forEach(find -> lines.add(new ResultLine.NoteLine(find)));
        }
        if (kind.holds(FindKind.PASSAGES)) {
            finds.articles().forEach(article -> add(article, lines));
        }
        return lines;
    }

    private void add(ArticleFinds article, List<ResultLine> lines) {
        lines.add(new ResultLine.ArticleLine(article));
        List<PassageFind> passages = article.passages();
        boolean all = whole.contains(article.article().id()) || passages.size() <= FEW + 1;
        int listed = all ? passages.size() : FEW;
        passages.subList(0, listed).forEach(passage -> lines.add(new ResultLine.PassageLine(passage)));
        if (!all) {
            int more = passages.subList(listed, passages.size()).stream()
                    .mapToInt(passage -> passage.hits().size())
                    .sum();
            lines.add(new ResultLine.MoreLine(article, more));
        }
    }
}
