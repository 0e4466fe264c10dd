package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.library.Bookmark;
import dateline.library.Settings;
import dateline.library.Settings.Lanes;
import dateline.search.find.FindQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingSessionTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Dossier dossier = Dossiers.twoArticles();
    private final Event bali = dossier.events().getFirst();
    private final Event balloon = dossier.events().get(1);

    @BeforeEach
    void open() {
        session.open(dossier);
    }

    @Test
    void turnsToTheFirstArticleWhenTheOneThatIsReadIsTakenAway() {
        Dossier both = Dossiers.twoArticles();
        session.open(
                new Dossier("One", List.of(both.articles().getFirst()), List.of(), List.of(), List.of(), List.of()));
        session.history().change("change.add", both);
        session.read(both.articles().getLast());

        session.history().undo();

        assertThat(session.article()).contains(both.articles().getFirst());
    }

    @Test
    void opensADossierAtItsFirstArticleWithNothingSelected() {
        assertThat(session.article()).map(Article::id).contains("a");
        assertThat(session.selection().event()).isEmpty();
        assertThat(session.filters().shown()).hasSize(4);
    }

    @Test
    void walksThePassagesOfAnEventSelectedAgainAndAround() {
        session.selection().select(bali);
        assertThat(session.selection().passage().orElseThrow().number()).isZero();
        session.selection().select(bali);
        assertThat(session.selection().passage().orElseThrow().number()).isEqualTo(1);
        session.selection().select(bali);
        assertThat(session.selection().passage().orElseThrow().number()).isZero();
        session.selection().previousPassage();
        assertThat(session.selection().passage().orElseThrow().number()).isEqualTo(1);
    }

    private static Optional<TextSpan> resumed(ReadingSession session) {
        return session.reading()
                .visitProperty()
                .get()
                .flatMap(ReadingPlace.Visit::spot)
                .map(ReadingPlace.Spot::place);
    }

    @Test
    void turnsBackToAnArticleWhereItWasLeft() {
        TextSpan line = new TextSpan("a/p2", 3, 4);
        session.reading().stoppedAt(new ReadingPlace.Spot(line, 5));

        session.read(dossier.articles().get(1));
        assertThat(resumed(session)).isEmpty();
        session.read(dossier.articles().getFirst());
        assertThat(resumed(session)).contains(line);
    }

    @Test
    void goesOnAtTheNextStartWhereTheTextWasLeftUnlessItsWordsAreOthers() {
        session.reading().stoppedAt(new ReadingPlace.Spot(new TextSpan("a/p2", 3, 4), 5));
        Settings.Files kept =
                session.reading().bookmarks().addTo(Settings.DEFAULT).files();

        ReadingSession next = new ReadingSession(Jobs.onCallingThread());
        next.reading().bookmarks().restore(kept);
        next.open(dossier);
        assertThat(resumed(next)).contains(new TextSpan("a/p2", 3, 4));
        assertThat(next.reading().visitProperty().get().flatMap(ReadingPlace.Visit::spot))
                .map(ReadingPlace.Spot::top)
                .as("as far down the screen")
                .contains(5.0);

        ReadingSession other = new ReadingSession(Jobs.onCallingThread());
        other.reading().bookmarks().restore(kept);
        other.open(new Dossier(
                "",
                List.of(Dossiers.article("a", "Other words.", "More.", "Even more.")),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(resumed(other)).isEmpty();
    }

    @Test
    void turnsToATextWhereItWasLeftInAnotherWindow() {
        Bookmarks shared = new Bookmarks();
        ReadingSession one = new ReadingSession(Jobs.onCallingThread(), shared);
        ReadingSession other = new ReadingSession(Jobs.onCallingThread(), shared);
        one.open(dossier);
        other.open(dossier);
        other.read(dossier.articles().get(1));
        one.reading().stoppedAt(new ReadingPlace.Spot(new TextSpan("a/p2", 3, 4), 5));
        other.reading().stoppedAt(new ReadingPlace.Spot(new TextSpan("b/p0", 0, 1), 5));

        assertThat(shared.addTo(Settings.DEFAULT).files().left())
                .extracting(Bookmark::block)
                .containsExactly("a/p2", "b/p0");
        other.read(dossier.articles().getFirst());
        assertThat(resumed(other)).contains(new TextSpan("a/p2", 3, 4));
    }

    @Test
    void keepsWhatIsHereWhereAnOlderPlaceIsRestored() {
        Bookmarks bookmarks = new Bookmarks();
        Settings before = bookmarks
                .addTo(Settings.DEFAULT)
                .leaving(List.of(new Bookmark("t", "old", 0, 0)), List.of(new Lanes("d", List.of("old"), List.of())));
        bookmarks.put("t", new ReadingPlace.Spot(new TextSpan("new", 0, 1), 0));
        bookmarks.put(new Lanes("d", List.of("new"), List.of()));
        bookmarks.restore(before.files());

        assertThat(bookmarks.spot("t").map(spot -> spot.place().block())).contains("new");
        assertThat(bookmarks.lanes("d").collapsed()).containsExactly("new");
        assertThat(bookmarks.lanes("other").collapsed()).isEmpty();
    }

    @Test
    void turnsToTheArticleThatTellsTheSelectedPassage() {
        session.selection().selectPassage(bali, 1);
        assertThat(session.article()).map(Article::id).contains("b");
    }

    @Test
    void forgetsSelectionAndFiltersWhenAnotherDossierIsOpened() {
        session.selection().select(balloon);
        session.filters().follow("talks", false);
        session.open(dossier);
        assertThat(session.selection().event()).isEmpty();
        assertThat(session.filters().shown()).hasSize(4);
    }

    @Test
    void showsAnEventWhileOneOfItsIssuesAndOneOfItsActorsIsFollowed() {
        session.filters().follow("talks", false);
        assertThat(session.filters().shown()).extracting(Event::id).containsExactly("balloon", "more", "report");
        session.filters().follow("xi", false);
        assertThat(session.filters().shown()).extracting(Event::id).containsExactly("balloon", "report");
        session.filters().followAll();
        assertThat(session.filters().shown()).hasSize(4);
    }

    @Test
    void comesBackToTheOnlyPassageOfAnEventThatIsSelectedAgain() {
        List<TextSpan> visited = new ArrayList<>();
        session.reading().visitProperty().subscribe(visit -> visit.ifPresent(wish -> visited.add(wish.place())));
        Event once = event(1);
        session.select(once);
        session.select(once);
        session.select(once);

        assertThat(visited).containsExactly(clause(once), clause(once));
    }

    @Test
    void walksToTheNextPassageOfAnEventOfSeveralThatIsSelectedAgain() {
        Event often = event(2);
        session.select(often);
        session.select(often);

        assertThat(session.selection().passage()).contains(new Selection.Passage(often, 1));
        assertThat(session.reading().visitProperty().get()).isEmpty();
    }

    private Event event(int passages) {
        return dossier.events().stream()
                .filter(each -> each.mentions().size() == passages)
                .findFirst()
                .orElseThrow();
    }

    private static TextSpan clause(Event event) {
        return event.mentions().getFirst().clause();
    }

    @Test
    void movesAnIssueToAnotherPlaceAmongTheLanes() {
        session.charting().move("talks", 99);
        assertThat(session.filters().issues()).extracting("id").containsExactly("airspace", "trade", "talks");
    }

    @Test
    void putsTheIssuesOfWhatIsFoundInATextAsTheyWillBeWhenItIsOpenedAgainUnlessOneWasMoved() {
        Dossier found = withIssues(dossier.issues().reversed());
        session.open(found);
        List<Issue> opened = session.filters().issues();
        session.open(withIssues(List.of()));
        session.complete(found);
        assertThat(session.filters().issues()).isEqualTo(opened).isNotEqualTo(found.issues());

        session.charting().move(opened.getFirst().id(), 99);
        List<Issue> moved = session.filters().issues();
        session.complete(withIssues(session.dossier().issues().reversed()));
        assertThat(session.filters().issues()).isEqualTo(moved);
    }

    private Dossier withIssues(List<Issue> issues) {
        return new Dossier(
                dossier.title(), dossier.articles(), dossier.events(), issues, dossier.actors(), dossier.quotations());
    }

    @Test
    void findsInTheArticleAndGoesRound() {
        List<TextSpan> visited = new ArrayList<>();
        session.reading().visitProperty().subscribe(visit -> visit.ifPresent(wish -> visited.add(wish.place())));
        session.finding().find(FindQuery.of("talks"));
        assertThat(session.finding().hits().hits()).hasSize(2);
        assertThat(session.finding().hits().number()).isZero();
        session.finding().previous();
        assertThat(session.finding().hits().number()).isEqualTo(1);
        session.finding().next();
        assertThat(session.finding().hits().number()).isZero();
        assertThat(visited).extracting(TextSpan::block).containsExactly("a/p0", "a/p2", "a/p0");
    }

    @Test
    void startsAtTheFirstHitFromWhereTheReaderIsAndReturnsThereOnClose() {
        ReadingPlace.Spot spot = new ReadingPlace.Spot(new TextSpan("a/p1", 0, 10), 12.5);
        session.reading().stoppedAt(spot);
        session.finding().find(FindQuery.of("talks"));
        assertThat(session.finding().hits().number()).isEqualTo(1);
        session.reading().stoppedAt(new ReadingPlace.Spot(new TextSpan("a/p2", 0, 10), 3));
        session.finding().close();
        assertThat(session.finding().hits().active()).isFalse();
        assertThat(session.reading().visitProperty().get())
                .flatMap(ReadingPlace.Visit::spot)
                .contains(spot);
    }

    @Test
    void seeksAgainInTheArticleTurnedTo() {
        session.finding().find(FindQuery.of("talks"));
        session.read(dossier.articles().get(1));
        assertThat(session.finding().hits().hits()).extracting(TextSpan::block).containsExactly("b/p0");
    }
}
