package dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A season, quarter, third or half of a year.
 *
 * @param part the number of the {@link YearDivision} in place of the month
 */
record DividedYear(DatePart year, DatePart part) implements Single {

    YearDivision division() {
        return YearDivision.of(Integer.parseInt(part.digits()));
    }

    YearRange years() {
        return YearRange.of(year.digits());
    }

    @Override
    public LocalDateTime start() {
        return firstDay(years().first()).atStartOfDay();
    }

    @Override
    public LocalDateTime end() {
        return firstDay(years().last()).plusMonths(division().months()).atStartOfDay();
    }

    private LocalDate firstDay(int inYear) {
        return LocalDate.of(inYear, division().firstMonth(), 1);
    }

    @Override
    public Precision precision() {
        return years().precision() == Precision.YEAR ? division().precision() : years().precision();
    }

    @Override
    public Certainty certainty() {
        return certainty(0).and(part.before());
    }

    @Override
    public Certainty certainty(int index) {
        return switch (index) {
            case 0 -> year.before().and(year.after()).and(part.after());
            case 1 -> part.before().and(part.after());
            default -> certainty();
        };
    }

    @Override
    public DividedYear qualified(Certainty certainty) {
        return new DividedYear(year, part.qualified(certainty));
    }

    @Override
    public String toString() {
        return year + "-" + part;
    }
}
