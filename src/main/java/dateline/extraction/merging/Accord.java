package dateline.extraction.merging;

import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whether two articles tell the same event in other words. What is said beside what it is about (a place, an age, an occasion)
 * need not agree, but must not contradict.
 */
final class Accord {

    private static final int DAYS = 2;
    private static final int MONTH = 31;
    private static final int FRESH = 10;
    private static final int ERRING = 7;

    private Accord() {}

    /** Of tellings at times that overlap: the finer the times, the less else must agree. */
    static boolean at(TimeSpan first, TimeSpan second, Telling one, Telling other) {
        long days = Math.max(Spans.days(first), Spans.days(second));
        if (days > MONTH || rivals(one, other)) {
            return false;
        }
        if (one.impersonal() && other.impersonal()) {
            return one.party().near(other.party()) && one.gist().holds(other.gist());
        }
        boolean plain = !one.gist().bare() || one.actors().size() > 1;
        return days <= DAYS
                ? one.party().meets(other.party()) && one.gist().joins(other.gist())
                : plain && one.party().equal(other.party()) && one.gist().equal(other.gist());
    }

    /** Of tellings of which one has no time: in news of the same days about what was new then. */
    static boolean undated(Telling one, Telling other) {
        boolean befalls =
                !one.beside(other) || one.kind().is(Trait.ONCE) && one.gist().bare();
        return befalls
                && one.ahead() == other.ahead()
                && fresh(one, other)
                && fresh(other, one)
                && one.party().meets(other.party())
                && !rivals(one, other)
                && one.gist().equal(other.gist());
    }

    /** Of what befalls the same only once, told of two days that are not far apart: one of the articles errs. */
    static boolean erring(TimeSpan first, TimeSpan second, Telling one, Telling other) {
        return !one.beside(other)
                && one.kind().is(Trait.ONCE)
                && Spans.days(first) <= DAYS
                && Spans.days(second) <= DAYS
                && Spans.apart(first, second) <= ERRING
                && one.party().meets(other.party())
                && !rivals(one, other)
                && one.gist().equal(other.gist());
    }

    /** Of tellings that say of the same who does it to whom: at times that agree, or in news of the same days. */
    static boolean deed(Telling one, Telling other) {
        Deed deed = one.deed();
        boolean named = deed.joins(other.deed())
                || one.leads(other) && deed.heads(other.deed())
                || deed.tolls(other.deed()) && one.gist().countsAlike(other.gist())
                || deed.resembles(other.deed()) && one.about(other);
        return one.ahead() == other.ahead() && (named && agree(one, other) || deed.only(other.deed()));
    }

    private static boolean agree(Telling one, Telling other) {
        boolean dated = one.time().isPresent() || other.time().isPresent();
        boolean news = one.beside(other) ? one.leads(other) : one.apart(other) <= FRESH;
        boolean known = one.deed().befalls(other.deed());
        if (one.time().isPresent() && other.time().isPresent()) {
            return known || days(one) <= MONTH && days(other) <= MONTH;
        }
        long reach = known ? MONTH : FRESH;
        return (dated || news) && then(one, other, reach) && then(other, one, reach);
    }

    private static long days(Telling telling) {
        return telling.time().map(Spans::days).orElse(0L);
    }

    /** Whether the time of one, if it has any, was about the time when the other appeared. */
    private static boolean then(Telling one, Telling other, long reach) {
        Optional<TimeSpan> appeared = other.article().published();
        return one.time()
                .map(time -> !time.openStart()
                        && !time.openEnd()
                        && appeared.filter(day -> Spans.apart(time, day) <= reach)
                                .isPresent())
                .orElse(true);
    }

    /** Whether each names somebody or something that the other does not. */
    static boolean rivals(Telling one, Telling other) {
        return names(one, other) && names(other, one);
    }

    private static boolean names(Telling one, Telling other) {
        return !other.actors().containsAll(one.actors())
                || !other.gist().names().containsAll(one.gist().names());
    }

    /** Whether the time of one, if it has any, was just then when the other appeared. */
    private static boolean fresh(Telling one, Telling other) {
        Optional<LocalDateTime> appeared = other.article().published().map(TimeSpan::start);
        return one.time().isEmpty()
                || one.time()
                        .filter(time -> appeared.filter(day -> !time.start().isBefore(day.minusDays(FRESH)))
                                .isPresent())
                        .isPresent();
    }
}
