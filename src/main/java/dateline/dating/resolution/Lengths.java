package dateline.dating.resolution;

import dateline.dating.context.Direction;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Meaning.Quantity;
import dateline.dating.meaning.Unit;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/** Resolves lengths of time, which lie before or after the date of the text, and times known only as past, present or future. */
final class Lengths {

    /** How many units "the coming months" and "a few months" are taken to be. */
    private static final int FEW = 3;

    /** The same for "recent months", which look further. */
    private static final int RECENT = 5;

    private static final int MONTHS_OF_QUARTER = 3;

    private final Discourse discourse;
    private final KnownSpans spans;

    Lengths(Discourse discourse, KnownSpans spans) {
        this.discourse = discourse;
        this.spans = spans;
    }

    Resolution length(Meaning.Length length) {
        if (length.unit() == Unit.MONTH && length.amount().amount() > MONTHS_OF_QUARTER) {
            discourse.leaveQuarter();
        }
        String value = TimexValue.of(length.amount(), length.unit());
        Optional<Point> anchor = discourse.published().filter(now -> !discourse.narrative());
        boolean placed = length.direction() != 0
                && !length.unit().ofClock()
                && (!length.amount().known()
                        || CalendarUnits.countable(length.amount().amount(), length.unit()));
        if (!placed || anchor.isEmpty()) {
            return Resolution.alone(TimexType.DURATION, value, "length");
        }
        Point now = anchor.get();
        boolean before = length.direction() < 0;
        return new Resolution(
                TimexType.DURATION,
                value,
                Optional.of(span(now, length)),
                length.amount().known() ? before ? "span-before" : "span-after" : before ? "recent" : "coming",
                Optional.of(spans.of(now)),
                AnchorKind.PUBLISHED);
    }

    private TimeSpan span(Point now, Meaning.Length length) {
        boolean known = length.amount().known();
        int vague = length.direction() < 0 ? RECENT : FEW;
        int amount = (known ? length.amount().whole() : vague) * length.direction();
        Point other = new Point(CalendarUnits.plus(now.start(), length.unit(), amount), Unit.DAY);
        TimeSpan there = spans.of(known ? other : other.widen(length.unit().base()));
        TimeSpan end = known ? there : there.approximate();
        TimeSpan here = spans.of(now);
        return amount < 0 ? TimeSpan.between(end, here) : TimeSpan.between(here, end);
    }

    /**
     * "A few days later": roughly so long after what it counts from; open where that would lie ahead of what is over.
     *
     * @param base the time that it names to count from, "a few days before Christmas"
     */
    Resolution few(Meaning.Offset offset, Optional<Point> base, Direction direction) {
        Unit unit = offset.unit();
        String value = PartialValue.of(offset);
        Optional<Point> from =
                offset.base().isPresent() ? base : discourse.anchor(offset.anchor(), unit.ofClock() ? Unit.DAY : unit);
        return from.filter(point -> unit.compareTo(Unit.MONTH) <= 0)
                .map(point -> discourse.placed(few(point, offset), counted(offset.sign()), point))
                .filter(placed -> discourse.possible(placed.point(), direction))
                .map(placed -> new Resolution(
                        TimexType.DATE,
                        value,
                        Optional.of(spans.of(placed.point()).approximate()),
                        placed.rule(),
                        placed.anchor().map(spans::of),
                        placed.kind()))
                .orElseGet(() -> Resolution.alone(TimexType.DATE, value, "unresolved"));
    }

    private static Point few(Point from, Meaning.Offset offset) {
        Point day = new Point(from.start(), from.unit());
        return offset.unit().ofClock() ? day : Moves.by(day, offset.unit(), FEW * offset.sign());
    }

    private static String counted(int sign) {
        return sign < 0 ? "counted-back" : "counted-on";
    }

    /** The years of an era; TIMEX3 has no value for a stretch of years but that it is past. */
    Resolution era(Meaning.Era era) {
        TimeSpan years = TimeSpan.between(TimeSpan.of(Year.of(era.first())), TimeSpan.of(Year.of(era.last())));
        return new Resolution(
                TimexType.DATE, PartialValue.PAST, Optional.of(years), "era", Optional.empty(), AnchorKind.NONE);
    }

    Resolution vague(Meaning.Vague vague) {
        Optional<Point> now = discourse.published();
        return new Resolution(
                TimexType.DATE,
                PartialValue.of(vague),
                now.map(point -> span(point, vague)),
                rule(vague),
                now.map(spans::of),
                now.isPresent() ? AnchorKind.PUBLISHED : AnchorKind.NONE);
    }

    private static String rule(Meaning.Vague vague) {
        boolean past = vague.tense() == Meaning.Tense.PAST;
        return vague.unit().isEmpty()
                ? "vague-" + vague.tense().name().toLowerCase(Locale.ROOT)
                : past ? "recently" : "coming";
    }

    private TimeSpan span(Point now, Meaning.Vague vague) {
        TimeSpan here = spans.of(now);
        return switch (vague.tense()) {
            case PAST ->
                vague.unit()
                        .map(unit -> span(now, new Meaning.Length(new Quantity(1), unit, -1))
                                .approximate())
                        .orElseGet(() -> TimeSpan.until(here));
            case PRESENT -> here;
            case FUTURE ->
                vague.unit()
                        .map(unit -> span(now, new Meaning.Length(Quantity.VAGUE, unit, 1)))
                        .orElseGet(() -> TimeSpan.since(here));
        };
    }
}
