package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.EventCorrections;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Revision;
import dateline.extraction.Texts;
import dateline.importing.Document;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever corrects what was found in an article keeps that when the article is read again, with another text. */
class ReimportTest {

    private static final String TUNNEL = "Finance Minister Anna Berg opened the harbour tunnel on Monday.";
    private static final String LEAVING = "Oscar Lund resigned on Tuesday.";
    private static final String STORM = "A storm killed nine people in Bergen on Sunday.";

    private final DossierBuilder builder = Builders.ofEnglishTexts(Texts::reader);
    private final Dossier read = builder.build(List.of(text(TUNNEL, LEAVING, STORM)), Progress.UNWATCHED)
            .dossier();

    private static ArticleSource text(String... paragraphs) {
        String all = "News of Bergen\n\n" + String.join("\n\n", paragraphs) + "\n";
        return ArticleSource.of(new Document("news.txt", Optional.empty(), all.getBytes(StandardCharsets.UTF_8)))
                .dated(TimeSpan.parse("2023-06-14"));
    }

    private Built again(Dossier corrected, String... paragraphs) {
        return builder.add(corrected, List.of(text(paragraphs)), Progress.UNWATCHED);
    }

    private static Event told(Dossier dossier, String word) {
        return dossier.events().stream()
                .filter(event -> event.title().contains(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameTextAgainChangesNothing() {
        assertThat(read.events()).hasSize(3);
        assertThat(again(read, TUNNEL, LEAVING, STORM).dossier()).isEqualTo(read);
    }

    @Test
    void anotherTextTakesThePlaceOfTheFirstAndIsReadAnew() {
        Built built = again(read, TUNNEL, "A fire destroyed the old theatre on Tuesday.", STORM);

        assertThat(built.dossier().articles()).hasSize(1);
        assertThat(built.remarks()).isEmpty();
        assertThat(built.dossier().events())
                .extracting(Event::title)
                .anyMatch(title -> title.contains("theatre"))
                .noneMatch(title -> title.contains("Lund"))
                .hasSize(3);
    }

    @Test
    void whatWasRejectedIsNotFoundAgain() {
        Event event = told(read, "tunnel");
        Dossier corrected = new EventCorrections(read).reject(Set.of(event.id()));

        Dossier after = again(corrected, "Bergen lies by the sea.", LEAVING, TUNNEL, STORM)
                .dossier();

        assertThat(after.events()).hasSize(3);
        assertThat(after.events().stream().filter(each -> each.title().contains("tunnel")))
                .singleElement()
                .extracting(Event::origin)
                .isEqualTo(Origin.REJECTED);
    }

    @Test
    void titleDateAndLaneOfThePersonStay() {
        Event event = told(read, "tunnel");
        Revision revision = new Revision(
                "Tunnel opens at last",
                Optional.of(new CuratedTime(TimeSpan.parse("2023-06-11"), "")),
                event.status(),
                event.issues());
        Dossier corrected = new EventCorrections(read).revise(event.id(), revision);

        Dossier after = again(corrected, "Bergen lies by the sea.", LEAVING, TUNNEL, STORM)
                .dossier();

        assertThat(after.events()).hasSize(3);
        assertThat(told(after, "at last").time()).contains(TimeSpan.parse("2023-06-11"));
        assertThat(told(after, "at last").mentions()).hasSize(1);
    }

    @Test
    void aDateThatWasConfirmedStays() {
        Event event = told(read, "tunnel");
        Mention told = event.mentions().getFirst();
        Event likely = new Event(
                event.id(),
                event.headline(),
                Optional.empty(),
                event.standing(),
                event.involved(),
                List.of(new Mention(
                        told.clause(), told.trigger(), told.dated(), false, told.particulars(), told.because())));
        ReadingSession session = new ReadingSession(Jobs.onCallingThread());
        session.open(new Dossier(
                read.title(), read.articles(), List.of(likely), read.issues(), read.actors(), read.quotations()));
        session.correcting().confirmDate(likely, "Confirmed.");

        Dossier after = again(session.dossier(), "Bergen lies by the sea.", LEAVING, TUNNEL, STORM)
                .dossier();

        assertThat(after.events()).hasSize(3);
        assertThat(told(after, "tunnel").curated()).map(CuratedTime::time).contains(TimeSpan.parse("2023-06-12"));
    }

    @Test
    void whatWasMergedStaysMerged() {
        Dossier corrected = new EventCorrections(read)
                .merge(told(read, "tunnel").id(), told(read, "Lund").id());

        Dossier after = again(corrected, "Bergen lies by the sea.", LEAVING, TUNNEL, STORM)
                .dossier();

        assertThat(after.events()).hasSize(2);
        assertThat(told(after, "tunnel").mentions()).hasSize(2);
    }

    @Test
    void whatWasSplitStaysSplit() {
        Dossier told = builder.build(
                        List.of(text(TUNNEL, STORM, "The harbour tunnel was opened by Anna Berg on Monday.")),
                        Progress.UNWATCHED)
                .dossier();
        assertThat(told.events()).hasSize(2);
        Dossier corrected =
                new EventCorrections(told).split(told(told, "tunnel").id(), 1, words -> Optional.empty());

        Dossier after = again(
                        corrected,
                        "Bergen lies by the sea.",
                        "The harbour tunnel was opened by Anna Berg on Monday.",
                        TUNNEL,
                        STORM)
                .dossier();

        assertThat(after.events())
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.mentions()).hasSize(1));
    }

    @Test
    void whatHasLostItsWordsIsListed() {
        Dossier corrected =
                new EventCorrections(read).accept(Set.of(told(read, "Lund").id()));

        Built built = again(corrected, TUNNEL, STORM);

        assertThat(built.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.source()).contains("news.txt");
            assertThat(remark.warning().key()).isEqualTo("version.lost");
            assertThat(remark.warning().arguments()).contains(LEAVING);
        });
        assertThat(told(built.dossier(), "Lund").mentions())
                .extracting(Mention::clause)
                .isEmpty();
    }

    @Test
    void anotherArticleOfTheSameNameIsAnother() {
        assertThat(again(
                                read,
                                "Peru and Chile signed a treaty on Monday.",
                                "The deal ends a long dispute.",
                                "Both sides are glad.")
                        .dossier()
                        .articles())
                .hasSize(2);
    }
}
