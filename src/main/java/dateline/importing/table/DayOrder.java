package dateline.importing.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the dates of a table that are written in figures alone begin with the day or the month: those tell in which one of them is more than twelve. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,

    /** No date tells, or they contradict each other. */
    UNKNOWN;

    private static final int MONTHS = 12;
    private static final Pattern FIGURES = Pattern.compile(
            "\\s*(?<one>\\d{1,2})(?<sign>[/.-])(?<two>\\d{1,2})\\k<sign>(?<year>\\d{4})(?!\\d)(?<rest>.*)");

    /** As the cells tell. */
    static DayOrder of(List<String> cells) {
        List<Matcher> dates =
                cells.stream().map(FIGURES::matcher).filter(Matcher::matches).toList();
        boolean isDayFirst = dates.stream().anyMatch(date -> number(date, "one") > MONTHS);
        boolean isMonthFirst = dates.stream().anyMatch(date -> number(date, "two") > MONTHS);
        if (isDayFirst == isMonthFirst) {
            return UNKNOWN;
        }
        return isDayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /** A cell with its date as ISO 8601 writes it, where it has one and the order is known; else as it is. */
    String clear(String cell) {
        Matcher date = FIGURES.matcher(cell);
        if (this == UNKNOWN || !date.matches()) {
            return cell;
        }
        int day = number(date, this == DAY_FIRST ? "one" : "two");
        int month = number(date, this == DAY_FIRST ? "two" : "one");
        return "%s-%02d-%02d%s".formatted(date.group("year"), month, day, date.group("rest"));
    }

    private static int number(Matcher date, String part) {
        return Integer.parseInt(date.group(part));
    }
}
