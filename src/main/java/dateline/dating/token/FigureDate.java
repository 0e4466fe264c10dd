package dateline.dating.token;

import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads figures joined by signs: "10:35", "2021-03-04T10:00", "3/4/2021", "12.5", and what only looks like them. */
final class FigureDate {

    private static final int MOST_PARTS = 6;
    /** Hours, minutes and seconds. */
    private static final List<ValueRange> CLOCK =
            List.of(ValueRange.of(0, 24), ValueRange.of(0, 59), ValueRange.of(0, 59));

    /** Figures of a number that parts of hundredths follow. */
    private static final int LONGEST = 5;

    private FigureDate() {}

    /**
     * Adds one token for the joined figures and gives the offset after it; gives the start, and adds nothing, where the figures
     * are better read one by one ("1999-2001", "10-12").
     */
    static int read(String text, int start, int firstEnd, Tokens tokens) {
        int[] numbers = new int[MOST_PARTS];
        int[] lengths = new int[MOST_PARTS];
        int parts = 0;
        int at = start;
        int end = firstEnd;
        char sign = text.charAt(firstEnd);
        while (true) {
            if (parts < MOST_PARTS) {
                numbers[parts] = NumberShape.number(text, at, end);
                lengths[parts] = end - at;
            }
            parts++;
            boolean more = Characters.at(text, end) == sign && NumberShape.digits(text, end + 1) > end + 1;
            if (!more) {
                break;
            }
            at = end + 1;
            end = NumberShape.digits(text, at);
        }
        return switch (sign) {
            case ':' -> clock(start, end, numbers, parts, tokens);
            case '/' -> slashes(text, start, end, numbers, lengths, parts, tokens);
            case '.' -> stops(text, start, end, numbers, lengths, parts, tokens);
            default -> dashes(text, start, end, numbers, lengths, parts, tokens);
        };
    }

    private static int clock(int start, int end, int[] n, int parts, Tokens tokens) {
        boolean valid = parts <= CLOCK.size()
                && IntStream.range(0, parts).allMatch(part -> CLOCK.get(part).isValidIntValue(n[part]));
        tokens.addNumber(start, end, n[0] * 60 + n[1], valid ? WordClass.CLOCK.bit() : 0);
        return end;
    }

    private static int slashes(String text, int start, int end, int[] n, int[] length, int parts, Tokens tokens) {
        boolean nights = n[1] == n[0] + 1 && (nameFollows(text, end) || afterMonth(tokens));
        if (parts == 2 && (nights || length[0] >= 3)) {
            return start;
        }
        if (parts == 3 && length[0] == 4) {
            return date(start, end, n[0], n[1], n[2], WordClass.SLASH_DATE, tokens);
        }
        if (parts == 3 && Set.of(2, 4).contains(length[2])) {
            int year = length[2] == 4 ? n[2] : n[2] < 50 ? 2000 + n[2] : 1900 + n[2];
            int month = n[0] > 12 ? n[1] : n[0];
            int day = n[0] > 12 ? n[0] : n[1];
            return date(start, end, year, month, day, WordClass.SLASH_DATE, tokens);
        }
        tokens.addKnown(text, start, end);
        return end;
    }

    /** Whether a month may follow, as in "21/22 June". */
    private static boolean nameFollows(String text, int end) {
        return Character.isUpperCase(Characters.at(text, end + 1));
    }

    /** "May 14/15". */
    private static boolean afterMonth(Tokens tokens) {
        return tokens.is(tokens.size() - 1, WordClass.MONTH, WordClass.UNSURE_MONTH);
    }

    private static int stops(String text, int start, int end, int[] n, int[] length, int parts, Tokens tokens) {
        if (NumberShape.amount(text, start, end)) {
            return NumberShape.addAmount(text, start, end, tokens);
        }
        if (parts == 2 && length[0] <= LONGEST && length[1] <= 2) {
            int hundredths = length[1] == 1 ? n[1] * 10 : n[1];
            tokens.addNumber(start, end, n[0] * 100 + hundredths, WordClass.DECIMAL.bit());
            return end;
        }
        if (parts == 3 && length[2] == 4) {
            return date(start, end, n[2], n[1], n[0], WordClass.SLASH_DATE, tokens);
        }
        return NumberShape.none(start, end, tokens);
    }

    private static int dashes(String text, int start, int end, int[] n, int[] length, int parts, Tokens tokens) {
        if (parts == 3 && length[0] == 4) {
            int after = date(start, end, n[0], n[1], n[2], WordClass.ISO_DATE, tokens);
            return text.startsWith("T", after) ? after + 1 : after;
        }
        boolean range = parts == 2 && length[0] <= 4 && !telephone(length);
        return range ? start : NumberShape.none(start, end, tokens);
    }

    /** "555-1234", and what else has three figures in the second place. */
    private static boolean telephone(int[] length) {
        return length[0] == 3 ? length[1] == 4 : length[1] == 3;
    }

    private static int date(int start, int end, int year, int month, int day, WordClass shape, Tokens tokens) {
        boolean valid = ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                && ChronoField.DAY_OF_MONTH.range().isValidValue(day);
        tokens.addNumber(start, end, year * 10_000 + month * 100 + day, valid ? shape.bit() : 0);
        return end;
    }
}
