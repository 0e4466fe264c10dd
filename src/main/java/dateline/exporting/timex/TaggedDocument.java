package dateline.exporting.timex;

import dateline.article.TimeExpression;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * A plain text with its time expressions.
 *
 * @param name what it is called, such as its file name without {@code .txt}
 * @param published when it appeared, if known
 * @param expressions in order, with spans in UTF-16 units of the text
 */
public record TaggedDocument(String name, String text, Optional<TimeSpan> published, List<TimeExpression> expressions) {

    public TaggedDocument {
        expressions = List.copyOf(expressions);
    }
}
