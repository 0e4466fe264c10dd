package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartingTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Charting charting = session.charting();
    private final Dossier dossier = Dossiers.twoArticles();
    private final Event bali = dossier.events().getFirst();
    private final Event report = dossier.events().getLast();

    @BeforeEach
    void open() {
        session.open(dossier);
    }

    @Test
    void groupsByIssueAtFirst() {
        assertThat(charting.lanes())
                .extracting(Group::name)
                .containsExactly("Issue talks", "Issue airspace", "Issue trade");
        assertThat(charting.keys().apply(bali)).containsExactly("talks");
        assertThat(charting.keys().apply(report)).isEmpty();
    }

    @Test
    void groupsByActor() {
        charting.group(Grouping.ACTOR);

        assertThat(lanes()).containsExactly("xi", "biden");
        assertThat(charting.keys().apply(bali)).containsExactly("xi", "biden");
    }

    @Test
    void groupsByTheArticlesThatTellAnEvent() {
        charting.group(Grouping.ARTICLE);

        assertThat(charting.lanes()).containsExactly(new Group("a", "Title of a"), new Group("b", "Title of b"));
        assertThat(charting.keys().apply(bali)).containsExactly("a", "b");
        assertThat(charting.keys().apply(report)).containsExactly("b");
    }

    @Test
    void groupsBySection() {
        charting.group(Grouping.SECTION);

        assertThat(lanes()).containsExactly("a/s0", "b/s0");
        assertThat(charting.keys().apply(bali)).containsExactly("a/s0", "b/s0");
    }

    @Test
    void putsAllInOneLane() {
        charting.group(Grouping.NONE);

        assertThat(charting.lanes()).containsExactly(Group.ALL);
        assertThat(charting.keys().apply(report)).containsExactly(Group.ALL.key());
    }

    @Test
    void leavesOutWhatIsHidden() {
        session.filters().follow("airspace", false);
        assertThat(lanes()).containsExactly("talks", "trade");

        charting.group(Grouping.ARTICLE);
        session.filters().follow("a", false);
        assertThat(lanes()).containsExactly("b");
    }

    @Test
    void movesALaneAmongThoseShown() {
        session.filters().follow("airspace", false);

        charting.move("trade", 0);

        assertThat(lanes()).containsExactly("trade", "talks");
        assertThat(session.filters().issues()).extracting("id").containsExactly("trade", "talks", "airspace");
        charting.move("trade", 99);
        assertThat(lanes()).containsExactly("talks", "trade");
    }

    @Test
    void keepsTheOrderOfTheIssuesInTheDossierAsAStepThatCanBeUndone() {
        charting.move("trade", 0);
        Dossier kept = session.dossier();
        assertThat(session.history().undoableProperty().get()).contains("change.issue-order");
        assertThat(kept.issues())
                .extracting(Issue::id)
                .as("whose colours follow")
                .isEqualTo(ids(dossier));

        session.history().undo();
        assertThat(lanes()).containsExactly("talks", "airspace", "trade");
        session.history().redo();
        assertThat(lanes()).containsExactly("trade", "talks", "airspace");

        session.open(dossier);
        session.open(kept);
        assertThat(lanes()).containsExactly("trade", "talks", "airspace");
    }

    /** An event of 2020 that leads the story would have the lane of trade first. */
    @Test
    void keepsTheOrderOfTheLanesWhereAnEventThatIsAddedTellsAnotherStory() {
        Dossier other = with(leading());
        session.open(other);
        assertThat(lanes()).as("as a story of its own").containsExactly("trade", "talks", "airspace");
        session.open(dossier);
        assertThat(lanes()).containsExactly("talks", "airspace", "trade");

        session.correcting().add(leading());
        Dossier added = session.dossier();
        assertThat(lanes()).containsExactly("talks", "airspace", "trade");
        session.open(added);
        assertThat(lanes()).as("opened again").containsExactly("talks", "airspace", "trade");
    }

    @Test
    void numbersNoLanesWhereWhatIsAddedLeavesThemInTheirOrder() {
        Event late = Dossiers.event("late", "2023-07", new Involvement(List.of("trade"), List.of()));
        session.correcting().add(late);
        assertThat(session.dossier()).isEqualTo(with(late));
        session.correcting().add(leading());
        session.history().undo();
        assertThat(session.dossier()).isEqualTo(with(late));
    }

    private static Event leading() {
        return Dossiers.event(
                "leading",
                "2020-05-08",
                new Involvement(List.of("trade"), List.of()),
                new TextSpan("a/p0", 0, 23),
                new TextSpan("a/p1", 0, 23),
                new TextSpan("a/p2", 0, 23));
    }

    private Dossier with(Event event) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                Stream.concat(dossier.events().stream(), Stream.of(event)).toList(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    @Test
    void isNoStepWhereALaneStaysInItsPlace() {
        charting.move("talks", -1);
        assertThat(session.history().undoableProperty().get()).isEmpty();
    }

    private static List<String> ids(Dossier dossier) {
        return dossier.issues().stream().map(Issue::id).toList();
    }

    @Test
    void countsTheLaneOfWhatIsStarredWhereItMovesOthersBelowIt() {
        session.correcting().star(Set.of(bali), true);

        charting.move("trade", 2);
        assertThat(lanes()).containsExactly(Charting.STARRED, "talks", "trade", "airspace");
        charting.move("trade", 0);
        assertThat(lanes()).containsExactly(Charting.STARRED, "trade", "talks", "airspace");
    }

    @Test
    void keepsTheOrderOfEachGrouping() {
        charting.group(Grouping.ACTOR);
        charting.move("xi", 1);
        charting.group(Grouping.SECTION);
        charting.move("b/s0", -1);

        charting.group(Grouping.ACTOR);
        assertThat(lanes()).containsExactly("biden", "xi");
        charting.group(Grouping.SECTION);
        assertThat(lanes()).containsExactly("b/s0", "a/s0");

        session.open(dossier);
        assertThat(lanes()).as("another dossier begins in its own order").containsExactly("a/s0", "b/s0");
    }

    @Test
    void drawsWhatHappenedUntilAskedWhatWasReported() {
        assertThat(charting.axis()).isEqualTo(Axis.HAPPENED);
        charting.draw(Axis.REPORTED);
        assertThat(charting.axis()).isEqualTo(Axis.REPORTED);
    }

    private List<String> lanes() {
        return charting.lanes().stream().map(Group::key).toList();
    }
}
