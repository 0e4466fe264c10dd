package dateline.dating.resolution;

import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Resolves the expressions of one text in reading order; later ones may count from earlier ones. */
public final class Resolver {

    private final Discourse discourse;
    private final Placer placer;

    /**
     * For one text.
     *
     * @param published when it appeared, if known; of an interval, its last day
     * @param narrative whether it tells of times past, so that its dates count from each other
     */
    public Resolver(Optional<TimeSpan> published, boolean narrative) {
        discourse = new Discourse(published.map(Resolver::day), narrative);
        placer = new Placer(discourse);
    }

    private static Point day(TimeSpan published) {
        LocalDate last = published.latest();
        return switch (published.precision()) {
            case YEAR -> new Point(LocalDate.of(last.getYear(), 1, 1), Unit.YEAR);
            case MONTH -> new Point(last.withDayOfMonth(1), Unit.MONTH);
            default -> new Point(last, Unit.DAY);
        };
    }

    /** What the next expression of the text comes to. */
    public Resolution resolve(Meaning meaning, Direction direction) {
        return switch (meaning) {
            case Meaning.Length length -> length(length);
            case Meaning.Approximate about ->
                about.meaning() instanceof Meaning.Length length ? length(length) : date(about, direction);
            case Meaning.Recurrence recurrence ->
                alone(TimexType.SET, PartialValue.of(recurrence), Optional.empty(), "recurring");
            case Meaning.Vague vague -> vague(vague);
            default -> date(meaning, direction);
        };
    }

    private Resolution date(Meaning meaning, Direction direction) {
        Optional<Placed> found = placer.place(meaning, direction);
        if (found.isEmpty()) {
            TimexType type = meaning instanceof Meaning.At ? TimexType.TIME : TimexType.DATE;
            return alone(type, PartialValue.of(meaning), Optional.empty(), "unresolved");
        }
        Placed placed = found.get();
        if (!aside(meaning)) {
            discourse.mention(placed.point());
            discourse.story().tell(told(meaning, placed.point()));
        }

        boolean timed =
                placed.point().time().isPresent() || placed.point().unit().ofClock();
        return new Resolution(
                timed ? TimexType.TIME : TimexType.DATE,
                TimexValue.of(placed.point()),
                Optional.of(span(meaning, placed.point())),
                placed.rule(),
                placed.anchor().map(Spans::of),
                placed.kind());
    }

    /** A part of a year lies where the part lies. */
    private static Point told(Meaning meaning, Point point) {
        return point.unit() == Unit.YEAR && meaning instanceof Meaning.Part part
                ? new Point(Spans.part(point, part.part()).earliest(), Unit.MONTH)
                : point;
    }

    /** Whether it is only compared with: a year ago, in a text that reports on the present. */
    private boolean aside(Meaning meaning) {
        return !discourse.narrative() && meaning instanceof Meaning.Offset offset && offset.unit() == Unit.YEAR;
    }

    private static TimeSpan span(Meaning meaning, Point point) {
        return switch (meaning) {
            case Meaning.Part part -> Spans.part(point, part.part());
            case Meaning.Approximate about -> span(about.meaning(), point).approximate();
            default -> Spans.of(point);
        };
    }

    private Resolution length(Meaning.Length length) {
        String value = TimexValue.of(length.amount(), length.unit());
        Optional<Point> anchor = discourse.published().filter(p -> !discourse.narrative());
        if (length.direction() == 0
                || !length.amount().known()
                || anchor.isEmpty()
                || length.unit().ofClock()) {
            return alone(TimexType.DURATION, value, Optional.empty(), "length");
        }
        Point now = anchor.get();
        int amount = length.amount().whole() * length.direction();
        LocalDate other = CalendarUnits.plus(now.start(), length.unit(), amount);
        TimeSpan span = amount < 0 ? Spans.days(other, now.start()) : Spans.days(now.start(), other);
        return new Resolution(
                TimexType.DURATION,
                value,
                Optional.of(span),
                amount < 0 ? "span-before" : "span-after",
                Optional.of(Spans.of(now)),
                AnchorKind.PUBLISHED);
    }

    private Resolution vague(Meaning.Vague vague) {
        String value = PartialValue.of(vague);
        Optional<TimeSpan> now = discourse.published().map(Spans::of);
        Optional<TimeSpan> time = now.map(day -> switch (vague.tense()) {
            case PAST -> TimeSpan.until(day);
            case PRESENT -> day;
            case FUTURE -> TimeSpan.since(day);
        });
        String rule = "vague-" + vague.tense().name().toLowerCase(Locale.ROOT);
        AnchorKind kind = now.isPresent() ? AnchorKind.PUBLISHED : AnchorKind.NONE;
        return new Resolution(TimexType.DATE, value, time, rule, now, kind);
    }

    private static Resolution alone(TimexType type, String value, Optional<TimeSpan> time, String rule) {
        return new Resolution(type, value, time, rule, Optional.empty(), AnchorKind.NONE);
    }
}
