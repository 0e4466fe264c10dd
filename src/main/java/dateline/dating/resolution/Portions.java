package dateline.dating.resolution;

import dateline.dating.meaning.Portion;
import dateline.dating.meaning.Unit;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.Set;

/** The beginnings, middles and ends of longer times, each roughly a third. */
final class Portions {

    private Portions() {}

    /** The portion as an estimate; the whole where its unit is not divided: "earlier this year" may be any time in it. */
    static TimeSpan of(Point whole, Portion portion) {
        return Set.of(Portion.EARLIER, Portion.LATER).contains(portion) ? Spans.of(whole) : third(whole, portion);
    }

    /** The third of the whole; the whole where its unit is not divided. */
    static TimeSpan third(Point whole, Portion portion) {
        return switch (whole.unit()) {
            case MONTH -> days(whole, portion.third() * 10);
            case YEAR -> months(whole.start(), portion.third() * 4);
            case DECADE, CENTURY -> years(whole, portion.third());
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, SEASON, QUARTER, HALF, MILLENNIUM, PERIOD -> Spans.of(whole);
        };
    }

    private static TimeSpan months(LocalDate start, int first) {
        return estimate(
                new Point(start.plusMonths(first), Unit.MONTH), new Point(start.plusMonths(first + 3), Unit.MONTH));
    }

    private static TimeSpan days(Point month, int first) {
        LocalDate last = first == 20 ? month.last() : month.start().plusDays(first + 9);
        return estimate(new Point(month.start().plusDays(first), Unit.DAY), new Point(last, Unit.DAY));
    }

    private static TimeSpan years(Point whole, int third) {
        int size = whole.unit().size();
        int first = (size * third + 2) / 3;
        int last = (size * (third + 1) + 2) / 3 - 1;
        LocalDate start = whole.start();
        return estimate(new Point(start.plusYears(first), Unit.YEAR), new Point(start.plusYears(last), Unit.YEAR));
    }

    private static TimeSpan estimate(Point first, Point last) {
        return TimeSpan.between(Spans.of(first).approximate(), Spans.of(last).approximate());
    }
}
