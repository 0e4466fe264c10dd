package dateline.dating;

import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Gives times the day that follows them: "at 11 a.m. on Monday", "at 11 a.m. (1600 GMT) Monday". */
final class Days {

    private final Tokens tokens;
    private final int on;
    private final int open;
    private final int close;

    Days(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.on = lexicon.find("on", 0, 2);
        this.open = lexicon.find("(", 0, 1);
        this.close = lexicon.find(")", 0, 1);
    }

    /** Changes the matches in place. */
    void lend(List<Match> matches) {
        for (int i = 0; i + 1 < matches.size(); i++) {
            boolean twice = bracketed(matches.get(i), matches.get(i + 1)) && i + 2 < matches.size();
            Match last = matches.get(twice ? i + 1 : i);
            int end = twice ? last.end() + 1 : last.end();
            Match day = matches.get(twice ? i + 2 : i + 1);
            boolean follows = day.first() == end + 1 && tokens.word(end) == on || twice && day.first() == end;
            if (follows) {
                int second = twice ? i + 1 : i;
                int first = i;
                day(day.meaning()).ifPresent(lent -> {
                    lend(matches, first, lent);
                    lend(matches, second, lent);
                });
            }
        }
    }

    /** Whether the next match tells the same time again in brackets. */
    private boolean bracketed(Match time, Match next) {
        return next.first() == time.end() + 1
                && tokens.word(time.end()) == open
                && tokens.word(next.end()) == close
                && next.meaning() instanceof Meaning.At;
    }

    /** The day of "Monday" or "Monday night"; a time that tells the hour lends none. */
    private static Optional<Meaning> day(Meaning meaning) {
        if (meaning instanceof Meaning.At at) {
            return at.time() instanceof TimeOfDay.Part ? at.day() : Optional.empty();
        }
        return Optional.of(meaning);
    }

    private static void lend(List<Match> matches, int index, Meaning day) {
        Match time = matches.get(index);
        matches.set(index, new Match(time.first(), time.end(), on(time.meaning(), day)));
    }

    private static Meaning on(Meaning time, Meaning day) {
        if (time instanceof Meaning.Approximate about) {
            return new Meaning.Approximate(on(about.meaning(), day));
        }
        return time instanceof Meaning.At at && at.day().isEmpty() ? new Meaning.At(Optional.of(day), at.time()) : time;
    }
}
