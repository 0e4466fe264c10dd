package dateline.extraction.merging;

import dateline.article.TimeExpression;
import dateline.extraction.events.Coverage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When an event took place, as its mentions tell together: of each article, what the mention tells that is surest of its time, and what lies within that. */
final class AgreedTime {

    private final Map<String, EventMention> surest = new HashMap<>();

    /** Of an event that these mentions tell. */
    AgreedTime(List<EventMention> mentions) {
        for (EventMention mention : mentions) {
            if (mention.time().isPresent()) {
                surest.merge(
                        mention.article().id(), mention, (one, other) -> sureness(other) > sureness(one) ? other : one);
            }
        }
    }

    private static double sureness(EventMention mention) {
        return mention.draft().telling().sureness().share();
    }

    /** What dates the event by a mention, where the surest one says the same, or the words of this one something finer. */
    Optional<TimeExpression> told(EventMention mention) {
        return mention.dated().filter(dated -> mention.time().isEmpty() || isTold(mention));
    }

    /** Whether the mention tells the time that the event has, or its words a finer one. */
    boolean isTold(EventMention mention) {
        Optional<Coverage> agreed = Optional.ofNullable(
                        surest.get(mention.article().id()))
                .flatMap(EventMention::time)
                .map(Coverage::of);
        return mention.time()
                .map(Coverage::of)
                .filter(time -> agreed.filter(all -> time.equals(all) || mention.isDatedByWords() && all.holds(time))
                        .isPresent())
                .isPresent();
    }
}
