package dateline.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Words that have no room.
 *
 * @param whole all of them
 * @param seen what is seen of them
 */
public record CutWords(String whole, String seen) {

    /** Those of what a selector of CSS names. */
    public static List<CutWords> of(Node window, String selector) {
        return window.lookupAll(selector).stream()
                .map(Labeled.class::cast)
                .filter(Labeled::isVisible)
                .filter(Labeled::isTextTruncated)
                .map(label -> new CutWords(label.getText(), ((Text) label.lookup(".text")).getText()))
                .toList();
    }

    /** Whether what is seen are whole words, and dots for the others. */
    public boolean endsBehindAWord() {
        return whole.startsWith(seen.replaceFirst(" ?…$", " "));
    }
}
