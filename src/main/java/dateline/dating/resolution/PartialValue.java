package dateline.dating.resolution;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.Unit;

/** TIMEX3 values of what is not placed in time: what is known, with {@code X} for the rest. */
final class PartialValue {

    /** The value of what is past, and of which no more can be told. */
    static final String PAST = "PAST_REF";

    private PartialValue() {}

    /** The value as far as the meaning tells it: {@code XXXX-02}, {@code XXXX-WXX-1}. */
    static String of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fields fields -> of(fields);
            case Meaning.Current current -> of(current.unit());
            case Meaning.Neighbour neighbour -> of(neighbour.fields());
            case Meaning.Offset offset -> of(offset);
            case Meaning.Ago ago -> of(ago.day());
            case Meaning.Within within -> of(within.part());
            case Meaning.Nth nth -> of(nth.unit());
            case Meaning.At at -> at.day().map(PartialValue::of).orElse("XXXX-XX-XX") + TimexValue.of(at.time());
            case Meaning.Part part -> of(part.whole());
            case Meaning.Approximate approximate -> of(approximate.meaning());
            case Meaning.Length length -> TimexValue.of(length.amount(), length.unit());
            case Meaning.Compound both -> of(both.larger()) + of(both.smaller()).replaceFirst("^PT?", "");
            case Meaning.Recurrence recurrence -> of(recurrence.each());
            case Meaning.Vague vague -> vague.tense() + "_REF";
            case Meaning.Era e -> PAST;
            case Meaning.Quantity q -> "";
            case Meaning.Nothing n -> "";
            case Meaning.InHistory told -> of(told.meaning());
            case TimeOfDay time -> TimexValue.of(time);
        };
    }

    private static String of(Meaning.Fields fields) {
        if (fields.has(Field.MONTH)) {
            String month = "XXXX-" + TimexValue.two(fields.get(Field.MONTH));
            return fields.has(Field.DAY) ? month + "-" + TimexValue.two(fields.get(Field.DAY)) : month;
        }
        if (fields.has(Field.WEEKDAY)) {
            return "XXXX-WXX-" + fields.get(Field.WEEKDAY);
        }
        if (fields.has(Field.WEEKEND)) {
            return of(Unit.WEEKEND);
        }
        if (fields.has(Field.SEASON)) {
            return "XXXX-" + TimexValue.season(fields.get(Field.SEASON) * 3);
        }
        if (fields.has(Field.QUARTER)) {
            return "XXXX-Q" + fields.get(Field.QUARTER);
        }
        if (fields.has(Field.HALF)) {
            return "XXXX-H" + fields.get(Field.HALF);
        }
        return fields.has(Field.HOLIDAY) ? feast(fields) : "XXXX-XX-XX";
    }

    /** The day of the year of a feast, unless it moves from year to year. */
    private static String feast(Meaning.Fields fields) {
        String day = dayOfYear(fields, 2000);
        return day.equals(dayOfYear(fields, 2001)) ? "XXXX" + day : "XXXX-XX-XX";
    }

    private static String dayOfYear(Meaning.Fields fields, int year) {
        return FieldDates.inYear(fields, year).map(TimexValue::of).orElseThrow().substring(4);
    }

    private static String of(Meaning.Offset offset) {
        if (!offset.amount().known()) {
            return reference(offset);
        }
        return CalendarUnits.countable(offset.amount().amount(), offset.unit()) ? of(offset.unit()) : reference(offset);
    }

    private static String reference(Meaning.Offset offset) {
        return offset.sign() < 0 ? PAST : "FUTURE_REF";
    }

    private static String of(Unit unit) {
        return switch (unit) {
            case MILLENNIUM, CENTURY, DECADE, YEAR -> "XXXX";
            case MONTH -> "XXXX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON -> "XXXX-XX";
            case DAY, HOUR, MINUTE, SECOND, PERIOD -> "XXXX-XX-XX";
        };
    }
}
