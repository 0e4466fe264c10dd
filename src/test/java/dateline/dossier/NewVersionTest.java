package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateEvidence;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewVersionTest {

    private static final String OPENING = "Anna Berg opened the harbour tunnel on Monday.";
    private static final String LEAVING = "Oscar Lund left Bergen for good after the speech.";

    private static Article article(String... paragraphs) {
        List<Block> blocks = IntStream.range(0, paragraphs.length)
                .<Block>mapToObj(number -> new Block.Paragraph("a/" + number, paragraphs[number]))
                .toList();
        return new Article(
                "a",
                new Block.Heading("a/title", "News of Bergen", 1),
                Source.UNKNOWN,
                Optional.of(TimeSpan.parse("2023-06-14")),
                List.of(new Section(new Block.Heading("a/s", "", 2), blocks)));
    }

    private static Event event(String id, Origin origin, TextSpan clause, TextSpan trigger) {
        return new Event(
                id,
                "Event " + id,
                Optional.empty(),
                new Standing(Status.HAPPENED, origin),
                new Involvement(List.of(), List.of()),
                List.of(new Mention(clause, Optional.of(trigger), Optional.empty())));
    }

    private static Event opening(Origin origin) {
        return event("opening", origin, new TextSpan("a/0", 0, 46), new TextSpan("a/0", 10, 16));
    }

    private static Event leaving(Origin origin) {
        return event("leaving", origin, new TextSpan("a/1", 0, 49), new TextSpan("a/1", 11, 15));
    }

    private static Dossier dossier(Event... events) {
        return new Dossier(
                "Bergen", List.of(article(OPENING, LEAVING)), List.of(events), List.of(), List.of(), List.of());
    }

    private static String words(Dossier dossier, TextSpan span) {
        return new TextIndex(dossier.articles())
                .place(span.block())
                .map(place -> place.block().text(span))
                .orElse("");
    }

    @Test
    void whatAPersonSaidFollowsItsWords() {
        NewVersion version = NewVersion.of(
                dossier(opening(Origin.EDITED), leaving(Origin.REJECTED)),
                article("It rained.", "On a grey day, " + LEAVING, OPENING));

        assertThat(version.lost()).isEmpty();
        assertThat(version.dossier().events()).extracting(Event::id).containsExactly("opening", "leaving");
        assertThat(version.dossier().events())
                .extracting(Event::origin)
                .containsExactly(Origin.EDITED, Origin.REJECTED);
        Mention opening = version.dossier().events().getFirst().mentions().getFirst();
        assertThat(opening.clause()).isEqualTo(new TextSpan("a/2", 0, 46));
        assertThat(words(version.dossier(), opening.trigger().orElseThrow())).isEqualTo("opened");
        Mention leaving = version.dossier().events().getLast().mentions().getFirst();
        assertThat(words(version.dossier(), leaving.trigger().orElseThrow())).isEqualTo("left");
    }

    @Test
    void anEventWhoseSentenceWasWrittenAnewKeepsItsWord() {
        NewVersion version = NewVersion.of(
                dossier(opening(Origin.ACCEPTED)),
                article("Anna Berg opened the harbour tunnel, which is long, on Monday.", LEAVING));

        assertThat(version.lost()).isEmpty();
        assertThat(version.dossier().events().getFirst().mentions())
                .singleElement()
                .satisfies(mention -> assertThat(
                                words(version.dossier(), mention.trigger().orElseThrow()))
                        .isEqualTo("opened"));
    }

    @Test
    void whatHasLostItsWordsStaysAndIsListed() {
        NewVersion version =
                NewVersion.of(dossier(leaving(Origin.ACCEPTED)), article(OPENING, "Nothing else is known."));

        assertThat(version.lost()).containsExactly(new NewVersion.Lost("Event leaving", LEAVING));
        assertThat(version.dossier().events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("leaving");
            assertThat(event.mentions()).isEmpty();
        });
    }

    @Test
    void whatOnlyTheMachineFoundIsLeftToBeFoundAgain() {
        NewVersion version = NewVersion.of(
                dossier(opening(Origin.FOUND), leaving(Origin.FOUND)), article(OPENING, "Nothing else is known."));

        assertThat(version.lost()).isEmpty();
        assertThat(version.dossier().events()).isEmpty();
    }

    @Test
    void aStarIsAPersonsWord() {
        Dossier starred = new EventCorrections(dossier(opening(Origin.FOUND))).star(java.util.Set.of("opening"), true);

        assertThat(NewVersion.of(starred, article("It rained.", OPENING))
                        .dossier()
                        .events())
                .extracting(Event::id)
                .containsExactly("opening");
    }

    @Test
    void marksAndTheDayThatTheReaderGaveStay() {
        Article before = article(OPENING, LEAVING)
                .annotated(List.of(
                        new Annotation(new TextSpan("a/0", 17, 35), "How long?"),
                        new Annotation(new TextSpan("a/1", 16, 22), "Where to?")));
        Article dated = new Article(
                "a",
                before.heading(),
                Source.UNKNOWN.dated(Optional.of(DateEvidence.BY_HAND)),
                Optional.of(TimeSpan.parse("2023-06-20")),
                before.sections(),
                before.annotations());
        Dossier dossier = new Dossier("Bergen", List.of(dated), List.of(), List.of(), List.of(), List.of());

        NewVersion version = NewVersion.of(dossier, article("It rained.", OPENING));

        Article after = version.dossier().articles().getFirst();
        assertThat(after.published()).contains(TimeSpan.parse("2023-06-20"));
        assertThat(after.annotations()).containsExactly(new Annotation(new TextSpan("a/1", 17, 35), "How long?"));
        assertThat(version.lost()).containsExactly(new NewVersion.Lost("Where to?", "Bergen"));
    }
}
