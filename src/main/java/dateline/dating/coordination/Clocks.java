package dateline.dating.coordination;

import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Completes times by the clock that leave their half of the day to one beside them. */
final class Clocks {

    private static final int HALF_DAY = 12 * 60;
    private static final int FIRST_HOUR = 60;
    private static final int MIDNIGHT = 24 * 60;
    /** So many tokens a time of the afternoon goes on. */
    private static final int REACH = 60;

    private final Tokens tokens;
    private final Connectors connectors;

    Clocks(Tokens tokens, Connectors connectors) {
        this.tokens = tokens;
        this.connectors = connectors;
    }

    /** "Between 2 and 4 p.m.": the hour before a time that tells its half of the day, if it stands there. */
    Optional<Match> hourBefore(Match time, int floor) {
        int hour = time.first() - 2;
        boolean there = hour >= floor
                && connectors.lead(WordClass.HOUR, time.first())
                && tokens.is(time.first() + 1, WordClass.MERIDIEM);
        return there && time.meaning() instanceof Meaning.At at && at.time() instanceof TimeOfDay.Clock clock
                ? earlier(tokens.value(hour, WordClass.HOUR) * 60, clock)
                        .map(found -> new Match(hour, hour + 1, new Meaning.At(at.day(), found)))
                : Optional.empty();
    }

    /** "From 12:10 to 1:50 a.m.": a time before one that tells its half of the day; changes the matches in place. */
    void shareHalves(List<Match> matches) {
        for (int i = 0; i + 1 < matches.size(); i++) {
            Match match = matches.get(i);
            Match next = matches.get(i + 1);
            if (bare(match)
                    && connectors.join(match.end(), next.first())
                    && tokens.is(next.first() + 1, WordClass.MERIDIEM)
                    && match.meaning() instanceof Meaning.At at
                    && next.meaning() instanceof Meaning.At last
                    && last.time() instanceof TimeOfDay.Clock clock) {
                TimeOfDay.Clock dial = new TimeOfDay.Clock(tokens.value(match.first(), WordClass.CLOCK));
                TimeOfDay.Clock shared = earlier(dial.minutes(), clock).orElse(dial);
                matches.set(i, match.meaning(new Meaning.At(at.day(), shared)));
            }
        }
    }

    /** The last such time of a twelve-hour dial before the time, on the same day. */
    private static Optional<TimeOfDay.Clock> earlier(int dial, TimeOfDay.Clock clock) {
        int half = clock.minutes() / HALF_DAY * HALF_DAY;
        int minutes = half + dial % HALF_DAY;
        int before = minutes < clock.minutes() ? minutes : minutes - HALF_DAY;
        return before < 0 || dial >= HALF_DAY + FIRST_HOUR
                ? Optional.empty()
                : Optional.of(new TimeOfDay.Clock(before));
    }

    /** "It left at 3:26 p.m. At 3:31 it fell": a bare time goes on in the afternoon; changes the matches in place. */
    void goOnInAfternoon(List<Match> matches) {
        int afternoon = -REACH;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            Optional<Integer> told = hoursAdded(match);
            if (told.isPresent()) {
                afternoon = told.get() > 0 ? match.end() : -REACH;
            } else if (match.first() - afternoon < REACH && bare(match)) {
                matches.set(i, new Match(match.first(), match.end(), later(match.meaning())));
            }
        }
    }

    /** What its "a.m.", "p.m." or "noon" adds to the hours; empty when it has none. */
    private Optional<Integer> hoursAdded(Match match) {
        return IntStream.range(match.first(), match.end())
                .filter(token -> tokens.is(token, WordClass.MERIDIEM, WordClass.NOON))
                .mapToObj(token -> Math.max(
                        tokens.value(token, WordClass.MERIDIEM), tokens.value(token, WordClass.NOON) % MIDNIGHT))
                .findFirst();
    }

    private boolean bare(Match match) {
        return match.end() == match.first() + 1 && tokens.is(match.first(), WordClass.CLOCK);
    }

    private static Meaning later(Meaning meaning) {
        return meaning instanceof Meaning.At at && at.time() instanceof TimeOfDay.Clock clock
                ? new Meaning.At(at.day(), later(clock))
                : meaning;
    }

    private static TimeOfDay.Clock later(TimeOfDay.Clock clock) {
        return clock.minutes() < HALF_DAY ? new TimeOfDay.Clock(clock.minutes() + HALF_DAY) : clock;
    }
}
