package dateline.extraction.events;

import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.time.TimeSpan;
import java.util.Optional;
import java.util.stream.IntStream;

/** Times side by side, at each of which the same happens: "in 2004, 2008 and 2012", "in 1921 and again in 1929". */
final class Repeats {

    private Repeats() {}

    /** Whether the time is another of those that the one before belongs to. */
    static boolean go(Sentence sentence, Timed before, Timed time) {
        boolean side = IntStream.range(before.to(), time.from())
                .allMatch(at -> sentence.is(at, ",", "and", "again", "in", "on"));
        boolean joined = IntStream.range(before.to(), time.from()).anyMatch(at -> sentence.is(at, "and"))
                || sentence.timed(time.to() + 1).isPresent();
        return side && joined && alike(before, time) && apart(before, time);
    }

    /** Whether both are as fine. */
    static boolean alike(Timed one, Timed other) {
        Optional<TimeSpan> first = one.expression().time();
        return first.map(TimeSpan::precision).equals(other.expression().time().map(TimeSpan::precision));
    }

    /** Whether neither reaches into the other. */
    static boolean apart(Timed one, Timed other) {
        Optional<TimeSpan> first = one.expression().time();
        Optional<TimeSpan> second = other.expression().time();
        return first.isPresent()
                && second.isPresent()
                && (first.get().end().isBefore(second.get().start().plusNanos(1))
                        || second.get().end().isBefore(first.get().start().plusNanos(1)));
    }
}
