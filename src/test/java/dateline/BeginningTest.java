package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Recent;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Jobs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is open once the program has started without a file. */
class BeginningTest {

    private static final Path DOSSIER = Path.of("src/test/resources/library/full.dossier.json");
    private static final Recent PAGE =
            new Recent(Recent.Kind.PAGE, "A page", "https://gazette.example/a", Optional.empty());

    private static String openAfter(Settings.Files before) {
        Settings usual = Settings.DEFAULT;
        Desk desk = new Assembly()
                .desk(
                        Jobs.onCallingThread(),
                        new Settings(usual.look(), usual.text(), usual.window(), before, usual.find(), usual.events()),
                        Stores.in(Optional.empty()));
        desk.begin();
        return desk.saving()
                .file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElseGet(() -> desk.session().dossier().title());
    }

    @Test
    void isTheExampleWhereNothingWasEverOpened() {
        assertThat(openAfter(Settings.Files.DEFAULT)).startsWith("Washington");
    }

    @Test
    void isTheDossierThatWasOpenLast() {
        assertThat(openAfter(new Settings.Files(Optional.of(DOSSIER), List.of(PAGE))))
                .isEqualTo("full.dossier.json");
    }

    @Test
    void isNothingWhereSomethingElseWasReadLast() {
        assertThat(openAfter(new Settings.Files(Optional.empty(), List.of(PAGE))))
                .isEmpty();
    }
}
