package dateline.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The divisions of the axis, as fine as their labels have room. Labels stand to the right of their division and never
 * touch.
 *
 * @param divisions from left to right; the first may begin before the left edge
 * @param context where in time they are: the year of months, the day of hours; none for years. The first is kept at
 *     the left edge while its time lasts
 */
public record Ticks(List<Tick> divisions, List<Tick> context) {

    /** Pixels from a division to its label. */
    public static final double INSET = 5;

    private static final double GAP = 12;

    public Ticks {
        divisions = List.copyOf(divisions);
        context = List.copyOf(context);
    }

    /** The finest divisions whose labels have room, by the width of text in pixels. */
    public static Ticks of(TimeScale scale, TickLabels labels, ToDoubleFunction<String> widthOf) {
        return TickStep.ALL.stream()
                .filter(step -> step.shortest() / scale.secondsPerPixel() >= GAP)
                .flatMap(step -> fitting(step, scale, labels, widthOf).stream())
                .findFirst()
                .orElse(new Ticks(List.of(), List.of()));
    }

    private static Optional<Ticks> fitting(
            TickStep step, TimeScale scale, TickLabels labels, ToDoubleFunction<String> widthOf) {
        List<Tick> divisions = divisions(step, scale, time -> labels.label(step, time));
        double widest =
                divisions.stream().map(Tick::label).mapToDouble(widthOf).max().orElse(0);
        if (step.shortest() / scale.secondsPerPixel() < widest + GAP) {
            return Optional.empty();
        }
        List<Tick> context = step.context()
                .map(wider -> kept(divisions(wider, scale, time -> labels.context(wider, time)), widthOf))
                .orElse(List.of());
        return Optional.of(new Ticks(divisions, context));
    }

    private static List<Tick> divisions(TickStep step, TimeScale scale, Function<LocalDateTime, String> label) {
        List<Tick> ticks = new ArrayList<>();
        Extent visible = scale.visible();
        LocalDateTime time = step.floor(EpochSeconds.toDateTime(visible.from()));
        while (EpochSeconds.of(time) <= visible.to()) {
            double seconds = EpochSeconds.of(time);
            ticks.add(new Tick(seconds, scale.x(seconds), label.apply(time)));
            LocalDateTime next = step.next(time);
            if (!next.isAfter(time)) {
                break;
            }
            time = next;
        }
        return ticks;
    }

    /** The first at the left edge, pushed out by the second; those that would touch the one before are left out. */
    private static List<Tick> kept(List<Tick> ticks, ToDoubleFunction<String> widthOf) {
        List<Tick> kept = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < ticks.size(); number++) {
            Tick tick = ticks.get(number);
            double width = widthOf.applyAsDouble(tick.label()) + GAP;
            double x = tick.x();
            if (number == 0) {
                x = Math.max(x, Math.min(0, ticks.size() > 1 ? ticks.get(1).x() - width : 0));
            }
            if (x >= free) {
                kept.add(new Tick(tick.time(), x, tick.label()));
                free = x + width;
            }
        }
        return kept;
    }
}
