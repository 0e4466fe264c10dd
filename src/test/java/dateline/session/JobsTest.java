package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Jobs.Lane lane = Jobs.onVirtualThreads(window::add).lane();
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
}
