package dateline.dating.meaning;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a time expression says, apart from when it was written: a small algebra over fields, units and anchors. */
public sealed interface Meaning
        permits Meaning.Quantity,
                Meaning.Fields,
                Meaning.Counted,
                Meaning.Within,
                Meaning.Nth,
                Meaning.At,
                Meaning.Part,
                Meaning.Approximate,
                Meaning.Length,
                Meaning.Compound,
                Meaning.Recurrence,
                Meaning.Vague,
                Meaning.Era,
                Meaning.Nothing,
                Meaning.InHistory,
                TimeOfDay {

    /** What it comes down to: the longest date in it, the time of a day not told, or itself. */
    default Meaning innermost() {
        return this;
    }

    /** The same with another date. */
    default Meaning replaced(Fields date) {
        return date;
    }

    /** Whether it is a time of a day. */
    default boolean isOfDay() {
        return false;
    }

    /** Whether it tells a year, or counts in years to the one it means. */
    default boolean tellsYear() {
        return false;
    }

    /** A number of things; unknown when {@code amount} is not a number ("few", "several"). */
    record Quantity(double amount) implements Meaning {

        /** A number not told. */
        public static final Quantity VAGUE = new Quantity(Double.NaN);

        /** Whether the number is told. */
        public boolean known() {
            return !Double.isNaN(amount);
        }

        /** The whole number, rounded down. */
        public int whole() {
            return (int) Math.floor(amount);
        }
    }

    /** Dates that share these fields: "3 March 2021", "Monday", "the 1990s". */
    record Fields(Map<Field, Integer> values) implements Meaning {
        public Fields {
            values = Map.copyOf(values);
        }

        /** Whether the field is there. */
        public boolean has(Field field) {
            return values.containsKey(field);
        }

        /** Whether it tells one of the fields. */
        public boolean hasAny(Field... fields) {
            return !Collections.disjoint(values.keySet(), List.of(fields));
        }

        /** Whether it tells all of the fields. */
        public boolean hasAll(Field... fields) {
            return values.keySet().containsAll(List.of(fields));
        }

        /** Whether it tells this field and no other. */
        public boolean tellsOnly(Field field) {
            return values.keySet().equals(Set.of(field));
        }

        @Override
        public boolean tellsYear() {
            return has(Field.YEAR);
        }

        /** The field's value; 0 when it is not there. */
        public int get(Field field) {
            return values.getOrDefault(field, 0);
        }
    }

    /** What is counted from another time. */
    sealed interface Counted extends Meaning permits Current, Neighbour, Offset, Ago {

        /** What it counts from, unless it tells that itself. */
        Anchor anchor();

        /** Whether it counts from there. */
        default boolean countsFrom(Anchor other) {
            return anchor() == other;
        }
    }

    /** The unit the anchor lies in, moved by whole units: "this year", "last week", "the following day". */
    record Current(Unit unit, int shift, Anchor anchor) implements Counted {

        @Override
        public boolean tellsYear() {
            return unit == Unit.YEAR;
        }
    }

    /** The last (-1), present (0) or next (1) date with these fields: "last Monday", "this summer". */
    record Neighbour(Meaning fields, int step, Anchor anchor) implements Counted {}

    /** So many units before (-1) or after (1) the base, or the anchor: "two weeks ago", "a day after Easter". */
    record Offset(Quantity amount, Unit unit, int sign, Optional<Meaning> base, Anchor anchor) implements Counted {

        @Override
        public boolean countsFrom(Anchor other) {
            return base.isEmpty() && anchor == other;
        }
    }

    /** So many units before a day or week that keeps its place in them: "a year ago Tuesday", "ten years ago today". */
    record Ago(Quantity amount, Unit unit, Meaning day) implements Counted {

        @Override
        public Anchor anchor() {
            return Anchor.PUBLISHED;
        }
    }

    /** The part of the whole that has the fields: "January last year". */
    record Within(Meaning part, Meaning whole) implements Meaning {

        @Override
        public Meaning innermost() {
            return whole.innermost();
        }
    }

    /** The nth unit of the whole, from its end when negative: "the third week of May". */
    record Nth(int number, Unit unit, Meaning whole) implements Meaning {

        @Override
        public Meaning innermost() {
            return whole.innermost();
        }
    }

    /** A time of a day, which is the anchor's when not told. */
    record At(Optional<Meaning> day, TimeOfDay time) implements Meaning {

        @Override
        public Meaning innermost() {
            return day.map(Meaning::innermost).orElse(this);
        }

        @Override
        public Meaning replaced(Fields date) {
            return new At(day.map(told -> told.replaced(date)), time);
        }

        @Override
        public boolean isOfDay() {
            return true;
        }
    }

    /** A third of a whole: "early 2021". */
    record Part(Meaning whole, Portion portion) implements Meaning {

        @Override
        public Meaning innermost() {
            return whole.innermost();
        }

        @Override
        public Meaning replaced(Fields date) {
            return new Part(whole.replaced(date), portion);
        }

        @Override
        public boolean isOfDay() {
            return whole.isOfDay();
        }

        @Override
        public boolean tellsYear() {
            return whole.tellsYear();
        }
    }

    /** Roughly this: "about 1990". */
    record Approximate(Meaning meaning) implements Meaning {

        @Override
        public Meaning innermost() {
            return meaning.innermost();
        }

        @Override
        public Meaning replaced(Fields date) {
            return new Approximate(meaning.replaced(date));
        }

        @Override
        public boolean isOfDay() {
            return meaning.isOfDay();
        }
    }

    /** A length of time, up to the anchor (-1), from it (1) or anywhere (0). */
    record Length(Quantity amount, Unit unit, int direction) implements Meaning {}

    /** A length in two units, the larger first: "four hours and 21 minutes". */
    record Compound(Length larger, Length smaller) implements Meaning {}

    /** Again and again: each of what is meant ("every Monday"), or at every length ("every two years"). */
    record Recurrence(Meaning each) implements Meaning {}

    /** A time known only as past, present or future: "recently", "now", "the coming months", which counts in a unit. */
    record Vague(Tense tense, Optional<Unit> unit) implements Meaning {}

    /**
     * A time that goes by a name: "the Victorian era".
     *
     * @param first its first year; 0 is the year 1 BC
     * @param last its last year, not before the first
     */
    record Era(int first, int last) implements Meaning {}

    /**
     * What a history tells differently.
     *
     * @param meaning what it means there, where dates count from each other and every hint at time counts: "the former king"
     * @param elsewhere what it means in other texts, if it is worth marking there
     */
    record InHistory(Meaning meaning, Optional<Meaning> elsewhere) implements Meaning {

        /** What it means in such a text. */
        public Optional<Meaning> in(boolean history) {
            return history ? Optional.of(meaning) : elsewhere;
        }
    }

    /** No time at all, though it looks like one: "a seven-year-old". */
    record Nothing() implements Meaning {}

    /** Where a vague time lies. */
    enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }
}
