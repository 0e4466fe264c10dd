package dateline.dating.coordination;

import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives times the day that follows them: "at 11 a.m. on Monday", "at 11 a.m. (1600 GMT) Monday". */
final class Days {

    private final Tokens tokens;
    private final Set<Integer> on;
    private final Set<Integer> links;
    private final Set<Integer> open;
    private final Connectors connectors;

    Days(Lexicon lexicon, Tokens tokens, Connectors connectors) {
        this.tokens = tokens;
        this.connectors = connectors;
        this.on = lexicon.numbers("on");
        this.links = lexicon.numbers(",", ":", "a", "which", "was");
        this.open = lexicon.numbers("(");
    }

    /** "May 3, a Friday", "May 3: Friday", "24 April 1916, which was a Monday": it is that date; changes the matches in place. */
    void tellWeekdays(List<Match> matches) {
        for (int i = 1; i < matches.size(); i++) {
            Match date = matches.get(i - 1);
            Match day = matches.get(i);
            Optional<Meaning.Fields> told = Dates.in(date.meaning()).filter(fields -> fields.has(Field.DAY));
            if (told.isPresent() && day.tellsOnly(Field.WEEKDAY) && beside(date.end(), day)) {
                Meaning.Fields both = with(told.get(), day.value(Field.WEEKDAY));
                matches.set(i - 1, date.meaning(date.meaning().replaced(both)));
                matches.set(i, day.meaning(both));
            }
        }
    }

    /** The date on the weekday. */
    private static Meaning.Fields with(Meaning.Fields date, int weekday) {
        Map<Field, Integer> fields = new EnumMap<>(date.values());
        fields.put(Field.WEEKDAY, weekday);
        return new Meaning.Fields(fields);
    }

    private boolean beside(int end, Match day) {
        return IntStream.range(end, day.first()).allMatch(token -> links.contains(tokens.word(token)));
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
        return tokens.part(end, day.first(), on)
                || inBrackets && day.first() == end
                || laterThatDay(time.meaning(), day.meaning()) && connectors.join(end, day.first());
    }

    /** "From 7 a.m. to 8 p.m. on Sunday", but not "from 8 p.m. to 7 a.m. on Sunday". */
    private static boolean laterThatDay(Meaning time, Meaning day) {
        return time instanceof Meaning.At first
                && day instanceof Meaning.At second
                && first.time() instanceof TimeOfDay.Clock from
                && second.time() instanceof TimeOfDay.Clock to
                && from.minutes() < to.minutes();
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

    /** Whether the next match tells the same time again in brackets. */
    private boolean bracketed(Match time, Match next) {
        return tokens.part(time.end(), next.first(), open);
    }
}
