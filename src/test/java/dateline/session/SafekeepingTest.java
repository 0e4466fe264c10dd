package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.building.Builders;
import dateline.dossier.Dossier;
import dateline.importing.Document;
import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.Recent;
import dateline.library.Settings;
import dateline.library.json.DossierFile;
import dateline.library.json.Recovered;
import dateline.library.json.Stores;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not saved yet outlives the program, and what others do to a file is not undone unasked. */
class SafekeepingTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Stores stores = Stores.in(Optional.empty());
    private Rig rig = new Rig(stores);
    private Deque<Runnable> later = new ArrayDeque<>();

    /** A window without the window. */
    private static final class Rig {

        private final ReadingSession session;
        private final Preferences preferences = new Preferences(Settings.DEFAULT);
        private final Opening opening;
        private final Gathering gathering;
        private final Saving saving;

        Rig(Stores stores) {
            this(stores, Jobs.onCallingThread());
        }

        Rig(Stores stores, Deque<Runnable> later) {
            this(stores, new Jobs(Runnable::run, Runnable::run, later::add, Runnable::run));
        }

        Rig(Stores stores, Jobs jobs) {
            session = new ReadingSession(jobs);
            opening = new Opening(session, preferences, jobs, Example.path());
            gathering = new Gathering(session, opening, jobs, Builders.ofPlainTexts());
            saving = new Saving(session, opening, gathering, preferences, stores, jobs);
            new Watching(saving, jobs);
            new Journaling(session, opening, saving, stores.journals().next(), jobs);
        }

        void redate(String date) {
            Dossiers.redate(session, Optional.of(TimeSpan.parse(date)));
        }

        void paste(String text) {
            gathering.open(new Document("a.txt", Optional.empty(), text.getBytes(StandardCharsets.UTF_8)));
        }

        Saving.Outcome outcome() {
            return saving.outcomeProperty().get().orElseThrow();
        }
    }

    @BeforeEach
    void openADossierInAFile() throws IOException {
        file = Files.copy(Example.path(), folder.resolve("kept.dossier.json"));
        stores = Stores.in(Optional.of(folder.resolve("own")));
        rig = new Rig(stores, later);
        rig.opening.open(file);
        passTime();
    }

    /** As long as is waited before the file is asked after again. */
    private void passTime() {
        Deque<Runnable> due = new ArrayDeque<>(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    /** What the next start finds when the program ends as after a power cut: the journals lie there, and nobody locks them. */
    private List<Recovered> left() {
        Path own = folder.resolve("own");
        Path next = folder.resolve("next");
        try (Stream<Path> files = Files.exists(own) ? Files.walk(own) : Stream.empty()) {
            for (Path path : files.toList()) {
                Files.copy(path, next.resolve(own.relativize(path)));
            }
            return Stores.in(Optional.of(next)).journals().left();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aChangeOutlivesTheProgram() throws DossierException {
        rig.redate("2024-01-02");
        Dossier changed = rig.session.dossier();

        Recovered left = left().getFirst();

        assertThat(left.origin()).contains(file);
        assertThat(left.read().dossier()).isEqualTo(changed);
    }

    @Test
    void theOrderOfTheLanesOutlivesTheProgramAndComesBackFromTheFile() throws DossierException {
        String last = rig.session.charting().lanes().getLast().key();
        rig.session.charting().move(last, 0);
        List<Group> lanes = rig.session.charting().lanes();
        Rig next = new Rig(Stores.in(Optional.of(folder.resolve("own"))));

        next.opening.restore(left().getFirst());
        assertThat(next.session.charting().lanes()).isEqualTo(lanes);

        next.saving.save(file);
        next.opening.open(file);
        assertThat(next.session.charting().lanes()).isEqualTo(lanes);
        assertThat(new DossierFile().check(file)).isEmpty();
    }

    /** It would keep the first change waiting, just after the start. */
    @Test
    void whatIsOnlyOpenedIsNotWrittenIntoAJournal() {
        assertThat(folder.resolve("own/recovery")).doesNotExist();
        rig.redate("2024-01-02");
        assertThat(folder.resolve("own/recovery")).isNotEmptyDirectory();
    }

    @Test
    void aChangeIsKeptWhileTheWindowIsBusy() {
        Deque<Runnable> window = new ArrayDeque<>();
        Rig busy = new Rig(stores, new Jobs(Runnable::run, Runnable::run, patient -> {}, window::add));
        busy.opening.open(file);
        window.remove().run();

        busy.session.correcting().addIssue("Airspace");

        assertThat(left()).hasSize(1);
    }

    @Test
    void whatWasLeftOpensAsNotSavedAndIsSavedInItsFile() throws DossierException {
        rig.redate("2024-01-02");
        Dossier changed = rig.session.dossier();
        Recovered left = left().getFirst();
        Rig next = new Rig(Stores.in(Optional.of(folder.resolve("own"))));

        next.opening.restore(left);

        assertThat(next.session.dossier()).isEqualTo(changed);
        assertThat(next.saving.unsaved()).isTrue();
        assertThat(left.journal()).doesNotExist();
        assertThat(left.title()).isEqualTo(changed.title());
        next.saving.save(next.saving.file().orElseThrow());
        assertThat(new DossierFile().read(file).dossier()).isEqualTo(changed);
    }

    @Test
    void nothingIsLeftOfWhatWasSavedOrUndone() {
        rig.redate("2024-01-02");
        rig.session.history().undo();
        assertThat(left()).isEmpty();
    }

    @Test
    void nothingIsLeftOfARunThatCameToItsEnd() {
        rig.redate("2024-01-02");
        stores.journals().close();
        assertThat(left()).isEmpty();
    }

    @Test
    void theJournalsOfARunThatGoesOnAreLeftAlone() {
        rig.redate("2024-01-02");
        assertThat(Stores.in(Optional.of(folder.resolve("own"))).journals().left())
                .isEmpty();
    }

    @Test
    void aFileThatAnotherHasChangedIsNotWrittenOver() throws IOException, DossierException {
        Files.writeString(file, "mine", StandardOpenOption.APPEND);
        String theirs = Files.readString(file);
        rig.redate("2024-01-02");

        rig.saving.save(file);

        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Differs(file, false));
        assertThat(file).hasContent(theirs);
        assertThat(rig.saving.unsaved()).isTrue();
        rig.saving.overwrite(file, () -> {});
        assertThat(new DossierFile().read(file).dossier()).isEqualTo(rig.session.dossier());
        assertThat(rig.saving.unsaved()).isFalse();
    }

    @Test
    void aFileThatIsGoneIsNotMadeAgainUnasked() throws IOException {
        rig.redate("2024-01-02");
        Files.delete(file);
        rig.saving.save(file);
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Differs(file, true));
        assertThat(file).doesNotExist();
    }

    @Test
    void noticesAChangeWhenTheWindowIsComeBackTo() throws IOException {
        rig.saving.look();
        assertThat(rig.saving.outcomeProperty().get()).isEmpty();
        Files.writeString(file, "{}");
        rig.saving.look();
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Changed(file, false));
    }

    @Test
    void noticesAChangeWhileTheWindowIsOpen() throws IOException {
        Files.writeString(file, "mine", StandardOpenOption.APPEND);
        passTime();
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Changed(file, false));
        assertThat(rig.saving.unsaved()).isFalse();
    }

    @Test
    void noticesAFileOfTheSameLengthThatTookThePlaceOfAnother() throws IOException {
        FileTime then = Files.getLastModifiedTime(file);
        Path other = Files.writeString(
                folder.resolve("other"), Files.readString(file).replace("Blinken", "Clinton"));
        Files.setLastModifiedTime(other, then);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        passTime();
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Changed(file, false));
    }

    @Test
    void aFileThatIsOnlyTouchedIsNotChanged() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        passTime();
        assertThat(rig.saving.outcomeProperty().get()).isEmpty();
    }

    @Test
    void whatIsGoneIsNotSavedAnyMoreAndIsWrittenAgainBySaving() throws IOException, DossierException {
        Files.delete(file);
        passTime();
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Changed(file, true));
        assertThat(rig.saving.unsaved()).isTrue();
        assertThat(left()).as("it outlives the program").hasSize(1);

        rig.saving.save(file);

        assertThat(new DossierFile().read(file).dossier()).isEqualTo(rig.session.dossier());
        assertThat(rig.saving.unsaved()).isFalse();
    }

    @Test
    void whatComesInPlaceOfAFileThatIsGoneIsNotWrittenOver() throws IOException {
        Files.delete(file);
        passTime();
        Files.writeString(file, "theirs");
        rig.saving.save(file);
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Differs(file, false));
        assertThat(file).hasContent("theirs");
    }

    @Test
    void aFileThatComesBackAsItWasIsSavedAsBefore() throws IOException {
        Path aside = Files.move(file, folder.resolve("aside"));
        passTime();
        Files.move(aside, file);
        passTime();
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.AsBefore());
        assertThat(rig.saving.unsaved()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsNotGone() throws IOException {
        blockTheFile();
        passTime();
        assertThat(rig.saving.outcomeProperty().get()).isEmpty();
        assertThat(rig.saving.unsaved()).isFalse();

        Files.delete(file);
        passTime();
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Changed(file, true));
    }

    @Test
    void aFileThatCannotBeReadIsNotWrittenOver() throws IOException {
        rig.redate("2024-01-02");
        Files.delete(file);
        passTime();
        Files.createSymbolicLink(file, file);

        rig.saving.save(file);

        assertThat(rig.outcome()).isInstanceOf(Saving.Outcome.Failed.class);
        assertThat(file).isSymbolicLink();
        assertThat(rig.saving.unsaved()).isTrue();
    }

    /** What the system says of it stays the same while it is locked and afterwards. */
    @Test
    void aFileThatCouldNotBeReadIsLookedAtUntilItCan() throws IOException {
        List<Runnable> looks = new ArrayList<>();
        Executor counting = work -> {
            looks.add(work);
            work.run();
        };
        Rig watched = new Rig(stores, new Jobs(counting, Runnable::run, later::add, Runnable::run));
        watched.opening.open(file);
        passTime();
        Path aside = blockTheFile();
        looks.clear();
        passTime();
        passTime();
        assertThat(looks).hasSize(2);

        Files.delete(file);
        Files.move(aside, file);
        passTime();
        looks.clear();
        passTime();
        assertThat(looks).isEmpty();
    }

    /** With a folder in its place, which is there and has no content. */
    private Path blockTheFile() throws IOException {
        Path aside = Files.move(file, folder.resolve("aside"));
        Files.createDirectory(file);
        return aside;
    }

    @Test
    void tellsAgainThatTheFileDiffersWheneverItIsToBeSaved() throws IOException {
        List<Saving.Outcome> told = new ArrayList<>();
        Files.writeString(file, "theirs");
        rig.saving.outcomeProperty().subscribe(came -> came.ifPresent(told::add));
        rig.saving.save(file);
        rig.saving.save(file);
        assertThat(told).hasSize(2);
    }

    @Test
    void onlyTheFileThatIsOpenIsWatchedAndNoneOnceTheWindowIsClosed() throws IOException {
        Path second = Files.copy(file, folder.resolve("second.dossier.json"));
        rig.opening.open(second);
        passTime();
        Files.writeString(file, "theirs");
        passTime();
        assertThat(rig.saving.outcomeProperty().get()).isEmpty();
        assertThat(later).hasSize(1);

        rig.saving.close();
        passTime();
        assertThat(later).isEmpty();
    }

    @Test
    void savingWhileTheFileIsLookedAtIsNoChangeByAnother() {
        Deque<Runnable> background = new ArrayDeque<>();
        Deque<Runnable> window = new ArrayDeque<>();
        Rig slow = new Rig(stores, new Jobs(background::add, Runnable::run, patient -> {}, window::add));
        slow.opening.open(file);
        background.remove().run();
        window.remove().run();
        slow.redate("2024-01-02");
        drain(window, background);

        slow.saving.look();
        background.remove().run();
        slow.saving.save(file);
        background.remove().run();
        window.removeLast().run(); // it is saved before it is known what was seen
        drain(window, background);

        assertThat(slow.outcome()).isInstanceOf(Saving.Outcome.Saved.class);
    }

    private static void drain(Deque<Runnable> first, Deque<Runnable> second) {
        while (!first.isEmpty() || !second.isEmpty()) {
            (first.isEmpty() ? second : first).remove().run();
        }
    }

    @Test
    void savingAgainAndAgainIsNoChangeByAnother() {
        for (String date : List.of("2024-01-02", "2024-01-03", "2024-01-04")) {
            rig.redate(date);
            rig.saving.save(file);
            passTime();
            assertThat(rig.outcome()).isInstanceOf(Saving.Outcome.Saved.class);
        }
    }

    @Test
    void twoWindowsOnOneFileKnowOfEachOther() {
        Rig other = new Rig(stores);
        other.opening.open(file);
        assertThat(other.outcome()).isEqualTo(new Saving.Outcome.Shared(file));
        other.redate("2024-01-02");
        other.saving.save(file);
        rig.redate("2024-01-03");
        rig.saving.save(file);
        assertThat(rig.outcome()).isInstanceOf(Saving.Outcome.Differs.class);
    }

    /** The disk that is asked may take its time to answer, or never do. */
    @Test
    void aWindowDoesNotWaitToKnowOfAnother() {
        Deque<Runnable> disk = new ArrayDeque<>();
        Rig other = new Rig(stores, new Jobs(Runnable::run, disk::add, patient -> {}, Runnable::run));
        other.opening.open(file);
        assertThat(other.saving.file()).contains(file);
        assertThat(other.saving.outcomeProperty().get()).isEmpty();

        drain(disk, new ArrayDeque<>());
        assertThat(other.outcome()).isEqualTo(new Saving.Outcome.Shared(file));
    }

    @Test
    void whatIsKnownTooLateOfAFileIsNotTold() {
        Deque<Runnable> window = new ArrayDeque<>();
        Rig other = new Rig(stores, new Jobs(Runnable::run, Runnable::run, patient -> {}, window::add));
        other.opening.open(file);
        window.remove().run();
        other.opening.openExample();
        window.removeLast().run();
        drain(window, new ArrayDeque<>());
        assertThat(other.saving.outcomeProperty().get()).isEmpty();
    }

    @Test
    void savingUnderTheNameOfAFileThatAnotherWindowHasOpenIsToldOnce() {
        Deque<Runnable> window = new ArrayDeque<>();
        Rig other = new Rig(stores, new Jobs(Runnable::run, Runnable::run, patient -> {}, window::add));
        other.saving.save(file);
        drain(window, new ArrayDeque<>());
        assertThat(other.outcome()).isEqualTo(new Saving.Outcome.Shared(file));

        other.saving.save(file);
        drain(window, new ArrayDeque<>());
        assertThat(other.outcome()).isInstanceOf(Saving.Outcome.Saved.class);
    }

    @Test
    void twoRunsOnOneFileKnowOfEachOther() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.dossier.json"), file);
        Rig other = new Rig(Stores.in(Optional.of(folder.resolve("own"))));
        other.opening.open(link);
        assertThat(other.outcome()).isEqualTo(new Saving.Outcome.Shared(link));
        other.redate("2024-01-02");
        other.saving.save(link);
        passTime();
        assertThat(rig.outcome()).isEqualTo(new Saving.Outcome.Changed(file, false));
    }

    @Test
    void twoRunsOnTwoFilesAreNotInEachOthersWay() throws IOException {
        Path second = Files.copy(file, folder.resolve("second.dossier.json"));
        Rig other = new Rig(Stores.in(Optional.of(folder.resolve("own"))));
        other.opening.open(second);
        assertThat(other.saving.outcomeProperty().get()).isEmpty();
    }

    @Test
    void aWindowThatIsClosedIsNoOtherWindow() {
        rig.saving.close();
        Rig other = new Rig(stores);
        other.opening.open(file);
        assertThat(other.saving.outcomeProperty().get()).isEmpty();
    }

    @Test
    void aWindowThatIsClosedWhileItReadsOrSavesHasNoFileOpenAfterwards() {
        rig.saving.close();
        Deque<Runnable> background = new ArrayDeque<>();
        for (Consumer<Rig> action :
                List.<Consumer<Rig>>of(reads -> reads.opening.open(file), saves -> saves.saving.save(file))) {
            Rig closing = new Rig(stores, new Jobs(background::add, Runnable::run, later::add, Runnable::run));
            later.clear();
            action.accept(closing);
            closing.saving.close();
            drain(background, new ArrayDeque<>());

            assertThat(closing.saving.file()).isEmpty();
            assertThat(later).as("it is not watched").isEmpty();
            assertThat(stores.open().enter(this, Optional.of(file))).isFalse();
            stores.open().enter(this, Optional.empty());
        }
    }

    @Test
    void aPastedTextIsKeptAndListedAndNobodyIsAsked() throws DossierException {
        rig.paste("Talks\n\nThey met.");
        rig.redate("2024-01-02");

        assertThat(rig.saving.unsaved()).isFalse();
        assertThat(rig.saving.file()).isEmpty();
        Recent listed = rig.preferences.settings().files().recent().getFirst();
        assertThat(listed.title()).isEqualTo("Talks");
        assertThat(new DossierFile().read(listed.path().orElseThrow()).dossier())
                .isEqualTo(rig.session.dossier());
    }

    @Test
    void whatWasKeptIsKeptOnWhenItIsOpenedAgain() throws DossierException {
        rig.paste("Talks\n\nThey met.");
        Path kept =
                rig.preferences.settings().files().recent().getFirst().path().orElseThrow();
        rig.opening.open(kept);
        rig.redate("2024-01-02");
        assertThat(rig.saving.unsaved()).isFalse();
        assertThat(new DossierFile().read(kept).dossier()).isEqualTo(rig.session.dossier());
    }

    @Test
    void whatIsGivenAFileIsKeptThereAlone() {
        rig.paste("Talks\n\nThey met.");
        Path named = folder.resolve("named.dossier.json");
        rig.saving.save(named);
        rig.redate("2024-01-02");
        assertThat(rig.saving.file()).contains(named);
        assertThat(rig.saving.unsaved()).isTrue();
    }

    @Test
    void tellsInWhatADossierAndItsFileDiffer() {
        rig.redate("2024-01-02");
        Differences differences = new Differences(rig.session.dossier(), file);
        assertThat(differences.mine()).isEmpty();
        assertThat(differences.theirs()).isEmpty();
        assertThat(differences.both())
                .contains(rig.session.dossier().articles().getFirst().title());
    }
}
