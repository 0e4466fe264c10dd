package dateline.dating.coordination;

import dateline.dating.meaning.Field;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Completes dates that stand together and leave out what they share: "May 3, 4 and 7", "26–30 November", "March to May 2021",
 * "1955–57".
 */
public final class Coordination {

    private static final long NOT_A_DAY = Stream.of(
                    WordClass.PLURAL,
                    WordClass.COUNTED,
                    WordClass.UNIT,
                    WordClass.UNITS,
                    WordClass.SCALE,
                    WordClass.PERCENT,
                    WordClass.MERIDIEM,
                    WordClass.NUMBER)
            .mapToLong(WordClass::bit)
            .sum();

    private final Tokens tokens;
    private final Connectors connectors;
    private final Set<Integer> portions;
    private final int comma;
    private final int dash;
    private final int slash;
    private final int the;
    private final Clocks clocks;
    private final Days days;
    private final Endings endings;

    /** For the tokens of one text. */
    public Coordination(Lexicon lexicon, Tokens tokens, Connectors connectors) {
        this.tokens = tokens;
        this.connectors = connectors;
        this.portions = lexicon.numbers("early", "mid", "late");
        this.comma = lexicon.number(",");
        this.dash = lexicon.number("-");
        this.slash = lexicon.number("/");
        this.the = lexicon.number("the");
        this.clocks = new Clocks(tokens, connectors);
        this.days = new Days(lexicon, tokens, connectors);
        this.endings = new Endings(lexicon, tokens);
    }

    /** The matches in order, completed, with those that were not seen before. */
    public List<Match> complete(List<Match> matches) {
        List<Match> all = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            Match match = yearsBefore(matches.get(i), all);
            int floor = all.isEmpty() ? 0 : all.getLast().end();
            int ceiling = i + 1 < matches.size() ? matches.get(i + 1).first() : tokens.size();
            addDaysBefore(match, floor, all);
            addCenturyBefore(match, floor, all);
            clocks.hourBefore(match, floor).ifPresent(all::add);
            all.add(match);
            addDaysAfter(ceiling, all);
            addMonthsAfter(ceiling, all);
            addShortYear(ceiling, all);
            addYearsAfter(ceiling, all);
            if (i + 1 < matches.size() && yearOfLastDay(all.getLast(), matches.get(i + 1))) {
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

    /** "26–30 November": days before a date that begins with its day. */
    private void addDaysBefore(Match date, int floor, List<Match> all) {
        if (!date.tells(Field.DAY) || !date.tells(Field.MONTH) || !day(skipArticle(date.first()))) {
            return;
        }
        List<Match> before = new ArrayList<>();
        int at = date.first();
        while (at - 2 >= floor && (connectors.at(at - 1) || tokens.word(at - 1) == slash) && day(at - 2)) {
            int number = at - 2;
            at = number > floor && tokens.word(number - 1) == the ? number - 1 : number;
            before.add(date.with(Field.DAY, tokens.value(number, WordClass.DAY)).at(at, number + 1));
        }
        Collections.reverse(before);
        all.addAll(before);
    }

    /** "240–238 BC", "115–117 AD": adds the year before one with its era; of "480–79 BC" the second is completed. */
    private Match yearsBefore(Match era, List<Match> all) {
        int at = era.first() - 2;
        boolean low = era.tells(Field.YEAR)
                && !era.tells(Field.MONTH)
                && (era.tells(Field.BEFORE_CHRIST) || era.value(Field.YEAR) < 1000 && !era.tells(Field.LOW));
        boolean candidate =
                !all.isEmpty() && all.getLast().first() == at && all.getLast().tells(Field.LOW);
        boolean free = candidate || all.isEmpty() || all.getLast().end() <= at;
        if (!low || !free || at < 0 || !connectors.at(at + 1) || !tokens.is(at, WordClass.SMALL_YEAR)) {
            return era;
        }
        if (candidate) {
            all.removeLast();
        }
        int first = tokens.value(at, WordClass.SMALL_YEAR);
        int last = era.value(Field.YEAR);
        all.add(era.with(Field.YEAR, first).at(at, at + 1));
        return tokens.joined(at + 1) && last < 100 ? era.with(Field.YEAR, first / 100 * 100 + last) : era;
    }

    /** "The 17th and 18th centuries": the one before the last. */
    private void addCenturyBefore(Match century, int floor, List<Match> all) {
        int at = century.first() - 2;
        if (century.tells(Field.CENTURY)
                && at >= floor
                && connectors.at(at + 1)
                && tokens.is(at, WordClass.ORDINAL)
                && tokens.word(at + 1) != comma) {
            int start = 100 * (tokens.value(at, WordClass.ORDINAL) - 1);
            all.add(century.with(Field.CENTURY, start).at(beginning(at, floor), at + 1));
        }
    }

    /** Where the phrase begins that ends with the ordinal: at "the", "late" or "the late". */
    private int beginning(int ordinal, int floor) {
        int first = portions.contains(tokens.word(ordinal - 1)) && ordinal > floor ? ordinal - 1 : ordinal;
        return tokens.word(first - 1) == the && first > floor ? first - 1 : first;
    }

    /** "May 3, 4 and 7", "the 3rd and 4th": days after a date that ends with its day. */
    private void addDaysAfter(int ceiling, List<Match> all) {
        Match date = all.getLast();
        if (!date.tells(Field.DAY) || date.tells(Field.YEAR)) {
            return;
        }
        boolean ordinals = !date.tells(Field.MONTH);
        int at = date.end();
        while (at + 1 < ceiling && (connectors.at(at) || tokens.word(at) == slash)) {
            int number = connectors.at(at + 1) ? at + 2 : at + 1;
            boolean day = ordinals ? tokens.is(number, WordClass.DAY_ORDINAL) : loneDay(number);
            if (number >= ceiling || !day || tokens.word(at) == comma && !closed(number + 1)) {
                return;
            }
            all.add(date.with(Field.DAY, tokens.value(number, WordClass.DAY)).at(number, number + 1));
            at = number + 1;
        }
    }

    /** "In March and May", "Jan. or Feb.": months that are months in company only. */
    private void addMonthsAfter(int ceiling, List<Match> all) {
        Match date = all.getLast();
        while (date.tellsOnly(Field.MONTH)) {
            int at = connectors.at(date.end() + 1) ? date.end() + 2 : date.end() + 1;
            boolean comma = tokens.word(date.end()) == this.comma && at == date.end() + 1;
            if (at >= ceiling
                    || !connectors.at(date.end())
                    || !tokens.is(at, WordClass.UNSURE_MONTH)
                    || comma && !closed(at + 1)) {
                return;
            }
            date = date.with(Field.MONTH, tokens.value(at, WordClass.UNSURE_MONTH))
                    .at(at, at + 1);
            all.add(date);
        }
    }

    private boolean day(int token) {
        return tokens.is(token, WordClass.DAY) || tokens.is(token, WordClass.DAY_ORDINAL);
    }

    private boolean loneDay(int token) {
        boolean year = tokens.is(token + 1, WordClass.RECENT_YEAR);
        return day(token) && (year || (tokens.classes(token + 1) & NOT_A_DAY) == 0);
    }

    private int skipArticle(int token) {
        return tokens.word(token) == the ? token + 1 : token;
    }

    private boolean closed(int token) {
        return connectors.at(token) || tokens.is(token, WordClass.STOP);
    }

    /** "March 5–9, 1918", "March 5–9 1918": a year that belongs to a day added before it. */
    private boolean yearOfLastDay(Match last, Match next) {
        boolean lone = last.end() == last.first() + 1 && day(last.first());
        return lone
                && last.tells(Field.DAY)
                && !last.tells(Field.YEAR)
                && next.tellsOnly(Field.YEAR)
                && (next.first() == last.end() || next.first() == last.end() + 1 && tokens.word(last.end()) == comma);
    }

    /** "1955–57", "868–869". */
    private void addShortYear(int ceiling, List<Match> all) {
        Match year = all.getLast();
        int at = year.end();
        boolean range = year.tells(Field.YEAR)
                && (tokens.word(at) == dash || tokens.word(at) == slash)
                && tokens.joined(at)
                && at + 1 < ceiling
                && tokens.joined(at + 1)
                && tokens.is(at + 1, WordClass.NUMBER);
        int figures = range ? tokens.end(at + 1) - tokens.start(at + 1) : 0;
        if (figures == 2 || figures == 3 && tokens.is(at - 1, WordClass.LOW_YEAR)) {
            int first = year.value(Field.YEAR);
            int number = tokens.value(at + 1, WordClass.NUMBER);
            int last = figures == 2 ? first / 100 * 100 + number : number;
            if (figures == 3 || last > first) {
                all.add(new Match(at + 1, at + 2, year.meaning()).with(Field.YEAR, last));
            }
        }
    }

    /** "In 1259, 1286 and 1287", "B.C. 431, 430": years of which only the first is told. */
    private void addYearsAfter(int ceiling, List<Match> all) {
        Match year = all.getLast();
        int at = year.end();
        WordClass figures = tokens.is(at - 1, WordClass.YEAR) ? WordClass.YEAR : WordClass.LOW_YEAR;
        if (!year.tells(Field.YEAR) || year.tells(Field.MONTH) || !tokens.is(at - 1, figures)) {
            return;
        }
        while (at + 1 < ceiling && connectors.at(at) && tokens.word(at) != dash) {
            int number = connectors.at(at + 1) ? at + 2 : at + 1;
            boolean lone = tokens.is(number, figures) && (tokens.classes(number + 1) & NOT_A_DAY) == 0;
            if (number >= ceiling || !lone || tokens.word(at) == comma && !closed(number + 1)) {
                return;
            }
            all.add(year.with(Field.YEAR, tokens.value(number, WordClass.NUMBER))
                    .at(number, number + 1));
            at = number + 1;
        }
    }

    /** "From the 13th to the 19th of October", "March to May 2021": the last date's month and year are those of all. */
    private void shareYears(List<Match> all) {
        for (int i = all.size() - 2; i >= 0; i--) {
            Match next = all.get(i + 1);
            if (all.get(i).tellsOnly(Field.DAY)
                    && next.tells(Field.DAY)
                    && next.tells(Field.MONTH)
                    && join(all.get(i).end(), next.first())) {
                all.set(i, all.get(i).with(Field.MONTH, next.value(Field.MONTH)));
            }
            Match date = all.get(i);
            if (yearOpen(date)
                    && next.tells(Field.YEAR)
                    && !next.tellsOnly(Field.YEAR)
                    && join(date.end(), next.first())) {
                boolean across = date.tells(Field.MONTH)
                        && next.tells(Field.MONTH)
                        && date.value(Field.MONTH) > next.value(Field.MONTH);
                boolean beforeChrist = next.tells(Field.BEFORE_CHRIST);
                int step = across ? beforeChrist ? 1 : -1 : 0;
                Match dated = date.with(Field.YEAR, next.value(Field.YEAR) + step);
                all.set(i, beforeChrist ? dated.with(Field.BEFORE_CHRIST, 1) : dated);
            }
        }
    }

    private boolean join(int end, int first) {
        return connectors.join(end, first) || first == end + 1 && tokens.word(end) == slash;
    }

    private static boolean yearOpen(Match date) {
        return (date.tells(Field.MONTH) || date.tells(Field.SEASON) || date.tells(Field.QUARTER))
                && !date.tells(Field.YEAR);
    }
}
