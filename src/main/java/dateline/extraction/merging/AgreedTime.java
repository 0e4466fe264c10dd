package dateline.extraction.merging;

import dateline.article.TimeExpression;
import dateline.extraction.events.Coverage;
import dateline.time.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When an event took place, as its mentions tell together: of each article, what the mention tells that is surest of its time, and what lies
 * within that. What is likely only counts where none is sure.
 */
final class AgreedTime {

    private final boolean isSure;
    private final Map<String, EventMention> surest = new HashMap<>();

    /** Of an event that these mentions tell. */
    AgreedTime(List<EventMention> mentions) {
        isSure = mentions.stream().anyMatch(mention -> mention.time().isPresent());
        for (EventMention mention : mentions) {
            if (time(mention).isPresent()) {
                surest.merge(
                        mention.article().id(), mention, (one, other) -> sureness(other) > sureness(one) ? other : one);
            }
        }
    }

    private static double sureness(EventMention mention) {
        return mention.draft().telling().sureness().share();
    }

    /** What dates the event by a mention, where the surest one says the same, or this one something finer, or it waits for the date of the article. */
    Optional<TimeExpression> told(EventMention mention) {
        return dated(mention).filter(dated -> time(mention).isEmpty() || isTold(mention));
    }

    private Optional<TimeExpression> dated(EventMention mention) {
        return isSure ? mention.dated() : mention.likely();
    }

    private Optional<TimeSpan> time(EventMention mention) {
        return dated(mention).flatMap(TimeExpression::time);
    }

    /** Whether the mention tells the time that the event has, or a finer one. */
    boolean isTold(EventMention mention) {
        Optional<Coverage> agreed = Optional.ofNullable(
                        surest.get(mention.article().id()))
                .flatMap(this::time)
                .map(Coverage::of);
        return time(mention)
                .map(Coverage::of)
                .filter(time -> agreed.filter(all -> time.equals(all) || all.holds(time))
                        .isPresent())
                .isPresent();
    }
}
