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
    HALF("6M"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE"),
    MILLENNIUM("ML"),
    /** "period": a stretch whose length only the context tells. */
    PERIOD("X");

    private final String letter;

    Unit(String letter) {
        this.letter = letter;
    }

    /** Its sign in a TIMEX3 duration. */
    public String letter() {
        return letter;
    }

    /** Whether the clock counts it and not the calendar. */
    public boolean ofClock() {
        return compareTo(DAY) < 0;
    }
}
