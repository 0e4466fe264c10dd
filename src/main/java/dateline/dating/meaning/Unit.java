package dateline.dating.meaning;

/** A stretch of time that the calendar or the clock counts in, from fine to coarse. */
public enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    SEASON("SE"),
    QUARTER("Q"),
    HALF("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE"),
    MILLENNIUM("ML"),
    /** A stretch whose length only the context tells. */
    PERIOD("X");

    private final String letters;

    Unit(String letters) {
        this.letters = letters;
    }

    /** Its letters in a TIMEX3 duration. */
    public String letters() {
        return letters;
    }

    /** Whether the clock counts it and not the calendar. */
    public boolean ofClock() {
        return compareTo(DAY) < 0;
    }

    /** The unit that a number of these is given in: months or years for longer stretches, else itself. */
    public Unit base() {
        return switch (this) {
            case SEASON, QUARTER, HALF -> MONTH;
            case DECADE, CENTURY, MILLENNIUM -> YEAR;
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, YEAR, PERIOD -> this;
        };
    }

    /** How many of its base it has. */
    public int size() {
        return switch (this) {
            case SEASON, QUARTER -> 3;
            case HALF -> 6;
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, YEAR, PERIOD -> 1;
        };
    }
}
