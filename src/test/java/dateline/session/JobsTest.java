package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JobsTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Jobs jobs = Jobs.onVirtualThreads(window::add);
    private final Jobs.Lane lane = jobs.lane();
    private final List<String> results = new ArrayList<>();

    @Test
    void handsResultsAndErrorsToTheThreadOfTheWindow() throws InterruptedException {
        lane.run(() -> "done", results::add, error -> results.add("failed"));
        window.take().run();
        lane.run(
                () -> {
                    throw new IllegalStateException("broken");
                },
                result -> results.add("none"),
                error -> results.add(error.getMessage()));
        window.take().run();
        assertThat(results).containsExactly("done", "broken");
    }

    @Test
    void handsOverWhatEndsTheProgramOtherwise() throws InterruptedException {
        lane.run(
                () -> {
                    throw new OutOfMemoryError("full");
                },
                result -> results.add("none"),
                error -> results.add(String.valueOf(error.getCause())));
        window.take().run();
        assertThat(results).containsExactly("java.lang.OutOfMemoryError: full");
    }

    @Test
    void workWithoutWhichTheWindowCanBeSeenWaitsUntilItIs() throws InterruptedException {
        CompletableFuture<Void> seen = new CompletableFuture<>();
        Jobs starting = jobs.startingWith(seen);
        starting.laneOnceSeen().run(() -> "patient", results::add, error -> results.add("failed"));
        starting.lane().run(() -> "urgent", results::add, error -> results.add("failed"));
        window.take().run();
        assertThat(results).containsExactly("urgent");

        seen.complete(null);
        window.take().run();
        assertThat(results).containsExactly("urgent", "patient");
    }

    @Test
    void dropsTheResultOfAnOlderRequest() throws InterruptedException {
        lane.run(() -> "old", results::add, error -> results.add("failed"));
        Runnable old = window.take();
        lane.run(() -> "new", results::add, error -> results.add("failed"));
        old.run();
        window.take().run();
        assertThat(results).containsExactly("new");
    }

    @Test
    void dropsWhatIsUnderWayWhenTold() throws InterruptedException {
        lane.run(() -> "late", results::add, error -> results.add("failed"));
        lane.drop();
        window.take().run();
        assertThat(results).isEmpty();
    }

    @Test
    @Timeout(20)
    void doesPromptlyWhatSomebodyWaitsForHoweverBusyTheProcessorsAre() throws InterruptedException {
        CountDownLatch found = new CountDownLatch(1);
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            lane.run(() -> spin(found), results::add, error -> results.add("failed"));
        }
        jobs.promptLane().run(() -> "found", results::add, error -> results.add("failed"));
        window.take().run();
        found.countDown();
        assertThat(results).containsExactly("found");
    }

    @Test
    @Timeout(20)
    void keepsWhatIsQueuedHoweverBusyTheWindowAndTheProcessorsAre() throws InterruptedException {
        CountDownLatch kept = new CountDownLatch(1);
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            lane.run(() -> spin(kept), results::add, error -> results.add("failed"));
        }
        try {
            Jobs.Queue queue = jobs.queue();
            BlockingQueue<String> done = new LinkedBlockingQueue<>();
            queue.run(() -> done.add("one"));
            assertThat(done.take()).isEqualTo("one");
            queue.run(() -> done.add("two"));
            assertThat(done.take()).isEqualTo("two");
        } finally {
            kept.countDown();
        }
    }

    /** Never gives way, as long work does. */
    private static String spin(CountDownLatch kept) {
        while (kept.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "done";
    }

    @Test
    void leavesOutWhatIsQueuedBeforeSomethingNewer() {
        Jobs.Queue queue = Jobs.onCallingThread().queue();
        queue.run(() -> {
            results.add("first");
            queue.run(() -> results.add("never"));
            queue.run(() -> results.add("last"));
        });
        assertThat(results).containsExactly("first", "last");
    }

    @Test
    void goesOnAfterWorkThatFailed() {
        Jobs.Queue queue = Jobs.onCallingThread().queue();
        assertThatIllegalStateException()
                .isThrownBy(() -> queue.run(() -> {
                    throw new IllegalStateException("broken");
                }));
        queue.run(() -> results.add("next"));
        assertThat(results).containsExactly("next");
    }
}
