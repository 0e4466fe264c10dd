package dateline.dating.token;

/** The kinds of tokens that rules speak of. A token may be of several ("second", "May", "12"). */
public enum WordClass {
    // by shape
    /** A whole number in digits. */
    NUMBER,
    /** A number with a fraction, in hundredths. */
    DECIMAL,
    /** 1 to 31. */
    DAY,
    /** 0 to 24, of at most two digits. */
    HOUR,
    /** Four digits that may be hours and minutes: "0530". */
    MILITARY,
    /** Four digits, 1000 to 2100. */
    YEAR,
    /** Four digits, 1700 to 2050: likely a year wherever it stands. */
    RECENT_YEAR,
    /** Four digits that end in a nought: with "'s", a decade. */
    ROUND_YEAR,
    /** One to three digits, a year only beside an era. */
    SMALL_YEAR,
    /** Three digits: a year beside a month, or in a text of such times. */
    LOW_YEAR,
    /** Two digits after an apostrophe, or after a dash: a year without its century. */
    SHORT_YEAR,
    /** "3rd", "third". */
    ORDINAL,
    /** "3rd", a day of the month in figures. */
    DAY_ORDINAL,
    /** "1980s", "'80s", "eighties": the first year of the decade. */
    DECADE,
    /** "50s", "fifties": with "his", the years of a life. */
    AGES,
    /** "10:35": minutes since midnight. */
    CLOCK,
    /** "2021-03-04": as a number of eight digits. */
    ISO_DATE,
    /** "3/4/2021": as a number of eight digits, month first. */
    SLASH_DATE,
    /** A price. */
    MONEY,
    /** A share of a hundred. */
    PERCENT,
    /** A word not in the lexicon that has the form of a plural. */
    PLURAL,
    /** A word not in the lexicon that is written with a capital. */
    NAME,
    /** A word not in the lexicon that has the form of a past tense. */
    PAST_FORM,
    // by the lexicon
    /** "one" to "nineteen". */
    CARDINAL,
    /** "twenty" to "ninety". */
    TENS,
    /** "hundred", "thousand", "million". */
    SCALE,
    /** "1/2", "½": in hundredths. */
    FRACTION,
    /** "few", "several": a number not told. */
    VAGUE,
    MONTH,
    /** "May", "March", "Jan": a month only in company. */
    UNSURE_MONTH,
    WEEKDAY,
    /** "Sun", "Mon": a weekday only in company. */
    UNSURE_WEEKDAY,
    /** "Mondays". */
    WEEKDAYS,
    /** "day", "year": one unit, by its place in {@code Unit}. */
    UNIT,
    /** "days", "years". */
    UNITS,
    /** "Q1". */
    QUARTER_NAME,
    SEASON,
    /** "fall", "spring": a season only in company. */
    UNSURE_SEASON,
    /** "morning", by its place in {@code DayPart}. */
    DAYPART,
    /** "mornings". */
    DAYPARTS,
    /** "noon", "midnight": minutes since midnight. */
    NOON,
    /** "a.m.", "p.m.": hours to add. */
    MERIDIEM,
    /** "EST", "GMT". */
    ZONE,
    /** By its place in {@code Feast}. */
    HOLIDAY,

    /** "BC". */
    BEFORE_CHRIST,
    /** "AD". */
    ANNO_DOMINI,
    /** "daily": the unit of its period. */
    FREQUENCY,
    PAST_WORD,
    PRESENT_WORD,
    FUTURE_WORD,
    // cues
    /** A word that sets a clause in the future. */
    FUTURE_CUE,
    /** A word that sets a clause in the past. */
    PAST_CUE,
    /** A verb that tells of what is arranged, when it stands in the present: "leaders meet Monday". */
    SCHEDULED,
    /** A noun that tells where a date beside it looks, as {@link NounCue}. */
    NOUN_CUE,
    /** A verb of the past that went on until a time: "lasted". */
    LASTING,
    /** "Didn't": with "until", what then came about is over, too. */
    PAST_NEGATIVE,
    /** A word after which an infinitive looks ahead: "likely to". */
    PROSPECT,
    /** A verb of the past after which an infinitive looks ahead: "decided to". */
    AIMING,
    /** A sign that ends a clause. */
    STOP,
    /** A verb that has the form of a plural. */
    VERB,
    /** A preposition that looks ahead to a time. */
    DEADLINE,
    /** A word that only needs to be known. */
    OTHER,
    /** A full stop belongs to the word. */
    ABBREVIATION,
    /** What is counted after a number that is not a year. */
    COUNTED;

    /** Whether a symbol of a rule names a class: "DAY_ORDINAL". */
    public static boolean isName(String symbol) {
        return symbol.matches("\\p{Lu}[\\p{Lu}_]+");
    }

    /** This class alone, as a set of classes. */
    public long bit() {
        return 1L << ordinal();
    }
}
