package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.EventCorrections;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.dossier.Revision;
import dateline.dossier.Standing;
import dateline.dossier.TextIndex;
import dateline.extraction.Texts;
import dateline.importing.Document;
import dateline.language.reader.UnreadableModelException;
import dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text whose date is given only after its events were found tells what it would have told with the date. */
class DateGivenLaterTest {

    private static final String BRIDGE = """
            Council to open new bridge on 5 May

            The town council said on Tuesday that the new bridge over the Lenn will be opened on 5 May. Work on the bridge \
            began in March 2021. In October the contractor, Halden Bygg, went bankrupt, and a second firm took over in January.

            A hearing on the cost of the bridge is planned for next month. Last week two workers were hurt when a crane fell.
            """;
    private static final String LATER = """
            New bridge over the Lenn is open

            The town council opened the new bridge over the Lenn on 5 May. Work on the bridge began in March 2021.
            """;
    private static final TimeSpan DAY = TimeSpan.parse("2024-04-24");

    private final DossierBuilder builder = Builders.ofEnglishTexts(Texts::reader);
    private final Dossier undated =
            builder.build(List.of(text(Optional.empty())), Progress.UNWATCHED).dossier();
    private final Dossier dated =
            builder.build(List.of(text(Optional.of(DAY))), Progress.UNWATCHED).dossier();

    private static ArticleSource text(Optional<TimeSpan> published) {
        ArticleSource source =
                ArticleSource.of(new Document("bridge.txt", Optional.empty(), BRIDGE.getBytes(StandardCharsets.UTF_8)));
        return published.map(source::dated).orElse(source);
    }

    private static Dossier withDate(Dossier dossier) {
        Article article = dossier.articles().getFirst();
        Article given = new Article(
                article.id(),
                article.heading(),
                article.source().dated(Optional.of(DateEvidence.BY_HAND)),
                Optional.of(DAY),
                article.sections(),
                article.annotations());
        return new Dossier(
                dossier.title(),
                Stream.concat(Stream.of(given), dossier.articles().stream().skip(1))
                        .toList(),
                dossier.events(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    private Dossier again(Dossier dossier) {
        return builder.again(withDate(dossier), dossier.articles().getFirst().id(), Progress.UNWATCHED)
                .dossier();
    }

    private static Event told(Dossier dossier, String word) {
        return dossier.events().stream()
                .filter(event -> event.title().contains(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheWordsThatWaitForADate() {
        assertThat(undated.events())
                .flatExtracting(Event::mentions)
                .flatExtracting(mention -> mention.dated().stream().toList())
                .filteredOn(words -> words.time().isEmpty())
                .extracting(words -> words.derivation().phrase())
                .contains("next month");
    }

    @Test
    void withoutADateThereAreNoLanesAndFewDates() {
        assertThat(undated.issues()).isEmpty();
        assertThat(dated.issues()).isNotEmpty();
    }

    @Test
    void tellsTheSameAsIfTheDateHadBeenKnown() {
        Dossier again = again(undated);

        assertThat(again.events())
                .extracting(Event::title, Event::time, Event::status, Event::issues)
                .containsExactlyElementsOf(dated.events().stream()
                        .map(event -> tuple(event.title(), event.time(), event.status(), event.issues()))
                        .toList());
        assertThat(again.issues()).extracting(Issue::name).isEqualTo(names(dated));
        assertThat(again.quotations()).hasSameSizeAs(dated.quotations());
    }

    private static List<String> names(Dossier dossier) {
        return dossier.issues().stream().map(Issue::name).toList();
    }

    @Test
    void laneOfTheMachineThatLosesItsEventsGoesAndThatOfAPersonStays() {
        assertThat(names(again(inLane(new Issue("cheese", "Cheese", List.of(), List.of())))))
                .isEqualTo(names(dated));
        assertThat(names(again(inLane(new Issue("cheese", "What I follow", List.of(), List.of())))))
                .contains("What I follow");
    }

    /** All that was found without a date, in one lane that it has little to do with. */
    private Dossier inLane(Issue issue) {
        return new Dossier(
                undated.title(),
                undated.articles(),
                undated.events().stream()
                        .map(event -> new Event(
                                event.id(),
                                event.headline(),
                                event.curated(),
                                event.standing(),
                                new Involvement(List.of(issue.id()), event.actors()),
                                event.mentions()))
                        .toList(),
                List.of(issue),
                undated.actors(),
                undated.quotations());
    }

    @Test
    void whatAnotherArticleTellsTooIsStillToldFirstWhereItStandsFirst() {
        Dossier both = builder.build(
                        List.of(
                                text(Optional.empty()),
                                ArticleSource.of(new Document(
                                                "later.txt", Optional.empty(), LATER.getBytes(StandardCharsets.UTF_8)))
                                        .dated(TimeSpan.parse("2024-05-06"))),
                        Progress.UNWATCHED)
                .dossier();
        assertThat(both.events())
                .anyMatch(event -> event.mentions().stream()
                                .map(mention -> mention.clause().block().replaceFirst("/.*", ""))
                                .distinct()
                                .count()
                        == 2);

        Dossier again = builder.again(withDate(both), both.articles().getFirst().id(), Progress.UNWATCHED)
                .dossier();

        TextIndex text = new TextIndex(again.articles());
        assertThat(again.articles()).hasSize(2);
        assertThat(again.events())
                .allSatisfy(event -> assertThat(event.mentions()).isEqualTo(text.inOrder(event.mentions().stream())));
        assertThat(again.events()).hasSizeLessThanOrEqualTo(both.events().size());
    }

    @Test
    void whatAPersonSaidStays() {
        EventCorrections corrections = new EventCorrections(undated);
        Dossier rejected = corrections.reject(Set.of(told(undated, "bankrupt").id()));
        Event opening = told(rejected, "open new bridge");
        Dossier corrected = new EventCorrections(rejected)
                .revise(
                        opening.id(),
                        new Revision(
                                "Bridge opens at last",
                                Optional.of(new CuratedTime(TimeSpan.parse("2024-05-06"), "")),
                                opening.status(),
                                opening.issues()));

        Dossier again = again(corrected);

        assertThat(told(again, "bankrupt").origin()).isEqualTo(Origin.REJECTED);
        assertThat(told(again, "at last").time()).contains(TimeSpan.parse("2024-05-06"));
        assertThat(again.events()).hasSameSizeAs(dated.events());
    }

    @Test
    void anArticleOfWhichAPersonSetDownEventsIsNotReadAgain() {
        Event found = undated.events().getFirst();
        Event own = new Event(
                "own",
                "My own event",
                Optional.of(new CuratedTime(DAY, "")),
                new Standing(found.status(), Origin.CURATED),
                found.involved(),
                found.mentions());
        Dossier mine = new Dossier(
                undated.title(),
                undated.articles(),
                List.of(own),
                undated.issues(),
                undated.actors(),
                undated.quotations());

        assertThat(again(mine)).isEqualTo(withDate(mine));
    }

    @Test
    void nothingIsLostWhereTheLanguageCannotBeRead() {
        DossierBuilder mute = Builders.ofEnglishTexts(() -> {
            throw new UnreadableModelException(
                    UnreadableModelException.Reason.MODEL, "none", new IllegalStateException());
        });
        Dossier given = withDate(undated);

        assertThat(mute.again(given, given.articles().getFirst().id(), Progress.UNWATCHED)
                        .dossier())
                .isEqualTo(given);
    }

    @Test
    void whereMinorEventsHadBeenFoundTheyAreFoundAgain() {
        Dossier more = builder.withMinor(undated, Progress.UNWATCHED).dossier();
        assertThat(more.events()).anyMatch(Event::isMinor);

        assertThat(again(more).events()).anyMatch(Event::isMinor);
        assertThat(again(undated).events()).noneMatch(Event::isMinor);
    }
}
