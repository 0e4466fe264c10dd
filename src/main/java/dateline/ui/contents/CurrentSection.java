package dateline.ui.contents;

import dateline.article.Article;
import dateline.article.Section;
import dateline.session.ReadingSession;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the line of the article and of the section that is read in sight, where there are more lines than fit. */
final class CurrentSection {

    /** So many lines stay above it. */
    private static final int ABOVE = 3;

    private final ListView<ContentsRow> list;

    CurrentSection(ReadingSession session, ListView<ContentsRow> list) {
        this.list = list;
        session.reading().sectionProperty().subscribe(section -> section.ifPresent(this::reveal));
    }

    /** To be called when its line is there. */
    void reveal(Article article) {
        reveal(row ->
                row instanceof ContentsRow.ArticleRow line && line.article().equals(article));
    }

    private void reveal(Section section) {
        reveal(row ->
                row instanceof ContentsRow.SectionRow line && line.section().equals(section));
    }

    private void reveal(Predicate<ContentsRow> wanted) {
        IntStream.range(0, list.getItems().size())
                .filter(index -> wanted.test(list.getItems().get(index)))
                .filter(index -> !isInSight(index))
                .findFirst()
                .ifPresent(index -> list.scrollTo(Math.max(0, index - ABOVE)));
    }

    /** Whether the line is between the first and the last on screen, which may be cut; of those before there are lines, the first few are. */
    private boolean isInSight(int index) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> lines
                        && lines.getFirstVisibleCell() instanceof IndexedCell<?> first
                ? first.getIndex() < index && index < lines.getLastVisibleCell().getIndex()
                : index <= ABOVE;
    }
}
