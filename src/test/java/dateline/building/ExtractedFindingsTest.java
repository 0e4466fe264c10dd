package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.building.ExtractedFindings.ReaderSource;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.extraction.Texts;
import dateline.importing.Entry;
import dateline.importing.Imported;
import dateline.importing.Warning;
import dateline.language.reader.UnreadableModelException;
import dateline.language.reader.UnreadableModelException.Reason;
import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.json.DossierFile;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractedFindingsTest {

    private final Findings findings = findings(Texts::reader);
    private final Dossier empty = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void findsWhatATextTells() {
        Dossier dossier = findings.added(empty, List.of(imported("a", List.of())));

        assertThat(dossier.articles()).hasSize(1);
        assertThat(dossier.events()).singleElement().extracting(Event::origin).isEqualTo(Origin.FOUND);
    }

    @Test
    void whereADocumentStatesAnEventItFindsNoOther() {
        Entry entry = new Entry(
                new TextSpan("a/1", 0, 9),
                Optional.of(TimeSpan.parse("2023-06-12")),
                Optional.of("Harbour"),
                List.of());
        Dossier dossier = findings.added(empty, List.of(imported("a", List.of(entry))));

        assertThat(dossier.events()).singleElement().extracting(Event::origin).isEqualTo(Origin.CURATED);
        assertThat(dossier.issues()).extracting(Issue::name).containsExactly("Harbour");
    }

    @Test
    void addsToWhatADossierHolds() {
        Dossier one = findings.added(empty, List.of(imported("a", List.of())));
        Dossier two = findings.added(one, List.of(imported("b", List.of())));

        assertThat(two.articles()).hasSize(2);
        assertThat(two.events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo(one.events().getFirst().id());
            assertThat(event.mentions()).hasSize(2);
        });
    }

    @Test
    void addsMinorEventsOnceAndLeavesTheOthersAsTheyAre() {
        Article article = Texts.article(
                "m",
                "2023-06-14",
                "Storm closes port of Bergen",
                "A storm sank two boats and closed the port of Bergen on Monday.",
                "If the dam is damaged, the council may ask for help.");
        Dossier usual = findings.added(empty, List.of(new Imported(article, List.of(), List.of())));

        Dossier more = findings.withMinor(usual, usual.articles(), Progress.UNWATCHED);

        assertThat(more.events())
                .containsAll(usual.events())
                .hasSizeGreaterThan(usual.events().size());
        assertThat(more.events()).last().extracting(Event::title).asString().contains("dam is damaged");
        assertThat(more.events())
                .allSatisfy(event ->
                        assertThat(event.isMinor()).isEqualTo(!usual.events().contains(event)));
        assertThat(findings.withMinor(more, more.articles(), Progress.UNWATCHED).events())
                .isEqualTo(more.events());
    }

    @Test
    void looksForNoMinorEventsInWhatAPersonSetDown() throws DossierException {
        Dossier example = new DossierFile().read(Example.path()).dossier();

        Built built = Builders.ofEnglishTexts(Texts::reader).withMinor(example, Progress.UNWATCHED);

        assertThat(built.dossier()).isEqualTo(example);
        assertThat(built.remarks()).extracting(remark -> remark.warning().key()).containsExactly("minor.none");
    }

    @Test
    void withoutAReaderATextTellsNothing() {
        Findings blind = findings(() -> {
            throw unreadable(Reason.RUNTIME);
        });

        assertThat(blind.added(empty, List.of(imported("a", List.of()))).articles())
                .hasSize(1);
        assertThat(blind.added(empty, List.of(imported("a", List.of()))).events())
                .isEmpty();
    }

    @Test
    void whatADocumentStatesNeedsNoReader() {
        Findings blind = findings(() -> {
            throw unreadable(Reason.RUNTIME);
        });
        Entry entry = new Entry(
                new TextSpan("a/1", 0, 9),
                Optional.of(TimeSpan.parse("2023-06-12")),
                Optional.of("Harbour"),
                List.of());

        assertThat(blind.added(empty, List.of(imported("a", List.of(entry)))).events())
                .hasSize(1);
    }

    @Test
    void saysWhyTextsTellNothing() {
        assertThat(findings.hindrance()).isEmpty();
        assertThat(findings(() -> {
                            throw unreadable(Reason.RUNTIME);
                        })
                        .hindrance())
                .get()
                .extracting(Warning::key)
                .isEqualTo("reader.unsupported");
        assertThat(findings(() -> {
                            throw unreadable(Reason.MODEL);
                        })
                        .hindrance())
                .get()
                .extracting(Warning::key)
                .isEqualTo("reader.damaged");
    }

    private static UnreadableModelException unreadable(Reason reason) {
        return new UnreadableModelException(reason, "made up", new UnsatisfiedLinkError());
    }

    private static Findings findings(ReaderSource reader) {
        return new ExtractedFindings(
                new StatedEvents(LocalDate.of(2024, 1, 1), "Stated."), () -> TimeTagger.of(Locale.ENGLISH), reader);
    }

    private static Imported imported(String id, List<Entry> entries) {
        Article article = Texts.article(
                id,
                "2023-06-14",
                "News",
                "Finance Minister Anna Berg opened the new harbour tunnel in Bergen on Monday.");
        return new Imported(article, entries, List.of());
    }
}
