package dateline.ui.contents;

import dateline.article.Section;
import dateline.session.ReadingSession;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the line of the section that is read in sight, where there are more lines than fit. */
final class CurrentSection {

    /** So many lines stay above it. */
    private static final int ABOVE = 3;

    private final ListView<ContentsRow> list;

    CurrentSection(ReadingSession session, ListView<ContentsRow> list) {
        this.list = list;
        session.reading().sectionProperty().subscribe(section -> section.ifPresent(this::reveal));
    }

    private void reveal(Section section) {
        IntStream.range(0, list.getItems().size())
                .filter(index -> list.getItems().get(index) instanceof ContentsRow.SectionRow row
                        && row.section().equals(section))
                .filter(index -> !isInSight(index))
                .findFirst()
                .ifPresent(index -> list.scrollTo(Math.max(0, index - ABOVE)));
    }

    /** Whether the line is between the first and the last on screen, which may be cut; any is before there are lines. */
    private boolean isInSight(int index) {
        return !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> lines)
                || !(lines.getFirstVisibleCell() instanceof IndexedCell<?> first)
                || first.getIndex() < index
                        && index < lines.getLastVisibleCell().getIndex();
    }
}
