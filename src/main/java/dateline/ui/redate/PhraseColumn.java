package dateline.ui.redate;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.session.ReadingSession;
import dateline.session.Redating.Shift;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The column of the expressions, each among the words around it. */
final class PhraseColumn extends TableColumn<Shift, Shift> {

    private static final int BEFORE = 14;
    private static final int AFTER = 18;

    private final List<Block> blocks;

    PhraseColumn(ReadingSession session, String title) {
        super(title);
        blocks = session.article().map(article -> article.blocks()).orElse(List.of());
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(cells -> new PhraseCell());
        setPrefWidth(222);
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
        return (from > 0 ? "…" : "") + text.substring(Math.min(from, end), end);
    }

    private static String after(String text, int start) {
        int to = text.length() - start <= AFTER ? text.length() : border(text, start + AFTER);
        return text.substring(start, to) + (to < text.length() ? "…" : "");
    }

    private static int border(String text, int near) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words.following(near);
    }

    private final class PhraseCell extends TableCell<Shift, Shift> {

        @Override
        protected void updateItem(@Nullable Shift shift, boolean empty) {
            super.updateItem(shift, empty);
            setGraphic(empty || shift == null ? null : words(shift.from().span()));
        }

        private HBox words(TextSpan span) {
            String text = text(span);
            Label before = label("around", before(text, span.start()));
            Label phrase = label("phrase", text.substring(span.start(), span.end()));
            before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            Label after = label("around", after(text, span.end()));
            phrase.setMinWidth(USE_PREF_SIZE);
            setAccessibleText(before.getText() + phrase.getText() + after.getText());
            HBox words = new HBox(before, phrase, after);
            words.setAlignment(Pos.CENTER_LEFT);
            return words;
        }

        private Label label(String style, String words) {
            Label label = new Label(words);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
