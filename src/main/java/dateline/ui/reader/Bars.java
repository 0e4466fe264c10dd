package dateline.ui.reader;

import dateline.article.Block;
import dateline.dossier.MentionIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

/** Which bars stand in the margin of a page at one moment. */
final class Bars {

    /** So much shorter is a bar at both ends than the lines that it stands beside. */
    private static final double INSET = 3;

    private final RunningText page;
    private final ArticleText text;
    private final Emphasis emphasis;
    private final ToldEvents told;

    Bars(RunningText page, ArticleText text, Emphasis emphasis, ToldEvents told) {
        this.page = page;
        this.text = text;
        this.emphasis = emphasis;
        this.told = told;
    }

    /** Those beside the lines of these blocks that are laid out. */
    List<Bar> beside(List<Block> blocks) {
        return Bar.apart(blocks.stream().flatMap(this::beside).toList());
    }

    private Stream<Bar> beside(Block block) {
        boolean quiet = !emphasis.marksMargin() || RunningText.isTitle(block) || told.areOutside(block);
        return told.in(block).filter(entry -> !quiet || told.isSelected(entry)).flatMap(entry -> bar(entry).stream());
    }

    private Optional<Bar> bar(MentionIndex.Entry entry) {
        return told.bar(entry)
                .flatMap(kind -> lines(entry)
                        .map(lines -> new Bar(
                                lines.getMinY() + INSET, lines.getMaxY() - INSET, kind, told.colour(entry.event()))));
    }

    private Optional<Bounds> lines(MentionIndex.Entry entry) {
        return page.offset(entry.clause())
                .flatMap(from -> text.lines(from, from + entry.clause().length()));
    }
}
