package dateline.ui.timeline;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.timeline.Crowd;
import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * How long a frame of the timeline takes while it pans and zooms, for growing numbers of events:
 * {@code mvn -Pbench test-compile exec:exec@frames -Dcounts="1000 10000"}. A frame is the time from one pulse of JavaFX to the next while the toolkit
 * runs as fast as it can ({@code -Djavafx.animation.fullspeed=true}): geometry, layout, the transfer to the render thread, and
 * the drawing of the frame before by the software renderer into the window of the headless platform, 1280 by 720 pixels. The
 * first frame is the time from when the session is given the events until the second pulse after.
 */
public final class FrameBenchmark {

    private static final int FRAMES = 240;
    private static final int WARM_UP = 240;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double PAN = 0.02;
    private static final double ZOOM = 1.03;

    private FrameBenchmark() {}

    /** Measures each number of events given, all in view and two hundred in view. */
    public static void main(String... counts) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
        CompletableFuture<TimelinePane> ready = new CompletableFuture<>();
        ReadingSession session = new ReadingSession(Jobs.onCallingThread());
        Platform.startup(() -> ready.complete(show(session)));
        TimelinePane pane = ready.get();
        System.out.printf(
                Locale.ROOT,
                "%9s %5s %-5s %8s %8s %8s %8s %8s%n",
                "events",
                "seen",
                "",
                "first",
                "mean",
                "p95",
                "worst",
                "heap MB");
        for (String count : String.join(" ", counts).split(" ")) {
            measure(session, pane, Crowd.events(Integer.parseInt(count)));
        }
        Platform.exit();
    }

    private static TimelinePane show(ReadingSession session) {
        TimelinePane pane = new TimelinePane(
                session,
                Messages.of("timeline", Locale.ENGLISH),
                new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH),
                OfferedItems.NONE);
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        scene.getStylesheets().addAll("/css/tokens.css", "/css/timeline.css");
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return pane;
    }

    private static void measure(ReadingSession session, TimelinePane pane, List<Event> events) throws Exception {
        Dossier dossier = new Dossier("Crowd", List.of(article()), events, Crowd.issues(), List.of(), List.of());
        long begun = System.nanoTime();
        frames(2, frame -> {
            if (frame == 0) {
                session.open(dossier);
                pane.viewport().fit();
            }
        });
        double first = (System.nanoTime() - begun) / 1e6;
        TimeScale whole = pane.viewport().scale();
        Extent reach = whole.visible();
        run(pane, whole, events.size(), "all", first);
        double share = Math.min(1, 200.0 / events.size());
        Extent part =
                new Extent(reach.middle() - reach.length() * share / 2, reach.middle() + reach.length() * share / 2);
        run(pane, TimeScale.fitted(part, whole.width(), 0), events.size(), "200", first);
    }

    /** Its date, a line across all lanes, stands in the middle of the crowd. */
    private static Article article() {
        Article any = Dossiers.article("any", "It was told.");
        Optional<TimeSpan> published = Optional.of(TimeSpan.parse("2012-07-02"));
        return new Article(any.id(), any.heading(), any.source(), published, any.sections());
    }

    private static void run(TimelinePane pane, TimeScale scale, int count, String seen, double first) throws Exception {
        Viewport viewport = pane.viewport();
        double step = scale.width() * PAN;
        frames(1, frame -> viewport.show(scale));
        IntConsumer pan = frame -> viewport.pan(frame % 40 < 20 ? step : -step);
        IntConsumer zoom = frame -> viewport.zoom(frame % 60 < 30 ? ZOOM : 1 / ZOOM, scale.width() / 3);
        frames(WARM_UP, pan);
        print(count, seen, "pan", first, frames(FRAMES, pan));
        frames(1, frame -> viewport.show(scale));
        frames(WARM_UP, zoom);
        print(count, seen, "zoom", first, frames(FRAMES, zoom));
    }

    private static void print(int count, String seen, String what, double first, double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%9d %5s %-5s %8.0f %8.1f %8.1f %8.1f %8d%n",
                count,
                seen,
                what,
                first,
                Arrays.stream(times).average().orElse(0),
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** Does something at the beginning of so many pulses; the milliseconds that each took. */
    private static double[] frames(int count, IntConsumer work) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        double[] times = new double[count];
        AnimationTimer timer = new AnimationTimer() {
            private int frame;
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0) {
                    times[frame - 1] = (time - last) / 1e6;
                }
                last = time;
                if (frame < count) {
                    work.accept(frame);
                    frame++;
                } else {
                    stop();
                    done.complete(times);
                }
            }
        };
        Platform.runLater(timer::start);
        return done.get();
    }
}
