package dateline.ui.reader;

import dateline.article.Block;
import dateline.session.ReadingSession;
import java.util.BitSet;
import javafx.scene.control.IndexRange;

/** Puts the highlights on a page, only as far as it comes on screen, so that a long article costs no more than a short one. */
final class Dressing {

    /** Blocks dressed beyond the screen, so that a scrolled line comes dressed. */
    private static final int BEYOND = 12;

    private final ReadingSession session;
    private final Page page;
    private final ArticleText text;
    private final BitSet dressed = new BitSet();
    private Highlights highlights;

    Dressing(ReadingSession session, Page page, ArticleText text) {
        this.session = session;
        this.page = page;
        this.text = text;
        this.highlights = new Highlights(session, page);
    }

    /** Forgets what is dressed, since the highlights have changed. */
    void renew() {
        highlights = new Highlights(session, page);
        dressed.clear();
    }

    /** Dresses what is on screen, where it is not yet. */
    void cover(IndexRange screen) {
        int first = dressed.nextClearBit(Math.max(0, page.numberAt(screen.getStart()) - BEYOND));
        int last =
                dressed.previousClearBit(Math.min(page.blocks().size() - 1, page.numberAt(screen.getEnd()) + BEYOND));
        if (first <= last) {
            page.blocks().subList(first, last + 1).forEach(this::dress);
            dressed.set(first, last + 1);
        }
    }

    /** One by one: where lines above the screen and on it change at once, the screen does not stay at its line. */
    private void dress(Block block) {
        int from = page.start(block);
        int to = page.end(block);
        if (from < to) {
            text.dress(from, Highlight.flatten(highlights.in(block).toList(), from, to));
        }
    }
}
