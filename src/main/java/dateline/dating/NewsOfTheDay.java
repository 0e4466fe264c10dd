package dateline.dating;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.Optional;

/**
 * The time of what no expression dates, but is told as news: about the day on which the article appeared. The word that tells it stands
 * for an expression.
 */
public final class NewsOfTheDay {

    private static final String RULE = "news";

    private NewsOfTheDay() {}

    /**
     * The time of what a word tells.
     *
     * @param word where it is written
     * @param phrase as it is written
     * @param published when the article appeared; where that is not known, the time stays open
     */
    public static TimeExpression of(TextSpan word, String phrase, Optional<TimeSpan> published) {
        Optional<TimeSpan> about = published.map(TimeSpan::approximate);
        AnchorKind kind = published.isPresent() ? AnchorKind.PUBLISHED : AnchorKind.NONE;
        return new TimeExpression(
                word,
                TimexType.DATE,
                published.map(TimeSpan::edtf).orElse("PRESENT_REF"),
                about,
                new Derivation(phrase, RULE, published, kind, about));
    }

    /** Whether that is how the expression came by its time. */
    public static boolean dates(TimeExpression expression) {
        return expression.derivation().rule().equals(RULE);
    }

    /** The same in an article that appeared then. */
    public static TimeExpression again(TimeExpression expression, Optional<TimeSpan> published) {
        return of(expression.span(), expression.derivation().phrase(), published);
    }
}
