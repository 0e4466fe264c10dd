package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProminenceTest {

    private static final Path EXAMPLE = Path.of("resources/dossiers/washington-beijing.dossier.json");

    private static final Article ARTICLE = new Article(
            "a",
            new Block.Heading("a/title", "Talks end", 1),
            Source.UNKNOWN,
            Optional.empty(),
            List.of(new Section(
                    new Block.Heading("a/s0", "", 2),
                    List.of(
                            new Block.Paragraph("a/p0", "The U.S. Secretary left. Then it rained."),
                            new Block.Paragraph("a/p1", "A bridge fell.")))));

    @Test
    void tellsTheStoryOfTheExample() throws DossierException {
        Dossier dossier = new DossierFile().read(EXAMPLE).dossier();
        Prominence prominence = Prominence.of(dossier);

        assertThat(prominence.headlines(4))
                .extracting(Event::id)
                .containsExactlyInAnyOrder("bali-meeting", "balloon-shot-down", "blinken-visit", "pledge-to-stabilize");
        assertThat(prominence.headlines(5)).extracting(Event::id).endsWith("xi-biden-meeting");
    }

    @Test
    void tellsTheStoryOfTheArticleWhateverIsStarred() {
        Event titled = event("titled", "2023-06-19", "x", clause("a/title", 0));
        Event lesser = event("lesser", "2020", "y", clause("a/p1", 0));
        Event covered = event("covered", "2023-06-19", "x", clause("a/p1", 0));

        assertThat(headlines(titled, lesser, covered))
                .isEqualTo(headlines(titled, starred(lesser), starred(covered)))
                .containsExactly("titled", "lesser");
    }

    @Test
    void putsTheTitleBeforeTheLeadAndTheLeadBeforeTheRest() {
        Event later = event("later", "2023-06-19", "x", clause("a/p0", 25));
        Event lead = event("lead", "2023-05-19", "x", clause("a/p0", 9));
        Event titled = event("titled", "2023-04-19", "x", clause("a/title", 0));

        assertThat(headlines(later, lead, titled)).containsExactly("titled", "lead", "later");
    }

    @Test
    void putsWhatIsToldOftenBeforeWhatIsToldOnce() {
        Event once = event("once", "2023-06-19", "x", clause("a/p1", 0));
        Event often = event("often", "2023-05-19", "x", clause("a/p1", 0), clause("a/p1", 3));

        assertThat(headlines(once, often)).containsExactly("often", "once");
    }

    @Test
    void putsWhatLikelyBelongsOnATimelineBeforeWhatMayNot() {
        Event minor = salient(42, event("may-not", "2023-06-19", "x", clause("a/p1", 0)));
        Event likely = salient(97, event("likely", "2023-05", "x", clause("a/p1", 0)));
        Event unjudged = event("unjudged", "2023-04-19", "x", clause("a/p1", 0));

        assertThat(headlines(minor, unjudged, likely)).containsExactly("likely", "unjudged", "may-not");
    }

    @Test
    void putsTheExactBeforeTheVague() {
        Event vague = event("vague", "2019/..", "x", clause("a/p1", 0));
        Event year = event("year", "2020", "y", clause("a/p1", 0));
        Event month = event("month", "2021-05", "z", clause("a/p1", 0));
        Event day = event("day", "2023-06-19", "w", clause("a/p1", 0));

        assertThat(headlines(vague, year, month, day)).containsExactly("day", "month", "year", "vague");
    }

    @Test
    void takesOneOfAnIssueOnTheSameDays() {
        Event often = event("often", "2023-06-18/2023-06-19", "x", clause("a/p0", 9), clause("a/p1", 0));
        Event same = event("same", "2023-06-18/2023-06-19", "x", clause("a/p1", 0));
        Event elsewhere = event("elsewhere", "2023-06-19", "y", clause("a/p1", 0));

        assertThat(headlines(often, same, elsewhere)).containsExactly("often", "elsewhere");
    }

    @Test
    void leavesOutWhatHasNoDateOrWasRejected() {
        Event undated = new Event(
                "undated",
                "Undated",
                Optional.empty(),
                new Standing(Status.HAPPENED, Origin.FOUND),
                new Involvement(List.of(), List.of()),
                List.of(clause("a/title", 0)));
        Event rejected = by(Origin.REJECTED, event("rejected", "2023-06-19", "x", clause("a/title", 0)));

        assertThat(headlines(undated, rejected)).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheDossierWhereAllIsEqual() {
        List<Event> events = IntStream.range(0, 9)
                .mapToObj(number -> event("e" + number, "2023-0%d-01".formatted(number + 1), "x", clause("a/p1", 0)))
                .toList();

        assertThat(Prominence.of(dossier(events)).headlines(3))
                .extracting(Event::id)
                .containsExactly("e0", "e1", "e2");
    }

    private static List<String> headlines(Event... events) {
        return Prominence.of(dossier(List.of(events))).headlines(5).stream()
                .map(Event::id)
                .toList();
    }

    private static Dossier dossier(List<Event> events) {
        return new Dossier("", List.of(ARTICLE), events, List.of(), List.of(), List.of());
    }

    private static Mention clause(String block, int start) {
        return new Mention(new TextSpan(block, start, start + 5), Optional.empty(), Optional.empty());
    }

    private static Event event(String id, String time, String issue, Mention... told) {
        return new Event(
                id,
                id,
                Optional.of(new CuratedTime(TimeSpan.parse(time), "")),
                new Standing(Status.HAPPENED, Origin.CURATED),
                new Involvement(List.of(issue), List.of()),
                Stream.of(told).toList());
    }

    private static Event salient(int salience, Event event) {
        return new Event(
                event.id(),
                event.headline(),
                event.curated(),
                new Standing(event.status(), event.origin(), false, false, OptionalInt.of(salience)),
                event.involved(),
                event.mentions());
    }

    private static Event starred(Event event) {
        return new Event(
                event.id(),
                event.headline(),
                event.curated(),
                event.standing().starred(true),
                event.involved(),
                event.mentions());
    }

    private static Event by(Origin origin, Event event) {
        return new Event(
                event.id(),
                event.headline(),
                event.curated(),
                event.standing().by(origin),
                event.involved(),
                event.mentions());
    }
}
