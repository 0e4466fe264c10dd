package dateline.timeline;

import dateline.dossier.Event;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to lay out a frame of the timeline, and to make the chart once: {@code exec:exec@bench -Dbench=Layout}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LayoutBenchmark {

    private static final double WIDTH = 1132;
    private static final double LETTER = 6.2;

    /** How many events there are. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int events;

    private List<Event> crowd = List.of();
    private Chart chart = Chart.of(List.of(), List.of(), List.of());
    private TimeScale all = chart.fitted(WIDTH);
    private TimeScale twoHundred = all;
    private int frame;

    /** Makes the events and the chart. */
    @Setup
    public void make() {
        crowd = Crowd.events(events);
        chart = Chart.of(crowd, Crowd.issues(), List.of());
        all = chart.fitted(WIDTH);
        twoHundred = all.zoomed(Math.max(1, events / 200.0), WIDTH / 2);
    }

    /** A frame with everything in view. */
    @Benchmark
    public Arrangement frameOfAll() {
        return arranged(all);
    }

    /** A frame with two hundred events in view. */
    @Benchmark
    public Arrangement frameOfTwoHundred() {
        return arranged(twoHundred);
    }

    private Arrangement arranged(TimeScale scale) {
        frame = (frame + 1) % 40;
        return Arrangement.of(chart, scale.panned(frame), Optional.empty(), text -> LETTER * text.length());
    }

    /** The chart, once. */
    @Benchmark
    public Chart chart() {
        return Chart.of(crowd, Crowd.issues(), List.of());
    }
}
