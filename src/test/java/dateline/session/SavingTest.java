package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.building.Builders;
import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.library.json.DossierFile;
import dateline.library.json.Stores;
import dateline.time.TimeSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    @TempDir
    private Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = Jobs.onCallingThread();
    private final ReadingSession session = new ReadingSession(jobs);
    private final Preferences preferences = new Preferences(Settings.DEFAULT);
    private final Opening opening = new Opening(session, preferences, jobs, Example.path());
    private final Gathering gathering = new Gathering(session, opening, jobs, Builders.ofPlainTexts());
    private final Saving saving =
            new Saving(session, opening, gathering, preferences, Stores.in(Optional.empty()), jobs);
    private Path file = Path.of("");

    @BeforeEach
    void openTheExample() {
        file = folder.resolve("kept.dossier.json");
        opening.openExample();
    }

    @Test
    void theExampleHasNoFileAndNothingUnsaved() {
        assertThat(saving.file()).isEmpty();
        assertThat(saving.unsaved()).isFalse();
    }

    @Test
    void isUnsavedFromAChangeUntilItIsUndone() {
        redate("2024-01-02");
        assertThat(saving.unsaved()).isTrue();
        session.history().undo();
        assertThat(saving.unsaved()).isFalse();
    }

    @Test
    void writesTheDossierWhichThenHasThatFile() throws DossierException {
        redate("2024-01-02");
        saving.save(file);
        assertThat(saving.unsaved()).isFalse();
        assertThat(saving.file()).contains(file);
        assertThat(new DossierFile().read(file).dossier()).isEqualTo(session.dossier());
        assertThat(preferences.settings().files().last()).contains(file);
    }

    @Test
    void isUnsavedWhenAStepIsUndoneThatWasSaved() {
        redate("2024-01-02");
        saving.save(file);
        session.history().undo();
        assertThat(saving.unsaved()).isTrue();
    }

    @Test
    void keepsWhatTheFileHeldBesideTheDossier() throws Exception {
        String text = Files.readString(Example.path());
        Files.writeString(file, text.replaceFirst("\\{", "{ \"colour\": \"blue\","));
        opening.open(file);
        redate("2024-01-02");
        saving.save(file);
        assertThat(Files.readString(file)).contains("\"colour\": \"blue\"").contains("\"published\": \"2024-01-02\"");
    }

    @Test
    void losesNothingWhenTheFileCannotBeWritten() {
        List<String> done = new ArrayList<>();
        redate("2024-01-02");
        Dossier changed = session.dossier();
        saving.save(folder.resolve("missing").resolve("kept.dossier.json"), () -> done.add("closed"));
        assertThat(saving.outcomeProperty().get()).containsInstanceOf(Saving.Outcome.Failed.class);
        assertThat(saving.unsaved()).isTrue();
        assertThat(saving.file()).isEmpty();
        assertThat(session.dossier()).isSameAs(changed);
        assertThat(done).isEmpty();
    }

    @Test
    void doesWhatWasAskedForOnceItIsSaved() {
        List<Boolean> unsaved = new ArrayList<>();
        redate("2024-01-02");
        saving.save(file, () -> unsaved.add(saving.unsaved()));
        assertThat(unsaved).containsExactly(false);
    }

    /** Writes only when its background is run. */
    private Saving savingBehind() {
        Jobs slow = new Jobs(background::add, Runnable::run, patient -> {}, Runnable::run);
        return new Saving(session, opening, gathering, preferences, Stores.in(Optional.empty()), slow);
    }

    @Test
    void nothingHasComeOfASaveThatIsUnderWayHoweverTheOneBeforeItEnded() {
        Saving behind = savingBehind();
        behind.save(file);
        behind.save(file);
        background.remove().run();
        assertThat(behind.outcomeProperty().get()).isEmpty();
        background.remove().run();
        assertThat(behind.outcomeProperty().get()).containsInstanceOf(Saving.Outcome.Saved.class);
    }

    @Test
    void whatIsSavedTwiceInARowWasChangedByNobodyElse() {
        Saving behind = savingBehind();
        behind.save(file);
        background.remove().run();
        redate("2024-01-02");
        behind.save(file);
        redate("2024-01-03");
        behind.save(file);
        background.remove().run();
        background.remove().run();
        assertThat(behind.outcomeProperty().get()).containsInstanceOf(Saving.Outcome.Saved.class);
        assertThat(behind.unsaved()).isFalse();
    }

    @Test
    void followsTheDossierThatIsOpenedNext() {
        redate("2024-01-02");
        saving.save(file);
        redate("2024-01-03");
        opening.openExample();
        assertThat(saving.file()).isEmpty();
        assertThat(saving.unsaved()).isFalse();
    }

    private void redate(String date) {
        Dossiers.redate(session, Optional.of(TimeSpan.parse(date)));
    }
}
