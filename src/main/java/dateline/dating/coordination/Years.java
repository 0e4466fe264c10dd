package dateline.dating.coordination;

import dateline.dating.meaning.Field;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.List;
import java.util.Set;

/** Completes years and centuries that stand together: "1955–57", "240–238 BC", "the 17th and 18th centuries". */
final class Years {

    private final Tokens tokens;
    private final Connectors connectors;
    private final Set<Integer> portions;
    private final Set<Integer> dash;
    private final Set<Integer> marks;
    private final int the;

    Years(Lexicon lexicon, Tokens tokens, Connectors connectors) {
        this.tokens = tokens;
        this.connectors = connectors;
        this.portions = lexicon.numbers("early", "mid", "late");
        this.dash = lexicon.numbers("-");
        this.marks = lexicon.numbers("-", "/");
        this.the = lexicon.number("the");
    }

    /** "240–238 BC", "115–117 AD": adds the year before one with its era; of "480–79 BC" the second is completed. */
    Match addYearBefore(Match era, List<Match> all) {
        addFirstOfRange(era, all);
        int at = era.first() - 2;
        boolean low = era.tells(Field.YEAR)
                && !era.tells(Field.MONTH)
                && (era.tells(Field.BEFORE_CHRIST) || era.value(Field.YEAR) < 1000 && !era.tells(Field.LOW));
        boolean candidate = !all.isEmpty() && all.getLast().first() == at;
        boolean free = candidate || end(all) <= at;
        if (!low || !free || !connectors.lead(WordClass.SMALL_YEAR, era.first())) {
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

    private static int end(List<Match> all) {
        return all.isEmpty() ? 0 : all.getLast().end();
    }

    /** "Reigned 1603–1625", "emperor 963–969": adds the first year, which no word shows to be one. */
    private void addFirstOfRange(Match last, List<Match> all) {
        int at = last.first() - 2;
        WordClass figures = figures(last.first());
        boolean range = last.tells(Field.YEAR) && clings(at + 1, dash) && tokens.is(at, figures);
        if (range && connectors.lone(last.first()) && end(all) <= at) {
            all.add(last.with(Field.YEAR, tokens.value(at, figures)).at(at, at + 1));
        }
    }

    /** "The 17th and 18th centuries", "from the 9th to the 11th century": the one before the last, which seemed a day. */
    void addCenturyBefore(Match century, List<Match> all) {
        int at = century.first() - 2;
        boolean day = end(all) == at + 1;
        if (century.tells(Field.CENTURY) && connectors.lead(WordClass.ORDINAL, century.first())) {
            int start = 100 * (tokens.value(at, WordClass.ORDINAL) - 1);
            int first = day ? all.removeLast().first() : beginning(at);
            all.add(century.with(Field.CENTURY, start).at(first, at + 1));
        }
    }

    /** Where the phrase begins that ends with the ordinal: at "the", "late" or "the late". */
    private int beginning(int ordinal) {
        int first = portions.contains(tokens.word(ordinal - 1)) ? ordinal - 1 : ordinal;
        return tokens.word(first - 1) == the ? first - 1 : first;
    }

    /** "1955–57", "1901–4". */
    void addShortYear(int ceiling, List<Match> all) {
        Match year = all.getLast();
        int at = year.end();
        boolean range = year.tells(Field.YEAR) && clings(at, marks) && at + 1 < ceiling;
        int figures = range ? tokens.end(at + 1) - tokens.start(at + 1) : 0;
        boolean lone = figures == 1 && connectors.lone(at + 1);
        if (lone || figures == 2) {
            int first = year.value(Field.YEAR);
            int number = tokens.value(at + 1, WordClass.NUMBER);
            int shared = figures == 1 ? 10 : 100;
            int last = first / shared * shared + number;
            if (last > first) {
                all.add(new Match(at + 1, at + 2, year.meaning()).with(Field.YEAR, last));
            }
        }
    }

    /** "In 1259, 1286 and 1287", "B.C. 431, 430": years of which only the first is told. */
    void addYearsAfter(int ceiling, List<Match> all) {
        Match year = all.getLast();
        if (year.tells(Field.YEAR) && !year.tells(Field.MONTH)) {
            WordClass figures = figures(year.end() - 1);
            connectors
                    .after(year.end(), ceiling, number -> tokens.is(number, figures) && connectors.lone(number))
                    .forEach(number -> all.add(year.with(Field.YEAR, tokens.value(number, WordClass.NUMBER))
                            .at(number, number + 1)));
        }
    }

    /** As what another year is written that stands beside this one. */
    private WordClass figures(int year) {
        return tokens.is(year, WordClass.YEAR) ? WordClass.YEAR : WordClass.LOW_YEAR;
    }

    /** Whether such a sign stands there, with no space before it. */
    private boolean clings(int token, Set<Integer> signs) {
        return tokens.read(token, signs) && tokens.joined(token);
    }
}
