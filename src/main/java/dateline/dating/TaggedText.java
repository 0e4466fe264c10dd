package dateline.dating;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.resolution.Resolution;
import dateline.dating.resolution.Resolver;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text whose time expressions are found, to be resolved against one date or another. Immutable. */
public final class TaggedText {

    private static final String BLOCK = "text";

    private final String text;
    private final List<Found> found;

    TaggedText(String text, List<Found> found) {
        this.text = text;
        this.found = found;
    }

    /** The expressions in order, resolved as if the text had appeared then; with no date, as far as they stand alone. */
    public List<TimeExpression> resolve(Optional<TimeSpan> published, Domain domain) {
        Resolver resolver = new Resolver(published, Narratives.tells(found, published, domain));
        List<TimeExpression> expressions = new ArrayList<>(found.size());
        for (Found one : found) {
            expressions.add(expression(one, resolver.resolve(one.meaning(), one.direction())));
        }
        return List.copyOf(expressions);
    }

    private TimeExpression expression(Found one, Resolution resolution) {
        String phrase = text.substring(one.start(), one.end());
        return new TimeExpression(
                new TextSpan(BLOCK, one.start(), one.end()),
                resolution.type(),
                resolution.value(),
                resolution.time(),
                new Derivation(
                        phrase, resolution.rule(), resolution.anchor(), resolution.anchorKind(), resolution.time()));
    }
}
