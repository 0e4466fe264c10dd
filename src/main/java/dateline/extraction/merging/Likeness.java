package dateline.extraction.merging;

import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether two tellings tell the same event. Where it is not clear they do not: a wrong merge is worse than a missed one. */
final class Likeness {

    private static final int NEWS_DAYS = 4;
    private static final int CONFLICT_DAYS = 40;

    private Likeness() {}

    static boolean same(Telling one, Telling other) {
        if (!one.kind().shares(other.kind()) || opposed(one, other)) {
            return false;
        }
        if (one.draft().statement()) {
            return one.time().equals(other.time())
                    || other.time().isEmpty()
                    || one.draft().sentence().headline();
        }
        return (again(one, other) || agree(one, other)) && !contrast(one, other);
    }

    /** Whether times, actors and words agree. */
    private static boolean agree(Telling one, Telling other) {
        Optional<TimeSpan> first = one.time();
        Optional<TimeSpan> second = other.time();
        if (first.isPresent() && second.isPresent() && !comparable(one, other, first.get(), second.get())) {
            return false;
        }
        Set<String> shared = shared(one.words(), other.words());
        double overlap = shared.size()
                / (double)
                        Math.max(1, Math.min(one.words().size(), other.words().size()));
        boolean actor = one.party().meets(other.party());
        boolean others = !one.beside(other) && Accord.rivals(one, other);
        if (first.isPresent() && second.isPresent()) {
            return Spans.overlaps(first.get(), second.get())
                    ? !others && agreeing(first.get(), second.get(), actor, shared, overlap)
                            || Accord.at(first.get(), second.get(), one, other)
                            || Accord.deed(one, other)
                    : conflicting(one, other, actor, shared, overlap)
                            || Accord.erring(first.get(), second.get(), one, other);
        }
        return near(one, other)
                        && (!others && actor && alike(one, other, shared, overlap) || Accord.undated(one, other))
                || Accord.deed(one, other);
    }

    /** Whether tellings of which one has no time use many of the same words, or are headline and lead of one article. */
    private static boolean alike(Telling one, Telling other, Set<String> shared, double overlap) {
        boolean much = overlap >= 0.5 && shared.size() >= 2;
        boolean few = Math.min(one.words().size(), other.words().size()) < 2;
        boolean lead = one.leads(other);
        return !one.deed().unlike(other.deed())
                && (lead || one.ahead() == other.ahead())
                && (much || lead && (few || overlap >= 0.3));
    }

    /** Whether both cannot be one event: others do it, or the times exclude each other. */
    static boolean excludes(Telling one, Telling other) {
        boolean times = one.time()
                .flatMap(first -> other.time()
                        .map(second -> !Spans.overlaps(first, second) || !comparable(one, other, first, second)))
                .orElse(false);
        return opposed(one, other) || (one.draft().statement() || times ? !same(one, other) : contrast(one, other));
    }

    /** Whether each names a place or a number that cannot be the other's; one who is killed but once may be so near two towns. */
    private static boolean contrast(Telling one, Telling other) {
        boolean victims = one.kind().is(Trait.TOLL) && other.kind().is(Trait.TOLL);
        boolean anew = one.beside(other) && one.repeats() != other.repeats();
        return anew
                || one.deed().contrasts(other.deed())
                || one.gist().contrasts(other.gist()) && !one.deed().only(other.deed())
                || !victims && one.gist().miscounts(other.gist());
    }

    /** Within one article two times are of two events, unless one lies in the other; what lasts is no part of what does not. */
    private static boolean comparable(Telling one, Telling other, TimeSpan first, TimeSpan second) {
        boolean open = first.openEnd() || second.openEnd() || first.openStart() || second.openStart();
        boolean nested = Spans.within(first, second) || Spans.within(second, first);
        boolean article = one.beside(other);
        boolean future = one.ahead() != other.ahead();
        return first.equals(second) || !open && !(article && (!nested || future));
    }

    /** A noun that names again what the article told at the same time: "the 1991 agreement". */
    private static boolean again(Telling one, Telling other) {
        return (one.noun() || other.noun())
                && one.beside(other)
                && one.time().isPresent()
                && one.time().equals(other.time())
                && one.trigger().equals(other.trigger())
                && (one.words().isEmpty() || other.words().isEmpty());
    }

    /** The finer the times that agree, the less else must. */
    private static boolean agreeing(TimeSpan one, TimeSpan other, boolean actor, Set<String> shared, double overlap) {
        boolean days = Spans.days(one) <= 2 && Spans.days(other) <= 2;
        boolean bare = overlap == 0 && shared.isEmpty();
        if (days) {
            return actor && overlap >= 0.3 && !bare;
        }
        return actor && overlap >= 0.5 && !bare || shared.size() >= 3 && overlap >= 0.6;
    }

    /** Two articles that tell the same of days not far apart: one of them errs, or both mean different days of it. */
    private static boolean conflicting(Telling one, Telling other, boolean actor, Set<String> shared, double overlap) {
        boolean articles = !one.beside(other);
        boolean near = one.time()
                .flatMap(first -> other.time().map(second -> Spans.apart(first, second)))
                .filter(days -> days <= CONFLICT_DAYS)
                .isPresent();
        return articles && near && actor && shared.size() >= 3 && overlap >= 0.75;
    }

    /** Whether one is denied, or told under a condition, and the other is not. */
    private static boolean opposed(Telling one, Telling other) {
        return Stream.of(Status.DENIED, Status.CONDITIONAL)
                .anyMatch(status -> (one.status() == status) != (other.status() == status));
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    /** Whether one article tells both, or two that appeared within days. */
    private static boolean near(Telling one, Telling other) {
        return one.beside(other) || one.apart(other) <= NEWS_DAYS;
    }
}
