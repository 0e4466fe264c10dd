package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFileTest {

    private static final Path FOLDER = Path.of("src/test/resources/library");

    @TempDir
    Path folder;

    private final DossierFile files = new DossierFile();

    @ParameterizedTest
    @ValueSource(strings = {"full", "extras"})
    void writesTheSameFileThatItRead(String name) throws DossierException {
        Path original = FOLDER.resolve(name + ".dossier.json");
        Path copy = folder.resolve("copy.dossier.json");
        Loaded loaded = files.read(original);

        files.write(copy, loaded.dossier(), loaded.extras());

        assertThat(copy).hasSameTextualContentAs(original);
    }

    @Test
    void countsPlacesInCodePointsInTheFileAndInUnitsInMemory() throws DossierException {
        Mention mention = full().events().getFirst().mentions().getFirst();

        assertThat(mention.clause().start()).isEqualTo(3);
        assertThat(mention.clause().end()).isEqualTo(42);
    }

    @Test
    void theWordsOfAReasonAreThoseOfThePassageWhenNoneAreStored() throws DossierException {
        List<String> phrases = full().events().stream()
                .map(Event::mentions)
                .flatMap(List::stream)
                .map(mention -> mention.dated().orElseThrow().derivation().phrase())
                .toList();

        assertThat(phrases).containsExactly("In February", "the coming months");
    }

    @Test
    void leavesOrphansOutOfTheDossierAndTellsThem() throws DossierException {
        Loaded loaded = files.read(FOLDER.resolve("extras.dossier.json"));

        assertThat(loaded.dossier().quotations()).hasSize(1);
        assertThat(loaded.dossier().issues().getFirst().positions()).isEmpty();
        assertThat(loaded.dossier().events().getFirst().mentions()).hasSize(1);
        assertThat(loaded.orphans())
                .extracting(Problem::key)
                .containsExactly("passage.lost", "passage.block", "passage.outside", "passage.lost", "passage.lost");
        assertThat(loaded.orphans().getFirst().line("f", Messages.of("library", Locale.ENGLISH)))
                .isEqualTo("f:36:22: The words \"weather balloon\" are no longer in the text of \"a/p1\"."
                        + " The passage is kept, but not shown.");
    }

    @Test
    void anOrphanIsNotPutBackOverWhatReplacedIt() throws DossierException {
        Loaded loaded = files.read(FOLDER.resolve("extras.dossier.json"));
        Dossier before = loaded.dossier();
        Event event = before.events().getFirst();
        Mention mention = event.mentions().getFirst();
        Mention repaired = new Mention(mention.clause(), mention.dated().map(dated -> dated.span()), mention.dated());
        Event changed = new Event(
                event.id(), event.title(), event.curated(), event.standing(), event.involved(), List.of(repaired));
        Dossier after = new Dossier(
                before.title(), before.articles(), List.of(changed), before.issues(), before.actors(), List.of());
        Path copy = folder.resolve("copy.dossier.json");

        files.write(copy, after, loaded.extras());

        assertThat(files.read(copy).dossier().events().getFirst().mentions()).containsExactly(repaired);
    }

    @Test
    void aDateThatIsOnlyLikelyStaysSo() throws DossierException {
        Loaded loaded = files.read(FOLDER.resolve("extras.dossier.json"));
        Dossier before = loaded.dossier();
        Event event = before.events().getFirst();
        Mention sure = event.mentions().getFirst();
        Mention likely = new Mention(sure.clause(), sure.trigger(), sure.dated(), false, List.of(), List.of());
        Event both = new Event(
                event.id(), event.title(), event.curated(), event.standing(), event.involved(), List.of(sure, likely));
        Path copy = folder.resolve("copy.dossier.json");

        files.write(
                copy,
                new Dossier("", before.articles(), List.of(both), before.issues(), before.actors(), List.of()),
                loaded.extras());

        assertThat(files.read(copy).dossier().events().getFirst().mentions())
                .extracting(Mention::isDateSure)
                .containsExactly(true, false);
    }

    @Test
    void whatWasRemovedTakesItsExtrasWithIt() throws DossierException {
        Loaded loaded = files.read(FOLDER.resolve("extras.dossier.json"));
        Dossier before = loaded.dossier();
        Dossier after =
                new Dossier(before.title(), before.articles(), List.of(), before.issues(), before.actors(), List.of());
        Path copy = folder.resolve("copy.dossier.json");

        files.write(copy, after, loaded.extras());

        assertThat(copy).content().doesNotContain("x-event", "x-tone").contains("x-article", "No comment", "x-tool");
    }

    @Test
    void anEmptyDossierMakesTheRoundTrip() throws DossierException {
        Dossier empty = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());
        Path file = folder.resolve("empty.dossier.json");

        files.write(file, empty, Extras.none());

        assertThat(files.read(file).dossier()).isEqualTo(empty);
        assertThat(files.check(file)).isEmpty();
    }

    @Test
    void aDossierWithOrphansIsNotClean() {
        assertThat(files.check(FOLDER.resolve("full.dossier.json"))).isEmpty();
        assertThat(files.check(FOLDER.resolve("extras.dossier.json"))).hasSize(5);
    }

    private Dossier full() throws DossierException {
        return files.read(FOLDER.resolve("full.dossier.json")).dossier();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talks",
                "talks.json",
                "talks.dossier",
                "talks.dossier.json",
                "talks.json.dossier.json",
                "talks.dossier.json.json"
            })
    void endsAsADossierOnceHoweverMuchOfTheEndingIsTyped(String typed) {
        assertThat(DossierFile.named(folder.resolve(typed))).isEqualTo(folder.resolve("talks.dossier.json"));
    }

    @Test
    void keepsWhatIsNotOfTheEndingAndTheNameOfAFileThatIsThere() throws IOException {
        Path there = Files.createFile(folder.resolve("talks.json.dossier.json"));
        assertThat(DossierFile.named(there)).isEqualTo(there);
        assertThat(DossierFile.named(folder.resolve("talks.2023")))
                .isEqualTo(folder.resolve("talks.2023.dossier.json"));
        assertThat(DossierFile.plain("talks.jsonld")).isEqualTo("talks.jsonld");
    }
}
