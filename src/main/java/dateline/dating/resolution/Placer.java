package dateline.dating.resolution;

import dateline.dating.context.Direction;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Finds the place in time that a meaning points at, in a discourse. */
final class Placer {

    /** "The quarter": the one under discussion. */
    private static final Meaning.Current QUARTER = new Meaning.Current(Unit.QUARTER, 0, Anchor.MENTIONED);

    /** A week around a day begins so many days before it. */
    private static final int DAYS_AROUND = 3;

    private final Discourse discourse;
    private final FieldPlacer dates;
    private final Nights nights;

    Placer(Discourse discourse) {
        this.discourse = discourse;
        this.dates = new FieldPlacer(discourse);
        this.nights = new Nights(discourse);
    }

    /** The place; empty when the meaning is none, or nothing is known to count from. */
    Optional<Placed> place(Meaning meaning, Direction direction) {
        return switch (meaning) {
            case Meaning.Fields fields -> dates.place(fields, direction);
            case Meaning.Current current -> current(current, direction);
            case Meaning.Neighbour neighbour -> neighbour(neighbour, direction);
            case Meaning.Offset offset -> offset(offset, direction);
            case Meaning.Ago ago -> ago(ago);
            case Meaning.Within within ->
                place(within.whole(), direction).flatMap(placed -> within(within.part(), placed));
            case Meaning.Nth nth ->
                place(nth.whole(), direction)
                        .filter(placed -> CalendarUnits.countable(nth.number(), nth.unit()))
                        .map(placed -> placed.moved(DatesWithin.nth(nth.number(), nth.unit(), placed.point())));
            case Meaning.At at -> at(at, direction);
            case Meaning.Part part -> place(part.whole(), direction);
            case Meaning.Approximate approximate -> place(approximate.meaning(), direction);
            case Meaning.Quantity q -> Optional.empty();
            case Meaning.Length l -> Optional.empty();
            case Meaning.Compound c -> Optional.empty();
            case Meaning.Recurrence r -> Optional.empty();
            case Meaning.Vague v -> Optional.empty();
            case Meaning.Era e -> Optional.empty();
            case Meaning.Nothing n -> Optional.empty();
            case Meaning.InHistory told -> told.in(discourse.narrative()).flatMap(here -> place(here, direction));
            case TimeOfDay t -> Optional.empty();
        };
    }

    private Optional<Placed> current(Meaning.Current current, Direction direction) {
        Unit unit = current.unit();
        if (current.equals(QUARTER)) {
            return quarter();
        }
        if (unit == Unit.PERIOD) {
            return discourse.anchor(current.anchor(), unit).map(from -> discourse.placed(from, "same", from));
        }
        boolean now = current.anchor() == Anchor.EITHER && direction.future();
        Optional<Point> anchor = discourse.anchor(now ? Anchor.PUBLISHED : current.anchor(), unit);
        return anchor.map(from -> discourse.placed(
                        unit == Unit.WEEKEND
                                ? Weekends.seen(from.start(), current.shift(), direction)
                                : from.widen(unit).plus(current.shift()),
                        reason(current),
                        from))
                .filter(placed -> possible(current, placed, direction));
    }

    private static String reason(Meaning.Current current) {
        String unit = current.unit().name().toLowerCase(Locale.ROOT);
        return switch (current.shift()) {
            case -1 -> "previous-" + unit;
            case 0 -> "same-" + unit;
            case 1 -> "following-" + unit;
            default -> current.shift() < 0 ? "counted-back" : "counted-on";
        };
    }

    /** The quarter under discussion, or else the last one that was over. */
    private Optional<Placed> quarter() {
        Optional<Placed> spokenOf = discourse.quarter().map(point -> discourse.placed(point, "same-quarter", point));
        return spokenOf.or(() -> discourse
                .published()
                .filter(now -> !discourse.narrative())
                .map(now -> discourse.placed(now.widen(Unit.QUARTER).plus(-1), "previous-quarter", now)));
    }

    private Optional<Placed> neighbour(Meaning.Neighbour neighbour, Direction direction) {
        int step = neighbour.step();
        if (!(neighbour.fields() instanceof Meaning.Fields fields)) {
            return Optional.empty();
        }
        if (fields.has(Field.YEAR)) {
            return FieldDates.absolute(fields).map(Placed::absolute);
        }
        Unit unit = FieldDates.yearly(fields) ? Unit.YEAR : Unit.DAY;
        Optional<Point> from = discourse.anchor(neighbour.anchor(), unit);
        if (fields.has(Field.WEEKEND)) {
            return from.map(point -> {
                boolean past = direction == Direction.PAST && !Weekends.near(point.start());
                Direction likely = past ? direction : Direction.FUTURE;
                return discourse.placed(Weekends.seen(point.start(), step, likely), "same-weekend", point);
            });
        }
        if (step == 0) {
            Optional<Point> told = neighbour.anchor() == Anchor.MENTIONED ? discourse.told(fields) : Optional.empty();
            if (told.isPresent()) {
                return told.map(point -> discourse.placed(point, "same", point));
            }
            return from.flatMap(point -> withSame(fields, point).map(found -> discourse.placed(found, "same", point)));
        }
        Optional<Placed> chosen = dates.chosen(fields, from, step < 0 ? PlaceChoice.BEFORE : PlaceChoice.AFTER);
        chosen.ifPresent(found -> discourse.list(found.point(), FieldDates.yearly(fields)));
        return chosen;
    }

    private static Optional<Point> withSame(Meaning.Fields fields, Point anchor) {
        return FieldDates.yearly(fields)
                ? FieldDates.inYear(fields, anchor.start().getYear())
                : DatesWithin.first(fields, anchor.widen(Unit.WEEK));
    }

    private Optional<Placed> offset(Meaning.Offset offset, Direction direction) {
        Unit unit = offset.unit();
        if (!CalendarUnits.countable(offset.amount().amount(), unit)) {
            return Optional.empty();
        }
        double amount = offset.amount().amount() * offset.sign();
        String rule = offset.sign() < 0 ? "counted-back" : "counted-on";
        if (offset.base().isPresent()) {
            return place(offset.base().get(), direction)
                    .map(placed -> placed.moved(Moves.from(placed.point(), unit, amount))
                            .because(rule));
        }
        Optional<Point> anchor = unit.ofClock()
                ? discourse.clock(offset.anchor())
                : narrated(offset, amount).or(() -> discourse.anchor(offset.anchor(), unit));
        return anchor.map(from -> discourse.placed(counted(from, unit, amount), rule, from))
                .filter(placed -> possible(offset, placed, direction));
    }

    /** "300 years ago" in the words of a history itself counts from the day of writing, if that is nearer to the story. */
    private Optional<Point> narrated(Meaning.Offset offset, double amount) {
        boolean ago = offset.anchor() == Anchor.PUBLISHED && !discourse.is(Trait.QUOTED);
        return discourse.published().filter(now -> ago).filter(now -> {
            Point then = Moves.by(now, offset.unit(), amount);
            return discourse.story().latest().stream().allMatch(story -> days(then, story) < days(then, now));
        });
    }

    private static long days(Point from, Point to) {
        return Math.abs(ChronoUnit.DAYS.between(from.start(), to.start()));
    }

    private boolean possible(Meaning.Counted counted, Placed placed, Direction direction) {
        return counted.anchor() != Anchor.MENTIONED || discourse.possible(placed.point(), direction);
    }

    /** A weekday is the one nearest to the day so long ago; anything else lies so long before itself. */
    private Optional<Placed> ago(Meaning.Ago ago) {
        if (!CalendarUnits.countable(ago.amount().amount(), ago.unit())) {
            return Optional.empty();
        }
        int amount = -ago.amount().whole();
        return discourse.published().flatMap(now -> {
            Optional<Point> point = ago.day() instanceof Meaning.Fields weekday
                    ? DatesWithin.first(weekday, aroundDay(CalendarUnits.plus(now.start(), ago.unit(), amount)))
                    : seen(ago.day(), now)
                            .map(day -> new Point(CalendarUnits.plus(day.start(), ago.unit(), amount), day.unit())
                                    .widen(day.unit()));
            return point.map(found -> discourse.placed(found, "counted-back", now));
        });
    }

    /** "Today", "this August" beside "ago": seen from the day of writing, in a history, too. */
    private Optional<Point> seen(Meaning day, Point now) {
        return day instanceof Meaning.Current current
                ? Optional.of(now.widen(current.unit()).plus(current.shift()))
                : place(day, Direction.PAST).map(Placed::point);
    }

    private static Point aroundDay(LocalDate day) {
        return new Point(day.minusDays(DAYS_AROUND), Unit.DAY);
    }

    /** A year before the month or quarter under discussion is a month or quarter. */
    private Point counted(Point from, Unit unit, double amount) {
        boolean yearBefore = unit == Unit.YEAR && amount == -1;
        return discourse
                .comparedMonth()
                .or(discourse::compared)
                .filter(reported -> yearBefore)
                .map(reported -> new Point(reported.start().minusYears(1), reported.unit()))
                .orElseGet(() -> Moves.by(from, unit, amount));
    }

    private Optional<Placed> within(Meaning part, Placed whole) {
        Point frame = whole.point();
        if (part instanceof Meaning.Current current && current.unit() == Unit.DAY) {
            return discourse.published().map(now -> whole.moved(inYear(now, frame)));
        }
        if (part instanceof Meaning.Current) {
            return Optional.of(quarter()
                    .map(spokenOf -> whole.moved(inYear(spokenOf.point(), frame)))
                    .orElse(whole));
        }
        return part instanceof Meaning.Fields fields
                ? DatesWithin.first(fields, frame).map(whole::moved)
                : Optional.of(whole);
    }

    private static Point inYear(Point point, Point year) {
        return new Point(point.start().withYear(year.start().getYear()), point.unit());
    }

    private Optional<Placed> at(Meaning.At at, Direction direction) {
        Optional<Placed> placed = at.day().isPresent()
                ? place(at.day().get(), direction)
                : dayOf(at.time(), direction).map(from -> beside(from, nights.daysFrom(from, at.time(), direction)));
        return placed.map(found ->
                found.point().within(Unit.DAY) ? found.moved(found.point().at(at.time())) : found);
    }

    /** "The night of the attack", which in news may be any; a history tells of that day. */
    private boolean isOfEvent(TimeOfDay time) {
        return time instanceof TimeOfDay.Part && discourse.is(Trait.OF_SOMETHING) && !discourse.narrative();
    }

    /** The day of a time of day: at the head of an entry that of the entry before, whatever that tells of other days. */
    private Optional<Point> dayOf(TimeOfDay time, Direction direction) {
        if (isOfEvent(time)) {
            return Optional.empty();
        }
        return discourse.entries().isAtHead()
                ? discourse.entries().before().or(discourse::published).map(point -> point.widen(Unit.DAY))
                : discourse.day(direction);
    }

    private Placed beside(Point day, int step) {
        Meaning.Current moved = new Meaning.Current(Unit.DAY, step, Anchor.MENTIONED);
        return discourse.placed(day.plus(step), reason(moved), day);
    }
}
