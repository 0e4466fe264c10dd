package dateline.extraction.issues;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.IssueCorrections;
import dateline.dossier.Position;
import dateline.extraction.Extract;
import dateline.extraction.Texts;
import dateline.extraction.merging.Merger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssueMakerTest {

    private static final List<String> SUBJECTS = List.of(
            "tunnel",
            "ferry",
            "strike",
            "election",
            "flood",
            "trial",
            "merger",
            "satellite",
            "vaccine",
            "stadium",
            "comet",
            "treaty");

    private static final Article FIRST = about("a", "tunnel");
    private static final Article SECOND = Texts.article(
            "b",
            "2023-06-15",
            "More news of the tunnel",
            "Engineers inspected the tunnel on 12 June 2023. Drivers boycotted the tunnel on 13 June 2023.");
    private static final Article GALES = Texts.article(
            "b",
            "2019-02-03",
            "Gales",
            "Gales sank two trawlers on 1 January 2019. Divers raised a trawler on 2 February 2019.");

    /** Each subject has its days: what the same people do to it on the same day would be taken for one event. */
    private static Article about(String id, String subject) {
        int day = 2 + Math.max(0, SUBJECTS.indexOf(subject));
        return Texts.article(
                id,
                "2023-06-24",
                "News of the " + subject,
                "Critics attacked the %1$s on %2$d June 2023. The mayor defended the %1$s on %3$d June 2023."
                        .formatted(subject, day, day + 3),
                "Anna Berg praised the %1$s on %2$d June 2023. “The %1$s is too dear,” Oscar Lund said."
                        .formatted(subject, day + 7));
    }

    private static Dossier manySubjects() {
        return Texts.dossier(
                List.of(),
                SUBJECTS.stream().map(subject -> about(subject, subject)).toArray(Article[]::new));
    }

    private static Dossier more(Dossier held, Article before, Article more) {
        Dossier both = new Dossier(
                held.title(), List.of(before, more), held.events(), held.issues(), held.actors(), held.quotations());
        return new Merger(Texts.extractor().vocabulary(), both)
                .with(List.of(Texts.findings(before)), List.of(Texts.findings(more)));
    }

    @Test
    void noIssueHasFewerThanTwoDatedEvents() {
        Dossier dossier = manySubjects();

        assertThat(dossier.issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(dossier.events())
                        .filteredOn(event -> event.issues().contains(issue.id())
                                && event.time().isPresent())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void manySubjectsAreAtMostEightIssues() {
        assertThat(manySubjects().issues()).hasSizeBetween(2, 8);
    }

    @Test
    void everyIssueOfAnEventIsOneOfTheDossier() {
        Dossier dossier = manySubjects();

        assertThat(dossier.events())
                .flatExtracting(Event::issues)
                .isSubsetOf(dossier.issues().stream().map(Issue::id).toList());
    }

    @Test
    void namesAreShortAndDiffer() {
        List<Issue> issues = manySubjects().issues();

        assertThat(issues)
                .extracting(Issue::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeBetween(1, 30));
        assertThat(issues).allSatisfy(issue -> assertThat(issue.terms()).isNotEmpty());
    }

    @Test
    void theSameArticlesMakeTheSameIssues() {
        assertThat(manySubjects()).isEqualTo(manySubjects());
    }

    @Test
    void whatASpeakerSaysOfAnIssueIsAPosition() {
        Dossier dossier = Texts.dossier(List.of(), FIRST);

        assertThat(dossier.issues())
                .flatExtracting(Issue::positions)
                .extracting(Position::summary)
                .anySatisfy(summary -> assertThat(summary).contains("too dear"));
    }

    @Test
    void whatASpeakerSaysOfSomethingElseIsNoPosition() {
        Dossier dossier = Texts.dossier(
                List.of(),
                Texts.article(
                        "a",
                        "2023-06-14",
                        "News of the tunnel",
                        "Critics attacked the tunnel on 2 June 2023. The mayor defended the tunnel on 5 June 2023.",
                        "“My cat is ill,” Oscar Lund said."));

        assertThat(dossier.issues())
                .isNotEmpty()
                .flatExtracting(Issue::positions)
                .isEmpty();
    }

    @Test
    void anIssueThatTheReaderNamedKeepsItsNameAndItsEvents() {
        Dossier made = Texts.dossier(List.of(), FIRST);
        Dossier renamed =
                new IssueCorrections(made).rename(made.issues().getFirst().id(), "The great dig");

        Dossier dossier = more(renamed, FIRST, about("b", "comet"));

        assertThat(dossier.issues()).extracting(Issue::name).contains("The great dig");
        assertThat(dossier.events())
                .filteredOn(event ->
                        renamed.events().stream().anyMatch(old -> old.id().equals(event.id())))
                .extracting(Event::issues)
                .containsExactlyElementsOf(
                        renamed.events().stream().map(Event::issues).toList());
    }

    @Test
    void anIssueStaysInTheLaneThatTheReaderGaveIt() {
        Dossier made = Texts.dossier(List.of(), FIRST);
        String tunnel = made.issues().getFirst().id();
        Dossier dossier = more(new IssueCorrections(made).arrange(List.of("another", tunnel)), FIRST, GALES);

        assertThat(dossier.issues().getFirst().lane()).hasValue(2);
        assertThat(dossier.issues())
                .filteredOn(issue -> !issue.id().equals(tunnel))
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.lane()).isEmpty());
    }

    @Test
    void aNewEventJoinsTheIssueItIsLike() {
        Dossier made = Texts.dossier(List.of(), FIRST);
        String tunnel = made.issues().getFirst().id();
        Dossier dossier = more(made, FIRST, SECOND);

        assertThat(fresh(dossier))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.issues()).containsExactly(tunnel));
    }

    @Test
    void aNewEventOfAnotherMatterJoinsNoIssueThatIsHeld() {
        Dossier made = Texts.dossier(List.of(), FIRST);
        String tunnel = made.issues().getFirst().id();
        Dossier dossier = more(made, FIRST, GALES);

        assertThat(fresh(dossier))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.issues()).doesNotContain(tunnel));
    }

    private static List<Event> fresh(Dossier dossier) {
        return dossier.events().stream()
                .filter(event -> event.mentions().stream()
                        .allMatch(mention -> mention.clause().block().startsWith("b/")))
                .toList();
    }

    @Test
    void issuesThatTheReaderMergedStayOne() {
        Dossier made = Texts.dossier(List.of(), FIRST, GALES);
        List<String> ids = made.issues().stream().map(Issue::id).toList();
        assertThat(ids).hasSizeGreaterThan(1);
        Dossier merged = ids.stream()
                .skip(1)
                .reduce(
                        made,
                        (dossier, other) -> new IssueCorrections(dossier).merge(ids.getFirst(), other),
                        (one, other) -> other);
        Extract extract = Texts.findings(FIRST);

        Dossier dossier = new Merger(Texts.extractor().vocabulary(), merged)
                .with(Stream.of(extract, Texts.findings(GALES)).toList(), List.of());

        assertThat(dossier.issues()).extracting(Issue::id).containsExactly(ids.getFirst());
    }
}
