package dateline.time;

/** The parts of a year that EDTF numbers from 21 to 41. The seasons without a hemisphere are taken as northern ones. */
public enum YearDivision {
    SPRING(3, Precision.SEASON),
    SUMMER(6, Precision.SEASON),
    AUTUMN(9, Precision.SEASON),
    /** From December to the end of February of the next year. */
    WINTER(12, Precision.SEASON),
    NORTHERN_SPRING(3, Precision.SEASON),
    NORTHERN_SUMMER(6, Precision.SEASON),
    NORTHERN_AUTUMN(9, Precision.SEASON),
    NORTHERN_WINTER(12, Precision.SEASON),
    SOUTHERN_SPRING(9, Precision.SEASON),
    /** From December to the end of February of the next year. */
    SOUTHERN_SUMMER(12, Precision.SEASON),
    SOUTHERN_AUTUMN(3, Precision.SEASON),
    SOUTHERN_WINTER(6, Precision.SEASON),
    FIRST_QUARTER(1, Precision.QUARTER),
    SECOND_QUARTER(4, Precision.QUARTER),
    THIRD_QUARTER(7, Precision.QUARTER),
    FOURTH_QUARTER(10, Precision.QUARTER),
    FIRST_QUADRIMESTER(1, Precision.QUADRIMESTER),
    SECOND_QUADRIMESTER(5, Precision.QUADRIMESTER),
    THIRD_QUADRIMESTER(9, Precision.QUADRIMESTER),
    FIRST_HALF(1, Precision.HALF),
    SECOND_HALF(7, Precision.HALF);

    private static final int FIRST_CODE = 21;

    private final int firstMonth;
    private final Precision precision;

    YearDivision(int firstMonth, Precision precision) {
        this.firstMonth = firstMonth;
        this.precision = precision;
    }

    static boolean has(int code) {
        return FIRST_CODE <= code && code < FIRST_CODE + values().length;
    }

    static YearDivision of(int code) {
        return values()[code - FIRST_CODE];
    }

    /** The number that stands in EDTF in place of the month, 21 to 41. */
    public int code() {
        return FIRST_CODE + ordinal();
    }

    /** The month it begins with, 1 to 12. */
    int firstMonth() {
        return firstMonth;
    }

    /** How many months it has. */
    int months() {
        return switch (precision) {
            case HALF -> 6;
            case QUADRIMESTER -> 4;
            case MILLENNIUM, CENTURY, DECADE, YEAR, QUARTER, SEASON, MONTH, WEEK, DAY, HOUR, MINUTE, SECOND -> 3;
        };
    }

    Precision precision() {
        return precision;
    }
}
