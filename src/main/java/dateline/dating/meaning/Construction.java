package dateline.dating.meaning;

import dateline.dating.meaning.Meaning.Quantity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words in which rules write a meaning, such as {@code fields(day, month)}. */
public enum Construction {
    /** fields(day, month, year): a date with these fields, those of them that are there. */
    FIELDS(a -> new Meaning.Fields(a.fields())),
    /** figures(number): a date of eight digits. */
    FIGURES(a -> new Meaning.Fields(Map.of(
            Field.YEAR, a.number(0) / 10_000, Field.MONTH, a.number(0) / 100 % 100, Field.DAY, a.number(0) % 100))),
    /** current(unit, shift, anchor). */
    CURRENT(a -> new Meaning.Current(a.unit(0), a.number(1), a.anchor(2))),
    /** neighbour(fields, step, anchor). */
    NEIGHBOUR(a -> new Meaning.Neighbour(a.meaning(0), a.number(1), a.anchor(2))),
    /** offset(amount, unit, sign, anchor). */
    OFFSET(a -> new Meaning.Offset(a.quantity(0), a.unit(1), a.number(2), Optional.empty(), a.anchor(3))),
    /** from(amount, unit, sign, base). */
    FROM(a -> new Meaning.Offset(a.quantity(0), a.unit(1), a.number(2), Optional.of(a.meaning(3)), Anchor.PUBLISHED)),
    /** ago(amount, unit, day). */
    AGO(a -> new Meaning.Ago(a.quantity(0), a.unit(1), a.meaning(2))),
    /** within(part, whole). */
    WITHIN(a -> new Meaning.Within(a.meaning(0), a.meaning(1))),
    /** nth(number, unit, whole). */
    NTH(a -> new Meaning.Nth(a.number(0), a.unit(1), a.meaning(2))),
    /** at(time, day): the day may be missing. */
    AT(a -> new Meaning.At(a.optional(1), (TimeOfDay) a.meaning(0))),
    /** clock(hour, minutes, hours to add): minutes and hours may be missing. */
    CLOCK(Construction::clock),
    /** military(number, hours to add): hours and minutes in four digits. */
    MILITARY(a -> new TimeOfDay.Clock(twelve(a.number(0) / 100 * 60 + a.number(0) % 100, a.optional(1)))),
    /** minutes(minutes since midnight, hours to add). */
    MINUTES(a -> new TimeOfDay.Clock(twelve(a.number(0), a.optional(1)))),
    /** daypart(number). */
    DAYPART(a -> new TimeOfDay.Part(DayPart.values()[a.number(0)])),
    /** part(portion, whole). */
    PART(a -> new Meaning.Part(a.meaning(1), Portion.values()[a.number(0)])),
    /** about(meaning). */
    ABOUT(a -> new Meaning.Approximate(a.meaning(0))),
    /** length(amount, unit, direction): -1 up to the anchor, 1 from it, 0 or missing neither. */
    LENGTH(a -> new Meaning.Length(a.amount(0), a.unit(1), a.numberOr(2, 0))),
    /** lengths(larger, smaller). */
    LENGTHS(a -> new Meaning.Compound((Meaning.Length) a.meaning(0), (Meaning.Length) a.meaning(1))),
    /** every(meaning). */
    EVERY(a -> new Meaning.Recurrence(a.meaning(0))),
    /** vague(tense, unit): the unit may be missing. */
    VAGUE(a ->
            new Meaning.Vague(Meaning.Tense.values()[a.number(0)], a.optional(1).map(unit -> a.unit(1)))),
    /** era(first, last): its years, of which 0 is the year 1 BC. */
    ERA(a -> new Meaning.Era(a.number(0), a.number(1))),
    /** history(meaning, elsewhere): what it means in a history, and in other texts, where it may mean nothing. */
    HISTORY(a -> new Meaning.InHistory(a.meaning(0), a.optional(1))),
    /** nothing(): it only looks like a time. */
    NOTHING(a -> new Meaning.Nothing()),
    /** few(): a number not told. */
    FEW(a -> Quantity.VAGUE),
    /** sum(a, b): of those that are there. */
    SUM(a -> new Quantity(a.quantities().sum())),
    /** product(a, b): of those that are there. */
    PRODUCT(a -> new Quantity(a.quantities().reduce(1, (x, y) -> x * y)));

    private final Function<Arguments, Meaning> builder;

    Construction(Function<Arguments, Meaning> builder) {
        this.builder = builder;
    }

    /** The construction of this name, written in lower case; throws {@link IllegalArgumentException}. */
    public static Construction named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Optional<Meaning> build(Arguments arguments) {
        return Optional.of(builder.apply(arguments));
    }

    private static TimeOfDay clock(Arguments a) {
        Optional<Meaning> minutes = a.optional(1);
        int past = minutes.map(m -> ((Quantity) m).whole()).orElse(0);
        return new TimeOfDay.Clock(twelve(a.number(0) * 60, a.optional(2)) + past);
    }

    /** Minutes since midnight from minutes on a twelve-hour dial, where the hours to add (0 or 12) are told. */
    private static int twelve(int minutes, Optional<Meaning> added) {
        return added.map(hours -> minutes % 720 + ((Quantity) hours).whole() * 60)
                .orElse(minutes);
    }
}
