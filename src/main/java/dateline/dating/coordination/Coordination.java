package dateline.dating.coordination;

import dateline.dating.meaning.Field;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Completes dates that stand together and leave out what they share: "May 3, 4 and 7", "26–30 November", "March to May 2021",
 * "1955–57".
 */
public final class Coordination {

    private final Tokens tokens;
    private final Connectors connectors;
    private final Set<Integer> slash;
    private final DaysOfMonth daysOfMonth;
    private final Years years;
    private final Clocks clocks;
    private final Days days;
    private final Endings endings;

    /** For the tokens of one text. */
    public Coordination(Lexicon lexicon, Tokens tokens, Connectors connectors) {
        this.tokens = tokens;
        this.connectors = connectors;
        this.slash = lexicon.numbers("/");
        this.daysOfMonth = new DaysOfMonth(lexicon, tokens, connectors);
        this.years = new Years(lexicon, tokens, connectors);
        this.clocks = new Clocks(tokens, connectors);
        this.days = new Days(lexicon, tokens, connectors);
        this.endings = new Endings(lexicon, tokens);
    }

    /** The matches in order, completed, with those that were not seen before. */
    public List<Match> complete(List<Match> matches) {
        List<Match> all = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            Match match = years.addYearBefore(matches.get(i), all);
            int floor = all.isEmpty() ? 0 : all.getLast().end();
            int ceiling = i + 1 < matches.size() ? matches.get(i + 1).first() : tokens.size();
            daysOfMonth.addDaysBefore(match, floor, all);
            years.addCenturyBefore(match, all);
            clocks.hourBefore(match, floor).ifPresent(all::add);
            all.add(match);
            daysOfMonth.addDaysAfter(ceiling, all);
            addMonthsAfter(ceiling, all);
            years.addShortYear(ceiling, all);
            years.addYearsAfter(ceiling, all);
            if (i + 1 < matches.size() && daysOfMonth.yearOfLastDay(all.getLast(), matches.get(i + 1))) {
                Match last = all.removeLast();
                Match year = matches.get(++i);
                all.add(last.with(Field.YEAR, year.value(Field.YEAR)).at(last.first(), year.end()));
            }
        }
        shareYears(all);
        clocks.goOnInAfternoon(all);
        clocks.shareHalves(all);
        days.tellWeekdays(all);
        days.lend(all);
        endings.tell(all);
        return all;
    }

    /** "In March and May", "Jan. or Feb.": months that are months in company only. */
    private void addMonthsAfter(int ceiling, List<Match> all) {
        Match date = all.getLast();
        if (date.tellsOnly(Field.MONTH)) {
            connectors
                    .after(date.end(), ceiling, at -> tokens.is(at, WordClass.UNSURE_MONTH))
                    .forEach(at -> all.add(date.with(Field.MONTH, tokens.value(at, WordClass.UNSURE_MONTH))
                            .at(at, at + 1)));
        }
    }

    /** "From the 13th to the 19th of October", "March to May 2021": the last date's month and year are those of all. */
    private void shareYears(List<Match> all) {
        for (int i = all.size() - 2; i >= 0; i--) {
            Match next = all.get(i + 1);
            if (join(all.get(i).end(), next.first())) {
                all.set(i, withYear(withMonth(all.get(i), next), next));
            }
        }
    }

    private static Match withMonth(Match date, Match next) {
        return date.tellsOnly(Field.DAY) && next.tells(Field.DAY, Field.MONTH)
                ? date.with(Field.MONTH, next.value(Field.MONTH))
                : date;
    }

    private static Match withYear(Match date, Match next) {
        if (!yearOpen(date) || !next.tells(Field.YEAR) || next.tellsOnly(Field.YEAR)) {
            return date;
        }
        boolean across = next.tells(Field.MONTH) && date.value(Field.MONTH) > next.value(Field.MONTH);
        boolean beforeChrist = next.tells(Field.BEFORE_CHRIST);
        int step = across ? beforeChrist ? 1 : -1 : 0;
        Match dated = date.with(Field.YEAR, next.value(Field.YEAR) + step);
        return beforeChrist ? dated.with(Field.BEFORE_CHRIST, 1) : dated;
    }

    private boolean join(int end, int first) {
        return connectors.join(end, first) || tokens.part(end, first, slash);
    }

    private static boolean yearOpen(Match date) {
        return date.tellsAny(Field.MONTH, Field.SEASON, Field.QUARTER) && !date.tells(Field.YEAR);
    }
}
