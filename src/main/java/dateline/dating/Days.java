package dateline.dating;

import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.List;
import java.util.Optional;

/** Gives times the day that follows them: "at 11 a.m. on Monday", "at 11 a.m. (1600 GMT) Monday". */
final class Days {

    private static final int HALF_DAY = 12 * 60;

    private final Tokens tokens;
    private final int on;
    private final int open;
    private final int close;
    private final Connectors connectors;

    Days(Lexicon lexicon, Tokens tokens, Connectors connectors) {
        this.tokens = tokens;
        this.connectors = connectors;
        this.on = lexicon.find("on", 0, 2);
        this.open = lexicon.find("(", 0, 1);
        this.close = lexicon.find(")", 0, 1);
    }

    /** "Between 2 and 4 p.m.": the hour before a time that tells its half of the day, if it stands there. */
    Optional<Match> hourBefore(Match time, int floor) {
        int hour = time.first() - 2;
        boolean there = hour >= floor
                && connectors.at(hour + 1)
                && tokens.is(hour, WordClass.HOUR)
                && tokens.is(time.first() + 1, WordClass.MERIDIEM);
        return there && time.meaning() instanceof Meaning.At at && at.time() instanceof TimeOfDay.Clock clock
                ? earlier(tokens.value(hour, WordClass.HOUR), clock)
                        .map(found -> new Match(hour, hour + 1, new Meaning.At(at.day(), found)))
                : Optional.empty();
    }

    /** The last such hour of a twelve-hour dial before the time, on the same day. */
    private static Optional<TimeOfDay.Clock> earlier(int hour, TimeOfDay.Clock clock) {
        int half = clock.minutes() / HALF_DAY * HALF_DAY;
        int minutes = half + hour % 12 * 60;
        int before = minutes < clock.minutes() ? minutes : minutes - HALF_DAY;
        return before < 0 || hour > 12 ? Optional.empty() : Optional.of(new TimeOfDay.Clock(before));
    }

    /** Changes the matches in place. */
    void lend(List<Match> matches) {
        for (int i = matches.size() - 2; i >= 0; i--) {
            boolean twice = i + 2 < matches.size() && bracketed(matches.get(i), matches.get(i + 1));
            int last = twice ? i + 1 : i;
            Match day = matches.get(last + 1);
            if (follows(matches.get(last), twice, day)) {
                lend(matches, last, day.meaning());
                lend(matches, i, day.meaning());
            }
        }
    }

    private boolean follows(Match time, boolean inBrackets, Match day) {
        int end = inBrackets ? time.end() + 1 : time.end();
        return day.first() == end + 1 && tokens.word(end) == on
                || inBrackets && day.first() == end
                || laterThatDay(time.meaning(), day.meaning()) && connectors.join(end, day.first());
    }

    /** "From 7 a.m. to 8 p.m. on Sunday", but not "from 8 p.m. to 7 a.m. on Sunday". */
    private static boolean laterThatDay(Meaning time, Meaning day) {
        return time instanceof Meaning.At first
                && day instanceof Meaning.At second
                && second.day().isPresent()
                && first.time() instanceof TimeOfDay.Clock from
                && second.time() instanceof TimeOfDay.Clock to
                && from.minutes() < to.minutes();
    }

    /** Whether the next match tells the same time again in brackets. */
    private boolean bracketed(Match time, Match next) {
        return next.first() == time.end() + 1
                && tokens.word(time.end()) == open
                && tokens.word(next.end()) == close
                && next.meaning() instanceof Meaning.At;
    }

    private static void lend(List<Match> matches, int index, Meaning from) {
        Optional<Meaning> day = from instanceof Meaning.At at ? at.day() : Optional.of(from);
        Match time = matches.get(index);
        matches.set(index, new Match(time.first(), time.end(), on(time.meaning(), day)));
    }

    private static Meaning on(Meaning time, Optional<Meaning> day) {
        if (time instanceof Meaning.Approximate about) {
            return new Meaning.Approximate(on(about.meaning(), day));
        }
        return time instanceof Meaning.At at && at.day().isEmpty() ? new Meaning.At(day, at.time()) : time;
    }
}
