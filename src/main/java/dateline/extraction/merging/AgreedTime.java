package dateline.extraction.merging;

import dateline.article.TimeExpression;
import dateline.extraction.events.Coverage;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When an event took place, as its mentions tell together: mentions that are not sure of their times speak for the same time with one
 * voice, or are outvoted.
 */
final class AgreedTime {

    /** So sure a time must be to stand on the timeline. */
    private static final double SURE = 0.61;

    private final Map<Coverage, Double> doubts = new HashMap<>();

    /** Of an event that these mentions tell. */
    AgreedTime(List<EventMention> mentions) {
        for (EventMention mention : mentions) {
            double doubt = 1 - mention.draft().telling().sureness();
            mention.time().ifPresent(time -> doubts.merge(Coverage.of(time), doubt, (one, other) -> one * other));
        }
    }

    /** The time that a mention gives the event, if it is sure enough of it, or others are who tell it as well. */
    Optional<TimeExpression> told(EventMention mention) {
        return mention.draft()
                .telling()
                .dated()
                .filter(dated -> dated.time()
                        .map(time -> sure(time) >= SURE && (isBest(time) || !mention.isDatedAsNews()))
                        .orElse(true));
    }

    private double sure(TimeSpan time) {
        return 1 - doubts.getOrDefault(Coverage.of(time), 1d);
    }

    private boolean isBest(TimeSpan time) {
        return doubts.entrySet().stream()
                .min(Comparator.comparingDouble(Map.Entry::getValue))
                .filter(best -> best.getKey().equals(Coverage.of(time)))
                .isPresent();
    }
}
