package dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A year, month or day, each digit specified or not.
 *
 * @param parts the year, then the month, then the day, as far as they are written
 */
record CalendarDate(List<DatePart> parts) implements Single {

    CalendarDate {
        parts = List.copyOf(parts);
    }

    YearRange years() {
        return YearRange.of(parts.getFirst().digits());
    }

    /** Whether any day is meant at all: not with 30 February, nor with 29 February of 19X1. */
    boolean exists() {
        return day(1).isPresent();
    }

    @Override
    public LocalDateTime start() {
        return day(1).orElseThrow().atStartOfDay();
    }

    @Override
    public LocalDateTime end() {
        return day(-1).orElseThrow().plusDays(1).atStartOfDay();
    }

    /** The first (step 1) or the last (step −1) day that all digits allow. */
    private Optional<LocalDate> day(int step) {
        YearRange years = years();
        for (int year = step > 0 ? years.first() : years.last(); years.spans(year); year += step) {
            if (!parts.getFirst().unspecified() || parts.getFirst().matches(year)) {
                Optional<LocalDate> day = day(year, step);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(int year, int step) {
        int least = least(1);
        int greatest = greatest(1, 12);
        for (int month = step > 0 ? least : greatest; least <= month && month <= greatest; month += step) {
            Optional<LocalDate> day = allows(1, month) ? day(year, month, step) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(int year, int month, int step) {
        int least = least(2);
        int greatest = greatest(2, Month.of(month).length(Year.isLeap(year)));
        for (int day = step > 0 ? least : greatest; least <= day && day <= greatest; day += step) {
            if (allows(2, day)) {
                return Optional.of(LocalDate.of(year, month, day));
            }
        }
        return Optional.empty();
    }

    private int least(int part) {
        return part < parts.size() ? Math.max(1, parts.get(part).number('0')) : 1;
    }

    private int greatest(int part, int limit) {
        return part < parts.size() ? Math.min(limit, parts.get(part).number('9')) : limit;
    }

    private boolean allows(int part, int number) {
        return part >= parts.size() || parts.get(part).matches(number);
    }

    @Override
    public Precision precision() {
        Precision year = years().precision();
        if (year != Precision.YEAR || parts.size() == 1 || parts.get(1).unspecified()) {
            return year;
        }
        return parts.size() == 2 || parts.get(2).unspecified() ? Precision.MONTH : Precision.DAY;
    }

    @Override
    public Certainty certainty() {
        Certainty sum = Certainty.SURE;
        for (DatePart part : parts) {
            sum = sum.and(part.before()).and(part.after());
        }
        return sum;
    }

    @Override
    public Certainty certainty(int part) {
        if (part >= parts.size()) {
            return certainty();
        }
        return parts.stream()
                .skip(part)
                .map(DatePart::after)
                .reduce(parts.get(part).before(), Certainty::and);
    }

    @Override
    public CalendarDate qualified(Certainty certainty) {
        List<DatePart> qualified = new ArrayList<>(parts);
        qualified.add(qualified.removeLast().qualified(certainty));
        return new CalendarDate(qualified);
    }

    @Override
    public String toString() {
        return parts.stream().map(DatePart::toString).collect(Collectors.joining("-"));
    }
}
