package dateline.dating.resolution;

import dateline.dating.context.Context;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import dateline.time.Derivation.AnchorKind;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Resolves the expressions of one text in reading order; later ones may count from earlier ones. */
public final class Resolver {

    private static final int LAST_YEAR = 9999;
    private static final int DAYS_OF_WEEK = 7;

    private final Discourse discourse;
    private final Placer placer;
    private final Asides asides;
    private final Lengths lengths;
    private final Unplaced unplaced;
    private final KnownSpans spans = new KnownSpans();

    /**
     * For one text.
     *
     * @param published when it appeared, if known; of an interval, its last day; nothing is counted from one without end, or
     *     from a year of more than four digits
     * @param narrative whether it tells of times past, so that its dates count from each other
     */
    public Resolver(Optional<TimeSpan> published, boolean narrative) {
        discourse = new Discourse(published.filter(Resolver::isOfTheCalendar).map(Resolver::day), narrative);
        placer = new Placer(discourse);
        asides = new Asides(discourse);
        lengths = new Lengths(discourse, spans);
        unplaced = new Unplaced(discourse);
    }

    private static boolean isOfTheCalendar(TimeSpan published) {
        return Math.abs(published.latest().getYear()) <= LAST_YEAR;
    }

    private static Point day(TimeSpan published) {
        LocalDate last = published.latest();
        if (published.precision() == Precision.YEAR) {
            return new Point(last.withDayOfYear(1), Unit.YEAR);
        }
        return published.precision() == Precision.MONTH
                ? new Point(last.withDayOfMonth(1), Unit.MONTH)
                : new Point(last, Unit.DAY);
    }

    /** What the next expression of the text comes to. */
    public Resolution resolve(Meaning meaning, Context context) {
        discourse.enter(meaning, context);
        Resolution resolution = resolution(meaning, context);
        discourse.entries().close();
        if (leavesAccount(resolution)) {
            discourse.account().end();
        }
        return resolution;
    }

    /** Whether it counts from the day of the news, or lies nobody knows where, "years later"; but not "a few days later". */
    private static boolean leavesAccount(Resolution resolution) {
        return switch (resolution.anchorKind()) {
            case PUBLISHED -> true;
            case NONE -> resolution.value().endsWith("_REF");
            case MENTIONED -> false;
        };
    }

    private Resolution resolution(Meaning meaning, Context context) {
        Meaning plain = meaning instanceof Meaning.Approximate about ? about.meaning() : meaning;
        if (plain instanceof Meaning.Length length) {
            return lengths.length(length);
        }
        if (plain instanceof Meaning.Compound compound) {
            return Resolution.alone(TimexType.DURATION, PartialValue.of(compound), "length");
        }
        if (meaning instanceof Meaning.Era era) {
            return lengths.era(era);
        }
        if (meaning instanceof Meaning.Recurrence recurrence) {
            return Resolution.alone(TimexType.SET, PartialValue.of(recurrence), "recurring");
        }
        return meaning instanceof Meaning.Vague vague ? lengths.vague(vague) : date(meaning, context);
    }

    /** The next expression begins an entry of a list: "Feb. 24 - Militias take the port." */
    public void openEntry() {
        discourse.entries().open();
    }

    /** A new paragraph may take up an earlier thread. */
    public void openParagraph() {
        discourse.openParagraph();
    }

    /**
     * A heading names the time of what follows, if it names a year.
     *
     * @param same whether the same heading named a year before, where the time begins
     */
    public void openChapter(Meaning meaning, boolean same) {
        Dates.in(meaning)
                .filter(date -> date.has(Field.YEAR))
                .flatMap(FieldDates::absolute)
                .ifPresent(point -> discourse.story().openChapter(point.widen(Unit.YEAR), same));
    }

    private Resolution date(Meaning meaning, Context context) {
        Optional<Placed> found = placer.place(meaning, context.direction()).filter(placed -> isKnown(placed, meaning));
        if (meaning instanceof Meaning.Offset offset && !offset.amount().known()) {
            Optional<Point> base = offset.base()
                    .flatMap(named -> placer.place(named, context.direction()))
                    .map(Placed::point);
            return lengths.few(offset, base, context.direction());
        }
        if (found.isEmpty()) {
            return Resolution.alone(
                    meaning.isOfDay() ? TimexType.TIME : TimexType.DATE, unplaced.value(meaning), "unresolved");
        }
        Placed placed = found.get();
        discourse.entries().tell(placed.point());
        if (!asides.hold(meaning, context) && !discourse.isDayOfWriting(placed.point())) {
            discourse.mention(goneOnFrom(placed.point()));
            discourse.account().tell(placed);
            boolean frames = frames(placed.point(), context);
            if (frames) {
                discourse.frame(placed.point());
            }
            if (placed.kind() != AnchorKind.PUBLISHED) {
                discourse.story().tell(goneOnFrom(told(meaning, placed.point())), meaning.tellsYear(), frames);
            }
        }

        boolean timed =
                placed.point().time().isPresent() || placed.point().unit().ofClock();
        return new Resolution(
                timed ? TimexType.TIME : TimexType.DATE,
                TimexValue.of(placed.point()),
                Optional.of(span(meaning, placed)),
                placed.rule(),
                placed.anchor().map(spans::of),
                placed.kind());
    }

    /** Of a text that has come to the spring of 1912 "the winter of 1912" is the one that ended then: it goes on within the year. */
    private Point goneOnFrom(Point point) {
        return discourse
                .mentioned(Unit.MONTH)
                .filter(told -> point.unit() == Unit.SEASON)
                .filter(told -> point.start().getMonth() == Month.DECEMBER)
                .filter(told -> told.start().getYear() == point.start().getYear())
                .filter(told -> told.start().getMonth().compareTo(Month.JUNE) < 0)
                .map(told -> point.widen(Unit.YEAR))
                .orElse(point);
    }

    /** Whether the date of the article is exact enough to tell: not "on Monday" of one that appeared some day of June; but "in May", "on 5 May". */
    private static boolean isKnown(Placed placed, Meaning meaning) {
        boolean isCoarse = placed.kind() == AnchorKind.PUBLISHED
                && placed.anchor()
                        .filter(from -> !from.within(placed.point().unit()))
                        .isPresent();
        return !isCoarse || Dates.in(meaning).filter(FieldDates::yearly).isPresent();
    }

    /** "In 1986, ...", "Three years later, ...": a sentence that begins with a year goes on within it. */
    private boolean frames(Point point, Context context) {
        return context.is(Trait.OPENS) && point.unit() == Unit.YEAR;
    }

    /** A part of a year lies where the part lies. */
    private static Point told(Meaning meaning, Point point) {
        return point.unit() == Unit.YEAR && meaning instanceof Meaning.Part part
                ? new Point(Portions.third(point, part.portion()).earliest(), Unit.HALF)
                : point;
    }

    private TimeSpan span(Meaning meaning, Placed placed) {
        if (meaning instanceof Meaning.Part part) {
            return Portions.of(placed.point(), part.portion());
        }
        if (meaning instanceof Meaning.Offset offset) {
            return about(offset, placed)
                    .map(there -> spans.of(there).approximate())
                    .orElseGet(() -> spans.of(placed.point()));
        }
        return meaning instanceof Meaning.Approximate about
                ? span(about.meaning(), placed).approximate()
                : spans.of(placed.point());
    }

    /** "A week ago": about that very day, "a decade ago": about that very year, though their values are the week and the decade. */
    private static Optional<Point> about(Meaning.Offset offset, Placed placed) {
        Optional<Unit> very = switch (offset.unit()) {
            case WEEK -> Optional.of(Unit.DAY);
            case DECADE, CENTURY -> Optional.of(Unit.YEAR);
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, MONTH, SEASON, QUARTER, HALF, YEAR, MILLENNIUM, PERIOD ->
                Optional.empty();
        };
        int size = offset.unit() == Unit.WEEK ? DAYS_OF_WEEK : offset.unit().size();
        double amount = Math.rint(offset.amount().amount() * size) * offset.sign();
        return very.flatMap(unit -> placed.anchor()
                .filter(from -> offset.base().isEmpty())
                .filter(from -> from.within(unit))
                .map(from -> Moves.by(from, unit, amount)));
    }
}
