package dateline.dating.token;

import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Figures joined by signs: "10:35", "2021-03-04T10:00", "3/4/2021", "12.5", and what only looks like them.
 *
 * @param figures between the signs
 */
record FigureDate(String text, int start, int end, List<String> figures, Tokens tokens) {

    private static final Pattern SIGN = Pattern.compile("\\D");

    /** Hours, minutes and seconds. */
    private static final List<ValueRange> CLOCK =
            List.of(ValueRange.of(0, 24), ValueRange.of(0, 59), ValueRange.of(0, 59));

    /** Figures of a number that parts of hundredths follow. */
    private static final int LONGEST = 5;

    /**
     * Adds one token for the joined figures and gives the offset after it; gives the start, and adds nothing, where the figures
     * are better read one by one ("1999-2001", "10-12").
     */
    static int read(String text, int start, int firstEnd, Tokens tokens) {
        char sign = text.charAt(firstEnd);
        int end = firstEnd;
        while (Characters.at(text, end) == sign && NumberShape.digit(Characters.at(text, end + 1))) {
            end = NumberShape.digits(text, end + 1);
        }
        List<String> figures = List.of(SIGN.split(text.substring(start, end)));
        FigureDate joined = new FigureDate(text, start, end, figures, tokens);
        return switch (sign) {
            case ':' -> joined.clock();
            case '/' -> joined.slashes();
            case '.' -> joined.stops();
            default -> joined.dashes();
        };
    }

    private int number(int part) {
        return NumberShape.number(figures.get(part), 0, length(part));
    }

    private int length(int part) {
        return figures.get(part).length();
    }

    /** Whether they are a date of which that part is the year. */
    private boolean isDate(int year) {
        return figures.size() == 3 && length(year) == 4;
    }

    private int clock() {
        boolean valid = figures.size() <= CLOCK.size()
                && IntStream.range(0, figures.size())
                        .allMatch(part -> CLOCK.get(part).isValidIntValue(number(part)));
        tokens.addNumber(start, end, number(0) * 60 + number(1), valid ? WordClass.CLOCK.bit() : 0);
        return end;
    }

    private int slashes() {
        if (figures.size() == 2 && (areNights() || length(0) > 2)) {
            return start;
        }
        if (isDate(0)) {
            return date(number(0), number(1), number(2), WordClass.SLASH_DATE);
        }
        if (figures.size() == 3 && Set.of(2, 4).contains(length(2))) {
            int last = number(2);
            int year = length(2) == 4 ? last : last < 50 ? 2000 + last : 1900 + last;
            return number(0) > 12
                    ? date(year, number(1), number(0), WordClass.SLASH_DATE)
                    : date(year, number(0), number(1), WordClass.SLASH_DATE);
        }
        tokens.addKnown(text, start, end);
        return end;
    }

    /** "21/22 June", "May 14/15": a day and the next, and a month beside them. */
    private boolean areNights() {
        boolean isBesideMonth = Character.isUpperCase(Characters.at(text, end + 1))
                || tokens.is(tokens.size() - 1, WordClass.MONTH, WordClass.UNSURE_MONTH);
        return number(1) == number(0) + 1 && isBesideMonth;
    }

    private int stops() {
        if (NumberShape.amount(text, start, end)) {
            return NumberShape.addAmount(text, start, end, tokens);
        }
        if (isDate(2)) {
            return date(number(2), number(1), number(0), WordClass.SLASH_DATE);
        }
        if (figures.size() == 2 && length(0) <= LONGEST && length(1) <= 2) {
            int hundredths = length(1) == 1 ? number(1) * 10 : number(1);
            tokens.addNumber(start, end, number(0) * 100 + hundredths, WordClass.DECIMAL.bit());
            return end;
        }
        return NumberShape.none(start, end, tokens);
    }

    private int dashes() {
        if (isDate(0)) {
            int after = date(number(0), number(1), number(2), WordClass.ISO_DATE);
            return text.startsWith("T", after) ? after + 1 : after;
        }
        boolean range = figures.size() == 2 && length(0) <= 4 && !isTelephone();
        return range ? start : NumberShape.none(start, end, tokens);
    }

    /** "555-1234", and what else has three figures in the second place. */
    private boolean isTelephone() {
        return length(0) == 3 ? length(1) == 4 : length(1) == 3;
    }

    private int date(int year, int month, int day, WordClass shape) {
        boolean valid = ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                && ChronoField.DAY_OF_MONTH.range().isValidValue(day);
        tokens.addNumber(start, end, year * 10_000 + month * 100 + day, valid ? shape.bit() : 0);
        return end;
    }
}
