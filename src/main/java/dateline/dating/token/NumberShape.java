package dateline.dating.token;

import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Set;

/**
 * Reads what begins with a digit and tells by its shape what it may be: a number, a year, a day, a clock time, a date in figures,
 * an ordinal, a decade. What is plainly something else (a price, a percentage, a telephone number, a version) gets no class.
 */
final class NumberShape {

    private static final long NONE = 0;
    private static final int LONGEST_NUMBER = 9;
    /** What may stick to a number: nothing, or an era as in "307BC". */
    private static final Set<String> SUFFIXES = Set.of("", "BC", "BCE", "AD", "CE");

    private static final ValueRange YEARS = ValueRange.of(1000, 2100);
    private static final List<String> CLOCK_MARKS = List.of("am", "pm", "a.m", "p.m", "hrs");

    private NumberShape() {}

    /** Adds the token or tokens that begin at a digit, and gives the offset after them. */
    static int read(String text, int start, Tokens tokens) {
        int end = digits(text, start);
        int grouped = grouped(text, start, end);
        if (grouped > end) {
            return finish(
                    text,
                    start,
                    grouped,
                    Integer.parseInt(text.substring(start, grouped).replace(",", "")),
                    0,
                    tokens);
        }
        if (separator(text, end)) {
            int after = FigureDate.read(text, start, end, tokens);
            if (after > start) {
                return after;
            }
        }
        int number = number(text, start, end);
        return number < 0
                ? none(start, word(text, end), tokens)
                : finish(text, start, end, number, end - start, tokens);
    }

    /** Adds "'98" or "'80s" as a year or decade; gives the start, and adds nothing, at another apostrophe. */
    static int readShortYear(String text, int start, Tokens tokens) {
        int end = digits(text, start + 1);
        if (end != start + 3) {
            return start;
        }
        int year = 1900 + number(text, start + 1, end);
        if (text.substring(end, word(text, end)).equals("s")) {
            tokens.addNumber(start, end + 1, year, WordClass.DECADE.bit());
            return end + 1;
        }
        int after = word(text, end);
        tokens.addNumber(
                start, after, year < 1930 ? year + 100 : year, after == end ? WordClass.SHORT_YEAR.bit() : NONE);
        return after;
    }

    /** A number with what sticks to it: "3rd", "1980s", "20%", "5pm". */
    private static int finish(String text, int start, int end, int number, int figures, Tokens tokens) {
        if (amount(text, start, end)) {
            return addAmount(text, start, word(text, end), tokens);
        }
        int after = word(text, end);
        if (SUFFIXES.contains(text.substring(end, after)) || clockSuffix(text, end)) {
            tokens.addNumber(start, end, number, classes(number, figures));
            return end;
        }
        if (text.substring(end, after).equals("s")
                && number % 10 == 0
                && Set.of(2, 4).contains(figures)) {
            long ages = figures == 2 ? WordClass.AGES.bit() : NONE;
            tokens.addNumber(start, after, figures == 2 ? 1900 + number : number, WordClass.DECADE.bit() | ages);
        } else if (ordinalSuffix(text, end, after, number)) {
            long day = number <= 31 ? WordClass.DAY_ORDINAL.bit() : NONE;
            tokens.addNumber(start, after, number, WordClass.ORDINAL.bit() | day);
        } else {
            tokens.addKnown(text, start, after);
        }
        return after;
    }

    private static long classes(int number, int figures) {
        return WordClass.NUMBER.bit()
                | switch (figures) {
                    case 1, 2 -> WordClass.SMALL_YEAR.bit() | ofDay(number);
                    case 3 -> WordClass.SMALL_YEAR.bit() | (number >= 100 ? WordClass.LOW_YEAR.bit() : NONE);
                    case 4 -> year(number) | military(number);
                    default -> NONE;
                };
    }

    private static long ofDay(int number) {
        long day = ChronoField.DAY_OF_MONTH.range().isValidValue(number) ? WordClass.DAY.bit() : NONE;
        return day | (number <= 24 ? WordClass.HOUR.bit() : NONE);
    }

    private static long year(int number) {
        if (!YEARS.isValidIntValue(number)) {
            return NONE;
        }
        long round = number % 10 == 0 ? WordClass.ROUND_YEAR.bit() : NONE;
        return WordClass.YEAR.bit() | round | (number >= 1700 ? WordClass.RECENT_YEAR.bit() : NONE);
    }

    private static long military(int number) {
        return number / 100 <= 24 && number % 100 < 60 ? WordClass.MILITARY.bit() : NONE;
    }

    /** The end of "1,250,000"; the end of the first figures where nothing like it follows. */
    private static int grouped(String text, int start, int end) {
        int at = end;
        while (end - start <= 3 && text.startsWith(",", at) && digits(text, at + 1) == at + 4) {
            at += 4;
        }
        return at - start > LONGEST_NUMBER + 2 ? end : at;
    }

    private static boolean separator(String text, int at) {
        return ":/.-".indexOf(Characters.at(text, at)) >= 0 && digit(Characters.at(text, at + 1));
    }

    private static boolean clockSuffix(String text, int from) {
        return CLOCK_MARKS.stream().anyMatch(mark -> text.regionMatches(true, from, mark, 0, mark.length()));
    }

    /** "3rd", and as it used to be written, "3d". */
    private static boolean ordinalSuffix(String text, int from, int to, int number) {
        return switch (text.substring(from, to)) {
            case "st", "nd", "rd", "th" -> number > 0;
            case "d" -> Set.of(2, 3, 22, 23).contains(number);
            default -> false;
        };
    }

    /** Whether it is a price or a percentage. */
    static boolean amount(String text, int start, int end) {
        return priced(text, start) || text.startsWith("%", end);
    }

    private static boolean priced(String text, int start) {
        return start > 0 && "$£€¥#".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Adds a price or a percentage. */
    static int addAmount(String text, int start, int end, Tokens tokens) {
        tokens.addNumber(start, end, 0, (priced(text, start) ? WordClass.MONEY : WordClass.PERCENT).bit());
        return end;
    }

    static int none(int start, int end, Tokens tokens) {
        tokens.addNumber(start, end, 0, NONE);
        return end;
    }

    /** The number in figures; less than 0 when it is too long to be one. */
    static int number(String text, int start, int end) {
        return end - start > LONGEST_NUMBER ? -1 : Integer.parseInt(text, start, end, 10);
    }

    static int digits(String text, int start) {
        int at = start;
        while (digit(Characters.at(text, at))) {
            at++;
        }
        return at;
    }

    private static int word(String text, int start) {
        int at = start;
        while (Character.isLetterOrDigit(Characters.at(text, at))) {
            at++;
        }
        return at;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
