package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.library.json.Fingerprint;
import dateline.library.json.Recovered;
import dateline.session.Opening.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Path RESOURCES = Path.of("src/test/resources/library");
    private static final Path FULL = RESOURCES.resolve("full.dossier.json");
    private static final Path BROKEN = RESOURCES.resolve("broken/cut-off.json");
    private static final String EXAMPLE_TITLE = "Washington and Beijing";

    /** What is opened, on which kind of thread. */
    private static final class Rig {

        private final ReadingSession session;
        private final Preferences preferences = new Preferences(Settings.DEFAULT);
        private final Opening opening;

        Rig(Jobs jobs) {
            session = new ReadingSession(jobs);
            opening = new Opening(session, preferences, jobs, Example.path());
        }

        Outcome outcome() {
            return opening.outcomeProperty().get().orElseThrow();
        }

        List<Path> recent() {
            return preferences.settings().files().recent().stream()
                    .flatMap(opened -> opened.path().stream())
                    .toList();
        }

        String title() {
            return session.dossier().title();
        }
    }

    private final Rig rig = new Rig(Jobs.onCallingThread());

    @Test
    void opensAFileAndRemembersItByItsWholePath() {
        rig.opening.open(FULL);
        assertThat(rig.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Opened.class,
                        opened -> assertThat(opened.file()).contains(FULL.toAbsolutePath()));
        assertThat(rig.session.article()).isPresent();
        assertThat(rig.recent()).containsExactly(FULL.toAbsolutePath());
    }

    @Test
    void whatWasLeftUnsavedIsOfferedOnceWhatIsReadIsOpen() {
        ArrayDeque<Runnable> background = new ArrayDeque<>();
        Rig slow = new Rig(new Jobs(background::add, Runnable::run, patient -> {}, Runnable::run));
        List<Outcome> told = new ArrayList<>();
        slow.opening.outcomeProperty().subscribe(came -> came.ifPresent(told::add));
        slow.opening.open(FULL);
        slow.opening.offer(
                List.of(new Recovered(Path.of("1"), Optional.empty(), Fingerprint.NONE, "Talks", Instant.EPOCH)));
        assertThat(told).isEmpty();

        background.remove().run();
        assertThat(told).hasExactlyElementsOfTypes(Outcome.Opened.class, Outcome.Left.class);
    }

    @Test
    void whatWasLeftUnsavedIsOfferedAtOnceWhereNothingIsRead() {
        rig.opening.offer(List.of());
        assertThat(rig.opening.outcomeProperty().get()).isEmpty();

        rig.opening.offer(
                List.of(new Recovered(Path.of("1"), Optional.empty(), Fingerprint.NONE, "Talks", Instant.EPOCH)));
        assertThat(rig.outcome()).isInstanceOf(Outcome.Left.class);
    }

    @Test
    void opensTheExampleWhichIsNoRecentFile() {
        rig.opening.openExample();
        assertThat(rig.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Opened.class,
                        opened -> assertThat(opened.file()).isEmpty());
        assertThat(rig.title()).isEqualTo(EXAMPLE_TITLE);
        assertThat(rig.recent()).isEmpty();
    }

    @Test
    void keepsWhatIsOpenWhenAFileCannotBeRead() {
        rig.opening.open(FULL);
        String before = rig.title();
        rig.opening.open(BROKEN);
        assertThat(rig.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason())
                                .extracting(DossierException::file)
                                .isEqualTo(BROKEN.toAbsolutePath()));
        assertThat(rig.title()).isEqualTo(before);
        assertThat(rig.recent()).containsExactly(FULL.toAbsolutePath());
    }

    @Test
    void opensNothingInPlaceOfAFileThatCannotBeRead() {
        rig.opening.open(RESOURCES.resolve("none.json"));
        assertThat(rig.outcome()).isInstanceOf(Outcome.Failed.class);
        assertThat(rig.title()).isEmpty();
        assertThat(rig.opening.busyProperty().get()).isFalse();
    }

    /** Reading in the background; what comes of it waits for the window. */
    @Nested
    class InTheBackground {

        private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        private final Rig behind = new Rig(Jobs.onVirtualThreads(window::add));

        @Test
        void isBusyUntilTheFileIsRead() throws InterruptedException {
            List<Boolean> busy = new ArrayList<>();
            behind.opening.busyProperty().subscribe(now -> busy.add(now));
            behind.opening.open(FULL);
            window.take().run();
            assertThat(busy).containsExactly(false, true, false);
        }

        @Test
        void opensOnlyTheNewestOfSeveralFiles() throws InterruptedException {
            behind.opening.open(FULL);
            Runnable older = window.take();
            behind.opening.openExample();
            older.run();
            assertThat(behind.opening.outcomeProperty().get()).isEqualTo(Optional.empty());
            assertThat(behind.opening.busyProperty().get()).isTrue();
            window.take().run();
            assertThat(behind.title()).isEqualTo(EXAMPLE_TITLE);
            assertThat(behind.recent()).isEmpty();
        }
    }
}
