package dateline.dating.coordination;

import dateline.dating.meaning.Field;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Completes days that stand together and share a month: "May 3, 4 and 7", "26–30 November", "March 5–9, 1918". */
final class DaysOfMonth {

    private final Tokens tokens;
    private final Connectors connectors;
    private final int comma;
    private final int the;

    DaysOfMonth(Lexicon lexicon, Tokens tokens, Connectors connectors) {
        this.tokens = tokens;
        this.connectors = connectors;
        this.comma = lexicon.number(",");
        this.the = lexicon.number("the");
    }

    /** "26–30 November": days before a date that begins with its day. */
    void addDaysBefore(Match date, int floor, List<Match> all) {
        if (!date.tells(Field.MONTH) || !day(skipArticle(date.first()))) {
            return;
        }
        List<Match> before = new ArrayList<>();
        int at = date.first();
        while (at - 2 >= floor && connectors.at(at - 1) && day(at - 2)) {
            int number = at - 2;
            at = tokens.word(number - 1) == the ? number - 1 : number;
            before.add(date.with(Field.DAY, tokens.value(number, WordClass.DAY)).at(at, number + 1));
        }
        Collections.reverse(before);
        all.addAll(before);
    }

    /** "May 3, 4 and 7", "the 3rd and 4th": days after a date that ends with its day. */
    void addDaysAfter(int ceiling, List<Match> all) {
        Match date = all.getLast();
        if (!date.tells(Field.DAY) || date.tells(Field.YEAR)) {
            return;
        }
        boolean ordinals = !date.tells(Field.MONTH);
        connectors
                .after(
                        date.end(),
                        ceiling,
                        number -> ordinals ? tokens.is(number, WordClass.DAY_ORDINAL) : loneDay(number))
                .forEach(number -> all.add(date.with(Field.DAY, tokens.value(number, WordClass.DAY))
                        .at(number, number + 1)));
    }

    /** "March 5–9, 1918", "March 5–9 1918": a year that belongs to a day added before it. */
    boolean yearOfLastDay(Match last, Match next) {
        int end = tokens.word(last.end()) == comma ? last.end() + 1 : last.end();
        return last.tells(Field.DAY) && !last.tells(Field.YEAR) && next.tellsOnly(Field.YEAR) && next.first() == end;
    }

    private boolean day(int token) {
        return tokens.is(token, WordClass.DAY, WordClass.DAY_ORDINAL);
    }

    private boolean loneDay(int token) {
        boolean year = tokens.is(token + 1, WordClass.RECENT_YEAR);
        return day(token) && (year || connectors.lone(token));
    }

    private int skipArticle(int token) {
        return tokens.word(token) == the ? token + 1 : token;
    }
}
