package dateline.session;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.TaggedText;
import dateline.dating.TimeTagger;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The time expressions of the article that is read. They are found in the background, once for each text; against another date
 * they are only resolved anew.
 */
public final class Chronology {

    private final Jobs.Lane taggings;
    private final ReadOnlyObjectWrapper<List<TimeExpression>> expressions = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<TaggedText> tagged = Optional.empty();
    private Optional<TimeTagger> tagger = Optional.empty();

    Chronology(Jobs jobs) {
        this.taggings = jobs.lane();
    }

    void read(Article article) {
        tagged = Optional.empty();
        expressions.set(List.of());
        taggings.run(
                () -> tagger().tag(article),
                found -> {
                    tagged = Optional.of(found);
                    expressions.set(found.resolve(article.published()));
                },
                failed -> expressions.set(List.of()));
    }

    /** Its rules are read when the first article is. */
    private synchronized TimeTagger tagger() {
        TimeTagger ready = tagger.orElseGet(() -> TimeTagger.of(Locale.ENGLISH));
        tagger = Optional.of(ready);
        return ready;
    }

    /** In reading order, resolved against the date of the article; empty while they are still sought. */
    public ReadOnlyObjectProperty<List<TimeExpression>> expressionsProperty() {
        return expressions.getReadOnlyProperty();
    }

    public List<TimeExpression> expressions() {
        return expressions.get();
    }

    /** The expressions as they would be if the article had appeared then; none while they are still sought. */
    public List<TimeExpression> resolvedFor(Optional<TimeSpan> published) {
        return tagged.map(text -> text.resolve(published)).orElse(List.of());
    }

    /** The expression that is written there. */
    public Optional<TimeExpression> at(TextSpan place) {
        return expressions().stream()
                .filter(expression -> expression.span().overlaps(place))
                .findFirst();
    }
}
