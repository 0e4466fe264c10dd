package dateline.ui.contents;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.IssuePalette;
import dateline.messages.Messages;
import dateline.search.find.FindQuery;
import dateline.session.Dossiers;
import dateline.session.Group;
import dateline.session.Grouping;
import dateline.session.Groups;
import dateline.session.Jobs;
import dateline.session.ReadingPlace;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The dossier has two articles, the first of two sections; “Issue talks” has two events, one of which it shares. */
@ExtendWith(ApplicationExtension.class)
class ContentsPaneTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Dossier dossier = dossier();
    private ContentsPane pane;

    private static Dossier dossier() {
        Dossier two = Dossiers.twoArticles();
        return new Dossier(
                two.title(),
                List.of(cut(two.articles().getFirst()), two.articles().get(1)),
                two.events(),
                two.issues(),
                two.actors(),
                List.of());
    }

    /** The article with its last paragraph in a section of its own. */
    private static Article cut(Article article) {
        Section whole = article.sections().getFirst();
        Section first = new Section(whole.heading(), whole.blocks().subList(0, 2));
        Section second = new Section(
                new Block.Heading("a/s1", "Second section", 2), whole.blocks().subList(2, 3));
        return new Article(
                article.id(), article.heading(), Source.UNKNOWN, article.published(), List.of(first, second));
    }

    @Start
    void start(Stage stage) {
        pane = new ContentsPane(
                session,
                Messages.of("contents", Locale.ENGLISH),
                new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH));
        session.open(dossier);
        Stages.show(stage, new Scene(pane, 280, 900));
    }

    private static Node line(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".line")
                .match(line -> words(line).findFirst().filter(name::equals).isPresent())
                .query();
    }

    private static Stream<String> words(Node line) {
        return line.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText());
    }

    private static List<String> lines(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".line").queryAll().stream()
                .map(line -> String.join(" ", words(line).toList()).strip())
                .toList();
    }

    private static boolean isCurrent(FxRobot robot, String name) {
        return line(robot, name).getParent().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("current"));
    }

    private static Node box(FxRobot robot, String name) {
        return line(robot, name).lookup(".followed");
    }

    private static boolean isTicked(FxRobot robot, String name) {
        return box(robot, name).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("on"));
    }

    private Optional<TextSpan> visited() {
        return session.reading().visitProperty().get().map(ReadingPlace.Visit::place);
    }

    private List<String> shown() {
        return session.filters().shown().stream().map(Event::id).toList();
    }

    private void select(FxRobot robot, String name) {
        robot.clickOn(line(robot, name).lookup(".label"));
    }

    @Test
    void listsArticlesSectionsIssuesAndActorsWithTheirEvents(FxRobot robot) {
        assertThat(lines(robot))
                .containsExactly(
                        "Articles",
                        "Title of a 19 June 2023 3",
                        "First section 2",
                        "Second section 1",
                        "Title of b 19 June 2023 2",
                        "Issues",
                        "Issue talks 1\u2009+\u20091",
                        "Issue airspace 1",
                        "Issue trade",
                        "Actors",
                        "Actor xi 1\u2009+\u20091",
                        "Actor biden 2");
    }

    @Test
    void marksTheSectionOfThePassageThatIsSelectedThoughAnotherWasAskedForBefore(FxRobot robot) {
        TextSpan last = new TextSpan("a/p2", 0, 5);
        Event told = dossier.events().stream()
                .filter(event -> event.mentions().getFirst().clause().block().equals("a/p2"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            session.reading().scrolledTo(List.of(new TextSpan("a/p0", 0, 20), new TextSpan("a/p1", 0, 20), last));
            session.goTo(new TextSpan("a/p0", 0, 1));
        });
        assertThat(isCurrent(robot, "First section")).isTrue();

        robot.interact(() -> session.selection().select(told));
        assertThat(isCurrent(robot, "Second section")).isTrue();
        assertThat(isCurrent(robot, "First section")).isFalse();
    }

    @Test
    void breaksANameThatIsTooLongForOneLine(FxRobot robot) {
        double wide = line(robot, "Second section").getLayoutBounds().getHeight();
        robot.interact(() -> pane.getScene().getWindow().setWidth(80));
        assertThat(line(robot, "Second section").getLayoutBounds().getHeight()).isGreaterThan(wide + 10);
    }

    @Test
    void cutsNamesBehindAWordButAWordAloneInside(FxRobot robot) {
        String file = "minutes-of-the-meeting.txt";
        Article plain = Dossiers.article("c", "Words.");
        Article named = new Article(
                "c",
                plain.heading(),
                plain.source(),
                plain.published(),
                List.of(new Section(
                        new Block.Heading("c/s0", file, 2),
                        plain.sections().getFirst().blocks())));
        assertThat(name(robot, "Second section").getTextOverrun()).isEqualTo(OverrunStyle.WORD_ELLIPSIS);
        robot.interact(() -> session.open(new Dossier("", List.of(named), List.of(), List.of(), List.of(), List.of())));
        assertThat(name(robot, file).getTextOverrun()).isEqualTo(OverrunStyle.CENTER_ELLIPSIS);
    }

    private static Label name(FxRobot robot, String name) {
        return (Label) line(robot, name).lookup(".label");
    }

    @Test
    void listsNoArticlesWhereThereIsOnlyOne(FxRobot robot) {
        robot.interact(() -> session.open(
                new Dossier("", List.of(Dossiers.article("c", "Words.")), List.of(), List.of(), List.of(), List.of())));
        assertThat(lines(robot)).containsExactly("Contents", "First section");
    }

    @Test
    void listsArticlesByTheirDateTheUndatedLast(FxRobot robot) {
        List<Article> articles = List.of(
                published("none", Optional.empty()),
                published("late", Optional.of(TimeSpan.parse("2010"))),
                published("early", Optional.of(TimeSpan.parse("2008-06-09"))),
                published("same", Optional.of(TimeSpan.parse("2010"))));
        robot.interact(() -> session.open(new Dossier("Many", articles, List.of(), List.of(), List.of(), List.of())));
        assertThat(lines(robot).stream().filter(line -> line.startsWith("Title of")))
                .containsExactly(
                        "Title of early 9 June 2008",
                        "Title of late 2010",
                        "Title of same 2010",
                        "Title of none No date");
        assertThat(session.article())
                .as("the order of the dossier stays")
                .map(Article::id)
                .contains("none");
    }

    private static Article published(String id, Optional<TimeSpan> date) {
        Article article = Dossiers.article(id, "Words.");
        return new Article(id, article.heading(), Source.UNKNOWN, date, article.sections());
    }

    @Test
    void filtersArticlesWhereThereAreMany(FxRobot robot) {
        assertThat(robot.lookup("#contents-filter").tryQuery()).isEmpty();
        List<Article> many = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> Dossiers.article("a" + number, "Talks were held."))
                .map(article -> new Article(
                        article.id(),
                        new Block.Heading(article.heading().id(), "Round " + article.id(), 1),
                        new Source("", article.id().equals("a4") ? "Evening Post" : "", "", Optional.empty()),
                        article.published(),
                        article.sections()))
                .toList();
        robot.interact(() ->
                session.open(new Dossier("Many", many, List.of(), dossier.issues(), dossier.actors(), List.of())));

        robot.clickOn("#contents-filter").write("post");
        assertThat(articles(robot)).containsExactly("Round a4");
        assertThat(lines(robot)).contains("Issues");
        robot.type(KeyCode.ESCAPE);
        assertThat(articles(robot)).hasSize(9);
        assertThat(robot.lookup("#contents").query().isFocused()).isTrue();

        robot.clickOn("#contents-filter").write("round a7");
        assertThat(articles(robot)).containsExactly("Round a7");
        robot.interact(() -> session.open(dossier));
        assertThat(robot.lookup("#contents-filter").match(Node::isVisible).tryQuery())
                .isEmpty();
        assertThat(articles(robot)).hasSize(2);
    }

    private List<String> articles(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#contents").<ContentsRow>queryListView().getItems().stream()
                .filter(ContentsRow.ArticleRow.class::isInstance)
                .map(row -> ((ContentsRow.ArticleRow) row).article().title())
                .toList();
    }

    @Test
    void goesToTheSectionThatIsClicked(FxRobot robot) {
        select(robot, "Second section");
        assertThat(visited()).contains(new TextSpan("a/s1", 0, 14));
    }

    @Test
    void goesToTheSectionWithEnter(FxRobot robot) {
        robot.interact(pane::requestFocus);
        select(robot, "First section");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(visited()).contains(new TextSpan("a/s1", 0, 14));
    }

    @Test
    void turnsToTheArticleThatIsClicked(FxRobot robot) {
        select(robot, "Title of b");
        assertThat(session.article()).map(Article::id).contains("b");
        assertThat(isCurrent(robot, "Title of b")).isTrue();
        assertThat(isCurrent(robot, "Title of a")).isFalse();
    }

    @Test
    void staysOnTheArticleThatTheKeyboardTurnsTo(FxRobot robot) {
        select(robot, "Title of a");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(session.article()).map(Article::id).contains("b");
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(session.article()).map(Article::id).contains("a");
    }

    @Test
    void marksTheSectionThatIsOnScreen(FxRobot robot) {
        robot.interact(() -> session.reading().scrolledTo(List.of(new TextSpan("a/p1", 0, 5))));
        assertThat(isCurrent(robot, "First section")).isTrue();
        robot.interact(() -> session.reading().scrolledTo(List.of(new TextSpan("a/p2", 0, 5))));
        assertThat(isCurrent(robot, "First section")).isFalse();
        assertThat(isCurrent(robot, "Second section")).isTrue();
    }

    @Test
    void keepsTheSectionThatIsReadInSight(FxRobot robot) {
        List<Section> sections = IntStream.range(0, 90)
                .mapToObj(number -> new Section(
                        new Block.Heading("l/s" + number, "Chapter " + number, 2),
                        List.of(new Block.Paragraph("l/p" + number, "Some words."))))
                .toList();
        Article many =
                new Article("l", new Block.Heading("l/title", "Long", 1), Source.UNKNOWN, Optional.empty(), sections);
        robot.interact(
                () -> session.open(new Dossier("Long", List.of(many), List.of(), List.of(), List.of(), List.of())));
        assertThat(lines(robot)).contains("Chapter 1").doesNotContain("Chapter 70");

        robot.interact(() -> session.reading().scrolledTo(List.of(new TextSpan("l/p70", 0, 5))));
        assertThat(lines(robot)).contains("Chapter 70", "Chapter 71").doesNotContain("Chapter 1");
        assertThat(isCurrent(robot, "Chapter 70")).isTrue();
    }

    @Test
    void keepsItsCellsWhileTheTextScrolls(FxRobot robot) {
        List<Node> before = List.copyOf(robot.lookup(".contents .list-cell").queryAll());
        robot.interact(() -> session.reading().scrolledTo(List.of(new TextSpan("a/p2", 0, 5))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(List.copyOf(robot.lookup(".contents .list-cell").queryAll())).isEqualTo(before);
    }

    @Test
    void namesItsRowsToAScreenReader(FxRobot robot) {
        assertThat(line(robot, "Issue airspace").getParent().getAccessibleText())
                .isEqualTo("Issue airspace, 1 event");
        assertThat(line(robot, "Issue talks").getParent().getAccessibleText())
                .isEqualTo("Issue talks, 1 event with a date, 1 without");
        assertThat(line(robot, "Title of a").getParent().getAccessibleText())
                .isEqualTo("Title of a, 19 June 2023, 3 events");
    }

    @Test
    void namesAHeadingThatIsASentenceWithoutItsEnd(FxRobot robot) {
        Article cut = dossier.articles().getFirst();
        Section second = cut.sections().get(1);
        Section told = new Section(new Block.Heading(second.heading().id(), "They told a story.", 2), second.blocks());
        Article article = new Article(
                cut.id(),
                cut.heading(),
                cut.source(),
                cut.published(),
                List.of(cut.sections().getFirst(), told));
        robot.interact(() -> session.open(
                new Dossier("", List.of(article), dossier.events(), dossier.issues(), dossier.actors(), List.of())));
        assertThat(line(robot, "They told a story.").getParent().getAccessibleText())
                .isEqualTo("They told a story, 1 event");
    }

    @Test
    void explainsTwoNumbersWhereverThePointerIsOnTheRow(FxRobot robot) {
        assertThat(line(robot, "Issue talks").getParent().getAccessibleHelp())
                .isEqualTo("1 event with a date, 1 without");
        assertThat(line(robot, "Issue airspace").getParent().getAccessibleHelp())
                .isNull();
    }

    @Test
    void countsOfAnIssueWhatStandsInItsLaneAndSaysHowManyStandInOthers(FxRobot robot) {
        Event both = Dossiers.event(
                "both", "2022", new Involvement(List.of("airspace", "talks"), List.of()), new TextSpan("a/p0", 0, 5));
        robot.interact(() -> session.open(
                new Dossier("", dossier.articles(), List.of(both), dossier.issues(), dossier.actors(), List.of())));
        assertThat(lines(robot)).contains("Issue airspace 1", "Issue talks");
        assertThat(line(robot, "Issue talks").getParent().getAccessibleHelp())
                .isEqualTo("No event with a date, 1 in lanes of other issues");

        robot.interact(() -> session.filters().follow("airspace", false));
        assertThat(lines(robot)).contains("Issue airspace 1", "Issue talks 1");
    }

    @Test
    void hidesTheEventsOfAnIssueThatIsNoLongerTicked(FxRobot robot) {
        robot.clickOn(box(robot, "Issue airspace"));
        assertThat(shown()).containsExactly("bali", "more", "report");
        assertThat(isTicked(robot, "Issue airspace")).isFalse();
        robot.clickOn(box(robot, "Issue airspace"));
        assertThat(shown()).containsExactly("bali", "balloon", "more", "report");
    }

    @Test
    void aClickOnABoxLeavesTheRowsAndTheKeyboardAsTheyAre(FxRobot robot) {
        select(robot, "Second section");
        robot.clickOn(box(robot, "Issue airspace"));
        assertThat(robot.lookup("#contents").queryListView().getSelectionModel().getSelectedItem())
                .isInstanceOf(ContentsRow.SectionRow.class);
    }

    @Test
    void saysOfARowThatItIsNotFollowed(FxRobot robot) {
        Node row = line(robot, "Issue airspace").getParent();
        String followed = row.getAccessibleText();
        robot.clickOn(box(robot, "Issue airspace"));
        assertThat(row.getAccessibleText()).isEqualTo(followed + ", not followed");
        robot.clickOn(box(robot, "Issue airspace"));
        assertThat(row.getAccessibleText()).isEqualTo(followed);
    }

    @Test
    void ticksWithTheSpaceBarAndKeepsTheRow(FxRobot robot) {
        select(robot, "Issue airspace");
        robot.push(KeyCode.SPACE);
        assertThat(shown()).doesNotContain("balloon");
        assertThat(isTicked(robot, "Issue airspace")).isFalse();
        robot.push(KeyCode.SPACE);
        assertThat(shown()).contains("balloon");
    }

    @Test
    void staysWhereItIsInTheTextWhenABoxIsTicked(FxRobot robot) {
        select(robot, "Second section");
        robot.interact(() -> session.reading().goTo(new TextSpan("a/p0", 0, 5)));
        robot.clickOn(box(robot, "Issue airspace"));
        assertThat(visited()).contains(new TextSpan("a/p0", 0, 5));
    }

    @Test
    void staysWhereItIsInTheTextWhenACaptionOrEmptySpaceIsClicked(FxRobot robot) {
        select(robot, "Second section");
        robot.interact(() -> session.reading().goTo(new TextSpan("a/p0", 0, 5)));
        robot.clickOn(line(robot, "Actors")).clickOn(140, 880);
        assertThat(visited()).contains(new TextSpan("a/p0", 0, 5));
    }

    @Test
    void showsOnlyTheEventsOfASectionAndThenThoseOfAllAgain(FxRobot robot) {
        rightClick(robot, "Second section").clickOn("Show Only Its Events on the Timeline");
        assertThat(session.charting().grouping()).isEqualTo(Grouping.SECTION);
        assertThat(session.charting().lanes()).extracting(Group::name).containsExactly("Second section");
        assertThat(shown()).containsExactlyElementsOf(toldIn("a/s1"));

        rightClick(robot, "Second section").clickOn("Show All Sections");
        assertThat(session.charting().lanes()).extracting(Group::name).contains("First section", "Second section");
        assertThat(session.filters().shown()).isEqualTo(session.dossier().events());
    }

    @Test
    void showsNoStarredEventOfAnotherSectionThanTheOnlyOneThatIsShown(FxRobot robot) {
        robot.interact(
                () -> session.correcting().star(Set.copyOf(session.dossier().events()), true));
        rightClick(robot, "Second section").clickOn("Show Only Its Events on the Timeline");
        assertThat(shown()).containsExactlyElementsOf(toldIn("a/s1"));

        rightClick(robot, "First section").clickOn("Show Only Its Events on the Timeline");
        assertThat(shown()).containsExactlyElementsOf(toldIn("a/s0"));
    }

    private List<String> toldIn(String section) {
        Groups groups = new Groups(session.dossier(), session.text());
        return session.dossier().events().stream()
                .filter(event -> groups.keys(Grouping.SECTION, event).contains(section))
                .map(Event::id)
                .toList();
    }

    @Test
    void copiesTheHeadingOfASection(FxRobot robot) {
        rightClick(robot, "Second section").clickOn("Copy the Heading");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Second section"));
    }

    private static FxRobotInterface rightClick(FxRobot robot, String name) {
        return robot.rightClickOn(line(robot, name).lookup(".label"));
    }

    @Test
    void followsOneIssueOnlyFromItsMenuAndThenAllAgain(FxRobot robot) {
        robot.rightClickOn(line(robot, "Issue airspace").lookup(".label")).clickOn("Follow Only This");
        assertThat(shown()).containsExactly("balloon", "report");
        robot.rightClickOn(line(robot, "Issue airspace").lookup(".label")).clickOn("Follow All");
        assertThat(session.filters().hiddenProperty().get()).isEqualTo(Set.of());
    }

    @Test
    void followsOneActorOnlyFromItsMenu(FxRobot robot) {
        robot.rightClickOn(line(robot, "Actor xi").lookup(".label")).clickOn("Follow Only This");
        assertThat(shown()).containsExactly("bali", "more", "report");
    }

    @Test
    void renamesAnIssueFromItsMenu(FxRobot robot) {
        robot.rightClickOn(line(robot, "Issue airspace").lookup(".label")).clickOn("Rename…");
        robot.clickOn("#issue-name")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("Balloons")
                .push(KeyCode.ENTER);
        assertThat(lines(robot)).contains("Balloons 1").doesNotContain("Issue airspace 1");
        robot.interact(session.history()::undo);
        assertThat(lines(robot)).contains("Issue airspace 1");
    }

    @Test
    void givesAnIssueAnotherColourFromItsMenu(FxRobot robot) {
        robot.rightClickOn(line(robot, "Issue airspace").lookup(".label"))
                .clickOn("Colour")
                .push(KeyCode.RIGHT)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.ENTER);
        assertThat(colour("airspace")).isEqualTo("issue-3");
        robot.interact(session.history()::undo);
        assertThat(colour("airspace")).isEqualTo("issue-2");
    }

    private String colour(String issue) {
        return new IssuePalette(session.dossier()).styleClass(issue);
    }

    @Test
    void mergesAnIssueIntoAnotherFromItsMenu(FxRobot robot) {
        robot.rightClickOn(line(robot, "Issue trade").lookup(".label"))
                .clickOn("Merge Into")
                .push(KeyCode.RIGHT)
                .push(KeyCode.DOWN)
                .push(KeyCode.ENTER);
        assertThat(lines(robot)).contains("Issue airspace 1").doesNotContain("Issue trade");
        assertThat(line(robot, "Issue airspace").getParent().getAccessibleHelp())
                .isEqualTo("1 event with a date, 1 in lanes of other issues");
    }

    @Test
    void removesAnIssueAndAddsOneFromTheMenu(FxRobot robot) {
        robot.rightClickOn(line(robot, "Issue trade").lookup(".label")).clickOn("Remove the Issue");
        assertThat(lines(robot)).doesNotContain("Issue trade");
        robot.rightClickOn(line(robot, "Issue airspace").lookup(".label")).clickOn("New Issue…");
        robot.clickOn("#issue-name").write("Energy").push(KeyCode.ENTER);
        assertThat(lines(robot)).contains("Energy");
    }

    @Test
    void showsBesideAnArticleHowOftenItHasWhatIsSoughtAsHighAsTheNumberIs(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#contents").query().getScene().getStylesheets().addAll("/css/tokens.css", "/css/window.css");
            session.searching().seek(FindQuery.of("talks"));
            session.searching().show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#contents .hits").queryAllAs(Label.class))
                .isNotEmpty()
                .allMatch(count -> count.getHeight() <= count.prefHeight(-1));
    }

    @Test
    void listsIssuesInTheOrderOfTheLanes(FxRobot robot) {
        robot.interact(() -> session.charting().move("talks", 2));
        assertThat(lines(robot)).containsSubsequence("Issue airspace 1", "Issue trade", "Issue talks 1\u2009+\u20091");
    }

    @Test
    void keepsTheSelectedRowWhenALaneIsMoved(FxRobot robot) {
        select(robot, "Second section");
        robot.interact(() -> session.charting().move("talks", 2));
        assertThat(robot.lookup("#contents").queryListView().getSelectionModel().getSelectedIndex())
                .isEqualTo(3);
    }

    @Test
    void foldsAGroupWithAClickAndUnfoldsItWithTheKeyboard(FxRobot robot) {
        select(robot, "Issues");
        assertThat(lines(robot))
                .contains("Issues", "Actor xi 1\u2009+\u20091")
                .doesNotContain("Issue talks 1\u2009+\u20091");
        robot.push(KeyCode.ENTER);
        assertThat(lines(robot)).contains("Issue talks 1\u2009+\u20091");
    }

    @Test
    void countsOnlyWhatIsInTheTimeWindow(FxRobot robot) {
        robot.interact(() -> session.window().mark(TimeSpan.parse("2022")));
        assertThat(lines(robot))
                .containsExactly(
                        "Articles",
                        "Title of a 19 June 2023 1",
                        "First section 1",
                        "Second section",
                        "Title of b 19 June 2023 1",
                        "Issues",
                        "Issue talks 1",
                        "Issue airspace",
                        "Issue trade",
                        "Actors",
                        "Actor xi 1",
                        "Actor biden 1");
    }

    @Test
    void setsSectionsApartThatLieOutsideOfTheTimeWindow(FxRobot robot) {
        robot.interact(() -> session.window().mark(TimeSpan.parse("1999")));
        assertThat(line(robot, "First section").getParent().getStyleClass()).contains("outside");
        assertThat(line(robot, "First section").getParent().getAccessibleText())
                .isEqualTo("First section, outside of the time window");
        assertThat(line(robot, "Second section").getParent().getStyleClass())
                .as("what speaks of no time")
                .doesNotContain("outside");
        robot.interact(session.window()::clear);
        assertThat(line(robot, "First section").getParent().getStyleClass()).doesNotContain("outside");
    }

    @Test
    void givesTheKeyboardToItsList(FxRobot robot) {
        robot.interact(pane::requestFocus);
        assertThat(robot.lookup("#contents").queryAs(ListView.class).isFocused())
                .isTrue();
    }

    private static Dossier withoutHeadings(int paragraphs) {
        Article made = Dossiers.article(
                "a",
                IntStream.range(0, paragraphs)
                        .mapToObj(number -> "Paragraph " + number + " tells a story.")
                        .toArray(String[]::new));
        Section plain = new Section(
                new Block.Heading("a/s0", "", 2), made.sections().getFirst().blocks());
        return new Dossier(
                "",
                List.of(new Article(made.id(), made.heading(), Source.UNKNOWN, made.published(), List.of(plain))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void leadsThroughALongTextThatHasNoHeadings(FxRobot robot) {
        robot.interact(() -> session.open(withoutHeadings(120)));
        assertThat(names(robot)).hasSizeBetween(8, 13).contains("Contents", "Title of a");

        robot.clickOn(line(robot, "Paragraph 59 tells a story."));
        assertThat(session.reading().visitProperty().get())
                .map(visit -> visit.place().block())
                .contains("a/p59");
    }

    @Test
    void leadsThroughATextWithoutHeadingsBelowItsTitleWhereThereAreSeveral(FxRobot robot) {
        Article plain = withoutHeadings(120).articles().getFirst();
        Dossier two = new Dossier(
                "", List.of(plain, Dossiers.article("c", "Words.")), List.of(), List.of(), List.of(), List.of());
        robot.interact(() -> session.open(two));

        assertThat(names(robot)).containsOnlyOnce("Title of a");
        assertThat(line(robot, "Paragraph 59 tells a story.").getParent().getStyleClass())
                .contains("nested");
        assertThat(line(robot, "Title of c").getParent().getStyleClass()).doesNotContain("nested");
    }

    @Test
    void leadsNowhereInATextWithoutWords(FxRobot robot) {
        Article blank = new Article("a", new Block.Heading("a/h", " ", 1), Source.UNKNOWN, Optional.empty(), List.of());
        robot.interact(() -> session.open(new Dossier("", List.of(blank), List.of(), List.of(), List.of(), List.of())));
        assertThat(names(robot)).isEmpty();
    }

    @Test
    void namesOnlyTheTitleOfAShortTextThatHasNoHeadings(FxRobot robot) {
        robot.interact(() -> session.open(withoutHeadings(3)));
        assertThat(names(robot)).containsExactly("Contents", "Title of a");
    }

    @Test
    void tellsHowMuchOfALongTextIsRead(FxRobot robot) {
        robot.interact(() -> session.open(withoutHeadings(100)));
        robot.interact(() -> session.reading()
                .scrolledTo(List.of(new TextSpan("a/p49", 0, "Paragraph 49 tells a story.".length()))));
        assertThat(words(line(robot, "Contents")).toList()).containsExactly("Contents", "50\u2009%");

        robot.interact(() -> session.reading().scrolledTo(List.of()));
        assertThat(words(line(robot, "Contents")).toList()).containsExactly("Contents", "");
    }

    private static List<String> names(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".line").queryAll().stream()
                .flatMap(line -> words(line).limit(1))
                .toList();
    }

    @Test
    void showsTheLineOfTheArticleThatIsReadWhereThereAreMoreThanFit(FxRobot robot) {
        List<Article> articles = IntStream.range(10, 70)
                .mapToObj(number -> Dossiers.article("n" + number, "They met."))
                .toList();
        robot.interact(() -> session.open(new Dossier("", articles, List.of(), List.of(), List.of(), List.of())));
        assertThat(names(robot)).contains("Title of n10").doesNotContain("Title of n60");

        robot.interact(() -> session.read(articles.get(50)));
        assertThat(names(robot)).contains("Title of n60").doesNotContain("Title of n10");
    }
}
