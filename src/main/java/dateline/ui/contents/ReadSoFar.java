package dateline.ui.contents;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.session.ReadingSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How much of the article that is read stands before the end of what is on screen, in hundredths. */
final class ReadSoFar {

    private static final double HUNDREDTHS = 100;

    private final ReadOnlyObjectWrapper<Optional<Integer>> hundredths = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, Integer> before = new HashMap<>();
    private int length;

    ReadSoFar(ReadingSession session) {
        session.articleProperty().subscribe(this::measure);
        session.reading().onScreenProperty().subscribe(pieces -> hundredths.set(upTo(pieces)));
    }

    /** Empty where nothing of it is on screen, and where all of it is. */
    ReadOnlyObjectProperty<Optional<Integer>> hundredthsProperty() {
        return hundredths.getReadOnlyProperty();
    }

    private void measure(Optional<Article> article) {
        before.clear();
        length = 0;
        for (Block block : article.map(Article::blocks).orElse(List.of())) {
            before.put(block.id(), length);
            length += block.text().length();
        }
    }

    private Optional<Integer> upTo(List<TextSpan> pieces) {
        int seen = pieces.stream().mapToInt(TextSpan::length).sum();
        return pieces.stream()
                .skip(Math.max(0, pieces.size() - 1))
                .filter(last -> seen < length && before.containsKey(last.block()))
                .map(last ->
                        (int) Math.round(HUNDREDTHS * (before.getOrDefault(last.block(), 0) + last.end()) / length))
                .findFirst();
    }
}
