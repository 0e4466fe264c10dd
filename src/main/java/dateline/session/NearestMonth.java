package dateline.session;

import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The month that its name means where no year is told: of all with this name, the one in a time or, where none or several are in it,
 * the nearest to its middle.
 *
 * @param time has a beginning and an end
 */
record NearestMonth(TimeSpan time) {

    private static final int SHORTEST = 3;

    /** The month that the words name, whole or by its first letters; empty where they name none, or say more. */
    Optional<YearMonth> read(String words) {
        String name = words.strip().replaceFirst("\\.$", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> name.length() >= SHORTEST && month.name().startsWith(name))
                .findFirst()
                .map(this::nearest);
    }

    /** Of two that are as near, the earlier: most is told of what was. */
    private YearMonth nearest(Month month) {
        LocalDate first = time.earliest();
        YearMonth middle = YearMonth.from(first.plusDays(first.until(time.latest(), ChronoUnit.DAYS) / 2));
        return Stream.of(-1, 0, 1)
                .map(years -> YearMonth.of(middle.getYear() + years, month))
                .min(Comparator.comparing(this::isOutside)
                        .thenComparing(each -> Math.abs(middle.until(each, ChronoUnit.MONTHS))))
                .orElseThrow();
    }

    private boolean isOutside(YearMonth month) {
        return month.isBefore(YearMonth.from(time.earliest())) || month.isAfter(YearMonth.from(time.latest()));
    }
}
