package dateline.ui.redate;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.session.ReadingSession;
import dateline.session.Redating.Shift;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

/** The column of the expressions, each among the words around it. */
final class PhraseColumn extends TableColumn<Shift, Shift> {

    private static final int BEFORE = 22;
    private static final int AFTER = 22;

    private final List<Block> blocks;

    PhraseColumn(ReadingSession session, String title) {
        super(title);
        blocks = session.article().map(article -> article.blocks()).orElse(List.of());
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(cells ->
                new WrappedWordsCell<>(this, shift -> words(shift.from().span())));
        setPrefWidth(200);
        setSortable(false);
        setReorderable(false);
    }

    private String text(TextSpan span) {
        return blocks.stream()
                .filter(block -> block.id().equals(span.block()))
                .findFirst()
                .map(Block::text)
                .orElse("");
    }

    private static String before(String text, int end) {
        int from = end <= BEFORE ? 0 : border(text, end - BEFORE);
        return (from > 0 ? "…" : "") + text.substring(Math.min(from, end), end).stripLeading();
    }

    private static String after(String text, int start) {
        int to = text.length() - start <= AFTER ? text.length() : border(text, start + AFTER);
        return text.substring(start, to).stripTrailing() + (to < text.length() ? "…" : "");
    }

    private static int border(String text, int near) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words.following(near);
    }

    private List<Text> words(TextSpan span) {
        String text = text(span);
        return List.of(
                WrappedWordsCell.part("around", before(text, span.start())),
                WrappedWordsCell.part("phrase", text.substring(span.start(), span.end())),
                WrappedWordsCell.part("around", after(text, span.end())));
    }
}
