package dateline.dating.meaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be said of a date, each with a whole number for a value. */
public enum Field {
    /** The first year of a century, such as 1900. */
    CENTURY,
    /** The first year of a decade, such as 1990. */
    DECADE,
    /** The number of the year; before Christ when {@link #BEFORE_CHRIST} is there too. */
    YEAR,
    /** There when the year counts back from Christ. */
    BEFORE_CHRIST,
    /** There when the year is told without its century. */
    SHORT,
    /** There when the text around decides whether a low number is a year at all (1; 3: only beside others), or only its era (2). */
    LOW,
    /** There when the year is a fiscal one. */
    FISCAL,
    /** 1 or 2. */
    HALF,
    /** 1 to 4. */
    QUARTER,
    /** 1 spring, 2 summer, 3 autumn, 4 winter. */
    SEASON,
    /** 1 to 12. */
    MONTH,
    /** 1 to 31. */
    DAY,
    /** 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** There for Saturday and Sunday together. */
    WEEKEND,
    /** The number of a {@link Feast}. */
    HOLIDAY;

    private static final Map<String, Field> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(field -> field.name().toLowerCase(Locale.ROOT), field -> field));

    /** The field of this name, written in lower case; throws {@link IllegalArgumentException}. */
    static Field named(String name) {
        Field field = BY_NAME.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field: " + name);
        }
        return field;
    }
}
