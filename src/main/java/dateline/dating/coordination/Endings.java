package dateline.dating.coordination;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a quarter or week by the day it ended on: "the quarter ended July 31" has most of its days in the second quarter. */
final class Endings {

    private static final int HALF_QUARTER = 45;
    private static final int HALF_WEEK = 3;

    private final Tokens tokens;
    private final int ended;
    private final Set<Integer> verbs;
    private final int in;

    Endings(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.ended = lexicon.number("ended");
        this.verbs = lexicon.numbers("ended", "ending");
        this.in = lexicon.number("in");
    }

    /** Changes the matches in place. */
    void tell(List<Match> matches) {
        for (int i = 0; i + 1 < matches.size(); i++) {
            Match period = matches.get(i);
            Match day = matches.get(i + 1);
            boolean told = (day.tells(Field.DAY) ? day.first() : in(day)) == period.end() + 1;
            if (told && verbs.contains(tokens.word(period.end()))) {
                boolean over = tokens.word(period.end()) == ended;
                Meaning last = over ? new Meaning.Neighbour(day.meaning(), -1, Anchor.PUBLISHED) : day.meaning();
                matches.set(i, period.meaning(until(period.meaning(), last)));
            }
        }
    }

    /** The preposition before a month: "the quarter ended in March". */
    private int in(Match month) {
        return tokens.word(month.first() - 1) == in ? month.first() - 1 : -1;
    }

    private static Meaning until(Meaning period, Meaning last) {
        if (!(period instanceof Meaning.Current current)) {
            return period;
        }
        return switch (current.unit()) {
            case QUARTER -> holding(Unit.QUARTER, HALF_QUARTER, last);
            case WEEK -> holding(Unit.WEEK, HALF_WEEK, last);
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, MONTH, SEASON, HALF, YEAR, DECADE, CENTURY, MILLENNIUM, PERIOD ->
                period;
        };
    }

    /** The unit that holds the day so many days before the last. */
    private static Meaning holding(Unit unit, int days, Meaning last) {
        Meaning middle = offset(days, Unit.DAY, -1, last);
        return offset(0, unit, 1, middle);
    }

    private static Meaning offset(int amount, Unit unit, int sign, Meaning base) {
        return new Meaning.Offset(new Meaning.Quantity(amount), unit, sign, Optional.of(base), Anchor.PUBLISHED);
    }
}
