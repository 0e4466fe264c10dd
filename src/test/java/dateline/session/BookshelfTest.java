package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.article.Article;
import dateline.building.Builders;
import dateline.importing.Document;
import dateline.library.Pastes;
import dateline.library.Recent;
import dateline.library.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookshelfTest {

    private static final Path DOSSIER = Path.of("src/test/resources/library/full.dossier.json");

    @TempDir
    private Path folder;

    private final Preferences preferences = new Preferences(Settings.DEFAULT);
    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private Bookshelf bookshelf = bookshelf(Optional.empty());

    @BeforeEach
    void keepPastes() {
        bookshelf = bookshelf(Optional.of(folder.resolve("pasted")));
    }

    private Bookshelf bookshelf(Optional<Path> pastes) {
        Jobs jobs = Jobs.onCallingThread();
        Opening opening = new Opening(session, preferences, jobs, DOSSIER);
        Gathering gathering = new Gathering(session, opening, jobs, Builders.ofPlainTexts());
        return new Bookshelf(opening, gathering, preferences, new Pastes(pastes), "Pasted text", jobs);
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<Recent> recent() {
        return preferences.settings().files().recent();
    }

    private static Document pasted(String content) {
        return new Document("Pasted text", Optional.empty(), content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void remembersAFileByTheTitleOfItsText() throws IOException {
        Path file = text("a.txt", "First title\n\nThey met.\n");
        bookshelf.open(List.of(file));

        assertThat(recent()).extracting(Recent::kind).containsExactly(Recent.Kind.FILE);
        assertThat(recent().getFirst().title()).isEqualTo("First title");
        assertThat(recent().getFirst().path()).contains(file);
    }

    @Test
    void whatIsFoundInATextLaterDoesNotMakeItTheLatestAgain() throws Exception {
        BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        Jobs jobs = Jobs.onVirtualThreads(window::add);
        ReadingSession reading = new ReadingSession(jobs);
        Opening opening = new Opening(reading, preferences, jobs, DOSSIER);
        Gathering gathering = new Gathering(reading, opening, jobs, Builders.ofPlainTexts());
        new Bookshelf(opening, gathering, preferences, new Pastes(Optional.empty()), "Pasted text", jobs)
                .open(List.of(text("a.txt", "First title\n\nThey met.\n")));
        while (gathering.openedProperty().get().isEmpty()) {
            window.take().run();
        }
        preferences.opened(Optional.of(folder.resolve("saved.dossier.json")), "Saved meanwhile");
        while (gathering.shareProperty().get().isPresent()) {
            window.take().run();
        }

        assertThat(preferences.settings().files().last()).contains(folder.resolve("saved.dossier.json"));
        assertThat(recent()).first().extracting(Recent::title).isEqualTo("Saved meanwhile");
    }

    @Test
    void remembersAFolderByItsName() throws IOException {
        Files.createDirectory(folder.resolve("talks"));
        text("talks/a.txt", "First title\n\nThey met.\n");
        text("talks/b.txt", "Second title\n\nThey met again.\n");
        bookshelf.open(List.of(folder.resolve("talks")));

        assertThat(recent()).extracting(Recent::kind).containsExactly(Recent.Kind.FOLDER);
        assertThat(recent().getFirst().title()).isEqualTo("talks");
    }

    @Test
    void remembersSeveralFilesAsOneThingAndOpensAllOfThemAgain() throws IOException {
        Path first = text("a.txt", "First title\n\nThey met.\n");
        Path second = text("b.txt", "Second title\n\nThey met again.\n");
        bookshelf.open(List.of(first, second));

        assertThat(recent())
                .extracting(Recent::kind, Recent::title, Recent::paths)
                .containsExactly(tuple(Recent.Kind.FILES, "First title", List.of(first, second)));

        bookshelf.open(List.of(text("c.txt", "Third title\n\nThey parted.\n")));
        bookshelf.openAgain(recent().getLast());

        assertThat(session.dossier().articles())
                .extracting(Article::title)
                .containsExactly("First title", "Second title");
        assertThat(recent()).extracting(Recent::kind).containsExactly(Recent.Kind.FILES, Recent.Kind.FILE);
    }

    @Test
    void remembersADossierByItsTitle() {
        bookshelf.open(List.of(DOSSIER));

        assertThat(recent()).extracting(Recent::kind).containsExactly(Recent.Kind.DOSSIER);
        assertThat(recent().getFirst().title()).isEqualTo(session.dossier().title());
    }

    @Test
    void keepsWhatIsPastedAndOpensItAgain() throws IOException {
        bookshelf.paste(pasted("Pasted title\n\nThey met.\n"));
        Recent paste = recent().getFirst();
        assertThat(paste.kind()).isEqualTo(Recent.Kind.PASTE);
        assertThat(paste.title()).isEqualTo("Pasted title");
        assertThat(paste.path().orElseThrow()).exists();

        bookshelf.open(List.of(text("a.txt", "Other title\n\nThey met.\n")));
        bookshelf.openAgain(paste);

        assertThat(session.article().orElseThrow().title()).isEqualTo("Pasted title");
        assertThat(recent()).extracting(Recent::kind).containsExactly(Recent.Kind.PASTE, Recent.Kind.FILE);
    }

    @Test
    void aPasteWithoutATitleIsNotCalledNorDatedAfterTheFileThatKeepsIt() {
        bookshelf.paste(pasted("They met on Friday, and parted.\n"));
        Recent paste = recent().getFirst();

        bookshelf.openAgain(paste);

        assertThat(session.article().orElseThrow().title()).isEqualTo(paste.title());
        assertThat(session.dossier().title()).isEqualTo(paste.title());
        assertThat(session.article().orElseThrow().published()).isEmpty();
        assertThat(recent()).extracting(Recent::title).containsExactly(paste.title());
    }

    @Test
    void doesNotRememberAPasteThatIsNotKept() {
        bookshelf(Optional.empty()).paste(pasted("Pasted title\n\nThey met.\n"));

        assertThat(session.article()).isPresent();
        assertThat(recent()).isEmpty();
    }

    @Test
    void doesNotRememberWhatCannotBeRead() {
        bookshelf.open(List.of(folder.resolve("none.txt")));

        assertThat(recent()).isEmpty();
    }

    @Test
    void ofSeveralFilesDoesNotRememberThoseThatCannotBeRead() throws IOException {
        Path read = text("a.txt", "First title\n\nThey met.\n");
        bookshelf.open(List.of(folder.resolve("none.txt"), read, folder.resolve("gone.txt")));

        assertThat(recent())
                .extracting(Recent::kind, Recent::path)
                .containsExactly(tuple(Recent.Kind.FILE, Optional.of(read)));
    }

    @Test
    void keepsTheNewestPastesOnly() throws IOException {
        Files.createDirectories(folder.resolve("pasted"));
        for (int number = 0; number < 60; number++) {
            text("pasted/2020-01-01 00-00-%02d-000.txt".formatted(number), "old");
        }
        bookshelf.paste(pasted("Pasted title\n\nThey met.\n"));

        assertThat(folder.resolve("pasted").toFile().list()).hasSize(50).doesNotContain("2020-01-01 00-00-09-000.txt");
        assertThat(recent().getFirst().path().orElseThrow()).exists();
    }

    @Test
    void keepsTheSameTextPastedTwiceOnce() {
        bookshelf.paste(pasted("Pasted title\n\nThey met.\n"));
        bookshelf.paste(pasted("Another title\n\nThey met.\n"));
        bookshelf.paste(pasted("Pasted title\n\nThey met.\n"));

        assertThat(folder.resolve("pasted").toFile().list()).hasSize(2);
        assertThat(recent()).extracting(Recent::title).containsExactly("Pasted title", "Another title");
    }
}
