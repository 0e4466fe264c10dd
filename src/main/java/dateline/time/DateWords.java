package dateline.time;

import dateline.messages.Messages;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Single dates in words, without their qualifiers.
 *
 * @param dayFormat which of the formats a day is written in: {@code day}, {@code weekday} or {@code brief-day}
 * @param monthFormat which of them a month is written in: {@code month} or {@code brief-month}
 */
record DateWords(Messages messages, Locale locale, YearWords years, String dayFormat, String monthFormat) {

    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59, 59);

    /** Such as "19 June 2023", "spring 2023" or "a day in April 1985". */
    String words(Single single) {
        return switch (single) {
            case CalendarDate date -> words(date);
            case DividedYear part -> words(part);
            case DateAndTime moment -> messages.text("date.time", words(moment.date()), clock(moment));
        };
    }

    private String words(CalendarDate date) {
        List<DatePart> parts = date.parts();
        if (parts.size() == 1) {
            return years.words(parts.getFirst());
        }
        if (isUnknown(parts.getLast())) {
            return messages.text(parts.size() == 2 ? "date.some-month" : "date.some-day", enclosing(parts));
        }
        if (parts.stream().skip(1).anyMatch(DatePart::unspecified)) {
            return messages.text(
                    "date.between", day(date.start()), day(date.end().minusDays(1)));
        }
        return inYear(withoutYear(date), parts.getFirst());
    }

    /** The year or month that an unknown month or day is in. */
    private String enclosing(List<DatePart> parts) {
        List<DatePart> known = isUnknown(parts.get(1)) ? parts.subList(0, 1) : parts.subList(0, 2);
        return known.size() == 1 ? years.oneYear(known.getFirst()) : words(new CalendarDate(known));
    }

    private static boolean isUnknown(DatePart part) {
        return part.digits().equals("XX");
    }

    private String day(LocalDateTime day) {
        return messages.text("date.in", format(dayFormat, day), years.number(day.getYear()));
    }

    private String inYear(String words, DatePart year) {
        return messages.text(year.unspecified() ? "date.of" : "date.in", words, years.oneYear(year));
    }

    /** Such as "19 June" or "June": of a date whose month and day are known. */
    String withoutYear(CalendarDate date) {
        if (date.parts().size() == 2) {
            return format(monthFormat, date.start());
        }
        // the weekday would be that of the first year it may mean
        return format(date.parts().getFirst().unspecified() ? "day" : dayFormat, date.start());
    }

    String dayOfMonth(CalendarDate date) {
        return format("day-of-month", date.start());
    }

    private String words(DividedYear part) {
        YearDivision division = part.division();
        String name = name(division);
        int year = part.years().first();
        if (division.precision() != Precision.SEASON) {
            return messages.text("date.of", name, years.oneYear(part.year()));
        }
        boolean goesOn = part.end().getYear() > year && year > 0 && !part.year().unspecified();
        return goesOn
                ? messages.text("division.two-years", name, Integer.toString(year), Integer.toString(year + 1))
                : inYear(name, part.year());
    }

    private String name(YearDivision division) {
        return messages.text("division." + division.code());
    }

    /** Such as "14:30" or "14:30 UTC+02"; the last second of a day stands for the midnight that ends it. */
    String clock(DateAndTime moment) {
        String clock = moment.clock().equals(MIDNIGHT)
                ? messages.text("time.midnight")
                : format(moment.precision().name().toLowerCase(Locale.ROOT), moment.start());
        String offset = moment.zone().equals("Z") ? "" : moment.zone();
        return moment.zone().isEmpty() ? clock : messages.text("time.zone", clock, offset);
    }

    /** What is left to say when the year or month around it is clear: "Monday", "February", "spring"; the words of others. */
    String shortName(Single single) {
        return switch (single) {
            case CalendarDate date -> shortName(date);
            case DividedYear part -> name(part.division());
            case DateAndTime moment -> clock(moment);
        };
    }

    /** The day and month of a day: "7 October"; the short name of others. */
    String dayOfYear(Single single) {
        boolean day = single instanceof CalendarDate date && date.precision() == Precision.DAY;
        return day ? format("day", single.start()) : shortName(single);
    }

    private String shortName(CalendarDate date) {
        if (date.precision() == Precision.DAY) {
            return format("name-of-weekday", date.start());
        }
        boolean month = date.precision() == Precision.MONTH && date.parts().size() == 2;
        return month ? format("month", date.start()) : words(date);
    }

    private String format(String format, LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(messages.text("format." + format), locale)
                .format(moment);
    }
}
