package dateline.ui.reader;

import dateline.article.Block;
import dateline.session.ReadingSession;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.IndexRange;

/** Puts the highlights on a page, only as far as it comes on screen, so that a long article costs no more than a short one. */
final class Dressing {

    /** Blocks dressed beyond the screen, so that a scrolled line comes dressed. */
    private static final int BEYOND = 12;

    private final ReadingSession session;
    private final RunningText page;
    private final ArticleText text;
    private final Emphasis emphasis;
    private final BitSet dressed = new BitSet();
    private final Map<Integer, List<Highlight.Run>> runs = new HashMap<>();
    private Highlights highlights;
    private Bars bars;

    Dressing(ReadingSession session, RunningText page, ArticleText text, Emphasis emphasis) {
        this.session = session;
        this.page = page;
        this.text = text;
        this.emphasis = emphasis;
        ToldEvents told = new ToldEvents(session);
        highlights = new Highlights(session, page, emphasis, told);
        bars = new Bars(page, text, emphasis, told);
    }

    /** For another page of the same blocks, which are dressed as they were but for the title, whose by-line is written anew. */
    Dressing turned(RunningText same) {
        Dressing turned = new Dressing(session, same, text, emphasis);
        turned.runs.putAll(runs);
        turned.runs.put(0, List.of());
        return turned;
    }

    /** Forgets what is dressed, since what there is to highlight has changed. */
    void renew() {
        ToldEvents told = new ToldEvents(session);
        highlights = new Highlights(session, page, emphasis, told);
        bars = new Bars(page, text, emphasis, told);
        refresh();
    }

    /** Looks at everything again, since what stands out has changed. */
    void refresh() {
        dressed.clear();
    }

    /** Dresses what is on screen, where it is not yet. */
    void cover(IndexRange screen) {
        int first = dressed.nextClearBit(Math.max(0, page.numberAt(screen.getStart()) - BEYOND));
        int last =
                dressed.previousClearBit(Math.min(page.blocks().size() - 1, page.numberAt(screen.getEnd()) + BEYOND));
        if (first <= last) {
            text.staying(() -> IntStream.rangeClosed(first, last).forEach(this::dress));
            dressed.set(first, last + 1);
        }
    }

    private void dress(int number) {
        Block block = page.blocks().get(number);
        int from = page.start(block);
        int to = page.end(block);
        if (from < to) {
            List<Highlight.Run> wanted = Highlight.flatten(highlights.in(block).toList(), from, to);
            if (!wanted.equals(runs.getOrDefault(number, List.of(new Highlight.Run(to - from, List.of()))))) {
                text.dress(from, wanted);
                runs.put(number, wanted);
            }
        }
    }

    /** The bars beside what is on screen. */
    List<Bar> bars(IndexRange screen) {
        return bars.beside(page.blocks(page.numberAt(screen.getStart()), page.numberAt(screen.getEnd())));
    }
}
