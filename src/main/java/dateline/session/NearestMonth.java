package dateline.session;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The month that its name means where no year is told: of all with this name, the one that is nearest to a day. */
record NearestMonth(LocalDate day) {

    /** The month that the words name; empty where they name none, or say more. */
    Optional<YearMonth> read(String words) {
        return Arrays.stream(Month.values())
                .filter(month -> names(month).anyMatch(words.strip()::equalsIgnoreCase))
                .findFirst()
                .map(this::nearest);
    }

    private static Stream<String> names(Month month) {
        return Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> month.getDisplayName(style, Locale.ENGLISH));
    }

    /** Of two that are as near, the earlier: most is told of what was. */
    private YearMonth nearest(Month month) {
        YearMonth now = YearMonth.from(day);
        return Stream.of(-1, 0, 1)
                .map(years -> YearMonth.of(now.getYear() + years, month))
                .min(Comparator.comparing(each -> Math.abs(now.until(each, ChronoUnit.MONTHS))))
                .orElseThrow();
    }
}
