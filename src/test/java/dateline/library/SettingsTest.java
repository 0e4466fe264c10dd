package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static Recent page(String address) {
        return new Recent(Recent.Kind.PAGE, "Title", address, Optional.empty());
    }

    private static List<String> places(Settings.Files files) {
        return files.recent().stream().map(Recent::place).toList();
    }

    @Test
    void whatIsOpenedComesFirstAndOnlyOnce() {
        Settings.Files files = Settings.Files.DEFAULT
                .opened(Optional.of(Path.of("a")), "A")
                .remembering(page("b"))
                .opened(Optional.of(Path.of("a")), "Another title");

        assertThat(files.last()).contains(Path.of("a"));
        assertThat(places(files)).containsExactly("a", "b");
        assertThat(files.recent().getFirst().title()).isEqualTo("Another title");
    }

    @Test
    void theDossierMadeOfAPastedTextStandsForIt() {
        Recent paste = Recent.of(Recent.Kind.PASTE, Path.of("pasted/b.txt"));
        Recent made = Recent.of(Recent.Kind.DOSSIER, Path.of("c"));
        Settings.Files files = Settings.Files.DEFAULT.remembering(page("a")).remembering(paste.titled("Talks"));

        assertThat(places(files.rememberingMade(made.titled("Talks")))).containsExactly("c", "a");
        assertThat(places(files.rememberingMade(made.titled("Another title"))))
                .containsExactly("c", "pasted/b.txt", "a");
        assertThat(places(files.remembering(page("d")).rememberingMade(made.titled("Talks"))))
                .containsExactly("c", "d", "pasted/b.txt", "a");
        assertThat(places(files.opened(Optional.of(Path.of("c")), "Talks"))).containsExactly("c", "pasted/b.txt", "a");
    }

    @Test
    void onlyADossierIsOpenAtTheNextStart() {
        Settings.Files dossier = Settings.Files.DEFAULT.opened(Optional.of(Path.of("a")), "A");

        assertThat(dossier.last()).contains(Path.of("a"));
        assertThat(dossier.remembering(page("b")).last()).isEmpty();
        assertThat(dossier.rememberingMade(Recent.of(Recent.Kind.DOSSIER, Path.of("c")))
                        .last())
                .contains(Path.of("a"));
        assertThat(dossier.opened(Optional.empty(), "Example").last()).isEmpty();
        assertThat(places(dossier.remembering(page("b")).opened(Optional.empty(), "Example")))
                .containsExactly("b", "a");
    }

    @Test
    void whatIsForgottenIsRememberedNoMore() {
        Settings.Files files = Settings.Files.DEFAULT
                .remembering(page("a"))
                .remembering(page("b"))
                .forgetting(page("a"));

        assertThat(places(files)).containsExactly("b");
    }

    @Test
    void aDossierWithoutATitleGoesByTheNameOfItsFile() {
        assertThat(Settings.Files.DEFAULT
                        .opened(Optional.of(Path.of("a/b.dossier.json")), " ")
                        .recent())
                .extracting(Recent::title)
                .containsExactly("b.dossier.json");
    }

    @Test
    void theFolderIsThatOfTheFileOpenedLast() {
        Settings.Files files = Settings.Files.DEFAULT
                .remembering(Recent.of(Recent.Kind.FILE, Path.of("texts/a.txt")))
                .remembering(Recent.of(Recent.Kind.PASTE, Path.of("pasted/b.txt")))
                .remembering(page("https://c.example/d"))
                .remembering(Recent.of(Recent.Kind.DOSSIER, Path.of("untitled/e.dossier.json")));

        assertThat(files.folder(Path.of("untitled/e.dossier.json")::equals))
                .as("beside what the program keeps itself")
                .contains(Path.of("texts"));
    }

    @Test
    void thirtyThingsAreRemembered() {
        Settings.Files files = new Settings.Files(
                Optional.empty(),
                IntStream.range(0, 40).mapToObj(i -> page("f" + i)).toList());

        assertThat(files.recent()).hasSize(30).startsWith(page("f0"));
    }
}
