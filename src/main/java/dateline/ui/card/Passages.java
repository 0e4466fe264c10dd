package dateline.ui.card;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.session.ReadingSession;
import java.text.BreakIterator;
import java.util.Locale;

/** Quotes passages with some of the words around them, cut where a word begins or ends. */
final class Passages {

    private static final int AROUND = 48;

    private final ReadingSession session;

    Passages(ReadingSession session) {
        this.session = session;
    }

    /** The clause and up to a few words on each side of it; dots where the text goes on. */
    String inItsSentence(TextSpan clause) {
        return session.text()
                .place(clause.block())
                .map(place -> quote(place.block(), clause))
                .orElse("");
    }

    private static String quote(Block block, TextSpan clause) {
        String text = block.text();
        int from = clause.start() <= AROUND ? 0 : border(text, clause.start() - AROUND);
        int to = text.length() - clause.end() <= AROUND ? text.length() : border(text, clause.end() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }

    private static int border(String text, int near) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words.following(near);
    }
}
