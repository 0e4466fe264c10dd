package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.timeline.Chart;
import dateline.timeline.EpochSeconds;
import dateline.timeline.TimelineEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class ChartSourceTest {

    private static final int VERY_MANY = 20_000;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ReadingSession session = new ReadingSession(Jobs.onVirtualThreads(window::add));
    private final List<Chart> drawn = new ArrayList<>();

    ChartSourceTest() {
        new ChartSource(session, drawn::add);
    }

    private void open(int count) {
        List<Event> events = Collections.nCopies(count, TimelineEvents.event("x", "2022", "talks"));
        session.open(
                new Dossier("Some", List.of(), events, List.of(TimelineEvents.issue("talks")), List.of(), List.of()));
    }

    @Test
    void drawsFewEventsAtOnce() {
        open(VERY_MANY - 1);
        assertThat(drawn.getLast().size()).isEqualTo(VERY_MANY - 1);
    }

    @Test
    void endsWhatGoesOnAtTheDayFromWhichTheReaderLooks() {
        Event war = TimelineEvents.event("war", "2022-02-24/..", "talks");
        session.open(new Dossier(
                "Some",
                List.of(Dossiers.twoArticles().articles().getLast()),
                List.of(war),
                List.of(TimelineEvents.issue("talks")),
                List.of(),
                List.of()));
        double articles = end(war);

        session.asOf().lookFrom(LocalDate.of(2022, 6, 1));
        assertThat(end(war)).isEqualTo(EpochSeconds.of(LocalDate.of(2022, 6, 2).atStartOfDay()));
        session.asOf().clear();
        assertThat(end(war)).isEqualTo(articles);
    }

    private double end(Event event) {
        return drawn.getLast().mark(event).orElseThrow().extent().to();
    }

    @Test
    void drawsVeryManyAsSoonAsTheyAreInOrderWithoutHoldingTheWindow() throws InterruptedException {
        open(VERY_MANY);
        assertThat(drawn).allMatch(chart -> chart.size() == 0);

        window.take().run();
        assertThat(drawn.getLast().size()).isEqualTo(VERY_MANY);
    }

    @Test
    void drawsWhatWasAskedForLastEvenWhenManyEventsAreReadyLater() throws InterruptedException {
        open(VERY_MANY);
        open(3);
        window.take().run();

        assertThat(drawn.getLast().size()).isEqualTo(3);
    }
}
