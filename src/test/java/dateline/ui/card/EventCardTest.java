package dateline.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Quotation;
import dateline.dossier.Sameness;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.session.Dossiers;
import dateline.session.Likely;
import dateline.session.ReadingSession;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EventCardTest {

    private static final TimeSpan PUBLISHED = TimeSpan.parse("2023-06-19");
    private static final TextSpan CLAUSE = new TextSpan("a/p1", 0, 23);

    private CardStage shown;
    private ReadingSession session;
    private CardPlace card;

    @Start
    void start(Stage stage) {
        shown = new CardStage(stage, Dossiers.twoArticles(), 420, 320);
        session = shown.session;
        card = shown.place;
    }

    /** An event told once, in February, by the text. */
    private static Event told(Optional<CuratedTime> curated, Status status) {
        TimeSpan february = TimeSpan.parse("2023-02");
        Derivation reason = new Derivation(
                "in February",
                "month-before",
                Optional.of(PUBLISHED),
                Derivation.AnchorKind.PUBLISHED,
                Optional.of(february));
        TimeExpression written = new TimeExpression(
                new TextSpan("a/p1", 2, 9), TimexType.DATE, "2023-02", Optional.of(february), reason);
        return new Event(
                "told",
                "A balloon is shot down",
                curated,
                new Standing(status, Origin.CURATED),
                new Involvement(List.of("airspace", "trade"), List.of("biden")),
                List.of(new Mention(CLAUSE, Optional.empty(), Optional.of(written))));
    }

    private List<String> texts(String style) {
        WaitForAsyncUtils.waitForFxEvents();
        return card.lookupAll("." + style).stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Label) node).getText())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static void press(FxRobot robot, String does) {
        Node button = robot.lookup((Node node) -> does.equals(node.getAccessibleText()))
                .query();
        robot.clickOn(button);
    }

    @Test
    void saysWhichOtherDatesAreToldThatExcludeTheOneShown(FxRobot robot) {
        shown.select(robot, told(Optional.of(new CuratedTime(TimeSpan.parse("2023-04-02"), "known")), Status.HAPPENED));
        assertThat(texts("apart")).containsExactly("Elsewhere it is dated February 2023");

        shown.select(robot, told(Optional.of(new CuratedTime(TimeSpan.parse("2023-02-04"), "known")), Status.HAPPENED));
        assertThat(texts("apart")).isEmpty();
    }

    @Test
    void saysOnWhoseWordAloneAnEventIsTold(FxRobot robot) {
        Dossier plain = session.dossier();
        Quotation quotation = new Quotation("xi", CLAUSE, false);
        robot.interact(() -> session.open(new Dossier(
                plain.title(), plain.articles(), plain.events(), plain.issues(), plain.actors(), List.of(quotation))));

        shown.select(robot, shown.event("balloon"));
        assertThat(texts("claim")).containsExactly("Said by Actor xi");

        shown.select(robot, shown.event("report"));
        assertThat(texts("claim")).isEmpty();
    }

    @Test
    void saysWhenItWasAndWhyTheTextSaysSo(FxRobot robot) {
        shown.select(robot, told(Optional.empty(), Status.HAPPENED));
        assertThat(texts("title")).containsExactly("A balloon is shot down");
        assertThat(texts("when")).containsExactly("February 2023");
        assertThat(texts("why"))
                .containsExactly(
                        "“in February” → February 2023: the last February before 19 June 2023, the article’s date");
    }

    @Test
    void putsTheCuratedTimeAndItsNoteBeforeWhatTheTextSays(FxRobot robot) {
        CuratedTime curated = new CuratedTime(TimeSpan.parse("2023-02-04"), "Public record.");
        shown.select(robot, told(Optional.of(curated), Status.HAPPENED));
        assertThat(texts("when")).containsExactly("4 February 2023");
        assertThat(texts("why")).hasSize(2).first().isEqualTo("Public record.");
    }

    @Test
    void saysWhyItHasItsDateAlsoAtAPassageThatTellsNone(FxRobot robot) {
        Mention heading = new Mention(new TextSpan("a/p0", 0, 10), Optional.empty(), Optional.empty());
        Event told = told(Optional.empty(), Status.HAPPENED);
        shown.select(robot, with(told, heading, told.mentions().getFirst()));
        assertThat(texts("why"))
                .containsExactly(
                        "“in February” → February 2023: the last February before 19 June 2023, the article’s date");

        CuratedTime curated = new CuratedTime(TimeSpan.parse("2023-02-04"), "Public record.");
        Event corrected = told(Optional.of(curated), Status.HAPPENED);
        shown.select(robot, with(corrected, heading, corrected.mentions().getFirst()));
        assertThat(texts("why")).as("of a date that another has known").containsExactly("Public record.");
    }

    @Test
    void saysAtAPassageThatTellsTheMonthWhyTheEventHasItsDay(FxRobot robot) {
        Mention month = told("2023-02", new TextSpan("a/p0", 0, 10), "in February");
        Mention day = told("2023-02-04", new TextSpan("a/p1", 0, 10), "4 February 2023");
        Mention other = told("2023-03-05", new TextSpan("b/p0", 0, 10), "5 March 2023");
        Event told = told(Optional.empty(), Status.HAPPENED);

        robot.interact(() -> session.selection().selectPassage(with(told, month, day), 0));
        assertThat(texts("when")).containsExactly("4 February 2023");
        assertThat(texts("why")).singleElement().asString().startsWith("“4 February 2023”");

        robot.interact(() -> session.selection().selectPassage(with(told, day, other), 1));
        assertThat(texts("why"))
                .extracting(why -> why.substring(0, why.indexOf(' ', 1)))
                .as("of a passage that tells another day")
                .containsExactly("“4", "“5");
    }

    private static Mention told(String time, TextSpan clause, String phrase) {
        Optional<TimeSpan> when = Optional.of(TimeSpan.parse(time));
        Derivation reason = new Derivation(phrase, "absolute", Optional.empty(), Derivation.AnchorKind.NONE, when);
        TimeExpression written = new TimeExpression(clause, TimexType.DATE, time, when, reason);
        return new Mention(clause, Optional.empty(), Optional.of(written));
    }

    @Test
    void saysWhyAPassageTellsTheSameEventAsAnother(FxRobot robot) {
        Event told = told(Optional.empty(), Status.HAPPENED);
        Mention here = told.mentions().getFirst().because(List.of(Sameness.DOER, Sameness.DEED, Sameness.TIME));
        Mention there = new Mention(new TextSpan("a/p0", 0, 10), Optional.empty(), Optional.empty());
        shown.select(robot, with(told, here, there));
        assertThat(texts("why"))
                .last()
                .isEqualTo("The same event as elsewhere: same doer, same deed, both dated February 2023");

        shown.select(robot, with(told, here));
        assertThat(texts("why")).as("of the only passage left").hasSize(1);
    }

    private static Event with(Event event, Mention... mentions) {
        return new Event(
                event.id(), event.headline(), event.curated(), event.standing(), event.involved(), List.of(mentions));
    }

    private Optional<Node> confirmation() {
        WaitForAsyncUtils.waitForFxEvents();
        return Optional.ofNullable(card.lookup(".confirm-date")).filter(Node::isVisible);
    }

    @Test
    void confirmsADateThatIsLikelyByTheKeyboardAndUndoesIt(FxRobot robot) {
        Event likely = Likely.told("likely", false);
        robot.interact(() -> session.open(Likely.dossier(likely)));
        shown.select(robot, likely);
        assertThat(texts("when")).containsExactly("perhaps February 2023");
        assertThat(texts("why")).first().asString().endsWith("likely the date of this event, but not certain");

        Node button = confirmation().orElseThrow();
        for (int stop = 0; stop < 10 && !button.isFocused(); stop++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(button.isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(texts("when")).containsExactly("February 2023");
        assertThat(texts("why"))
                .containsExactly("Confirmed by the reader.", "“February 2023” → February 2023: written in full");
        assertThat(texts("apart")).isEmpty();
        assertThat(confirmation()).isEmpty();

        robot.interact(session.history()::undo);
        assertThat(texts("when")).containsExactly("perhaps February 2023");
        assertThat(confirmation()).isPresent();
    }

    @Test
    void offersNoConfirmationOfADateThatIsSureAndNoneInALineThatIsNotSeen(FxRobot robot) {
        Event sure = Likely.told("sure", true);
        Event likely = Likely.told("likely", false);
        robot.interact(() -> session.open(Likely.dossier(sure, likely)));
        shown.select(robot, sure);
        assertThat(confirmation()).isEmpty();
        shown.select(robot, likely);
        assertThat(confirmation()).isPresent();
        robot.interact(() -> {
            card.getScene().getWindow().setWidth(230);
            card.getScene().getWindow().setHeight(110);
        });
        assertThat(confirmation()).as("where only a line is seen").isEmpty();
    }

    @Test
    void saysThatAnEventHasNoDate(FxRobot robot) {
        shown.select(robot, shown.event("more"));
        assertThat(texts("when")).containsExactly("Not dated in the text");
        assertThat(texts("why")).isEmpty();
    }

    @Test
    void saysHowAnEventStandsThatHasNotSimplyHappened(FxRobot robot) {
        shown.select(robot, told(Optional.empty(), Status.EXPECTED));
        assertThat(texts("when")).containsExactly("February 2023 · expected");
    }

    @Test
    void namesTheIssuesAndThenTheActors(FxRobot robot) {
        shown.select(robot, told(Optional.empty(), Status.HAPPENED));
        assertThat(texts("pill")).containsExactly("Issue airspace", "Issue trade", "Actor biden");
        assertThat(texts("origin")).as("of what a person says").isEmpty();
    }

    @Test
    void takesTheColourOfTheMainIssue(FxRobot robot) {
        shown.select(robot, shown.event("balloon"));
        assertThat(card.lookup(".event-card").getStyleClass()).contains("issue-2");
        shown.select(robot, shown.event("report"));
        assertThat(card.lookup(".event-card").getStyleClass())
                .contains("issue-none")
                .doesNotContain("issue-2");
    }

    @Test
    void quotesThePassage(FxRobot robot) {
        shown.select(robot, shown.event("balloon"));
        assertThat(texts("quote")).containsExactly("A balloon was shot down.");
        assertThat(texts("place")).containsExactly("1 passage");
        assertThat(card.lookupAll(".foot .icon-button")).isEmpty();
    }

    @Test
    void walksThePassages(FxRobot robot) {
        shown.select(robot, shown.event("bali"));
        assertThat(texts("place")).containsExactly("Passage 1 of 2");
        press(robot, "Next passage");
        assertThat(texts("place")).containsExactly("Passage 2 of 2");
        assertThat(texts("quote")).containsExactly("A later report on the talks.");
        press(robot, "Next passage");
        assertThat(texts("place")).containsExactly("Passage 1 of 2");
        press(robot, "Previous passage");
        assertThat(texts("place")).containsExactly("Passage 2 of 2");
    }

    @Test
    void walksThePassagesByTheKeyboardPressAfterPress(FxRobot robot) {
        shown.select(robot, shown.event("bali"));
        Node next = robot.lookup((Node node) -> "Next passage".equals(node.getAccessibleText()))
                .query();
        for (int stop = 0; stop < 12 && !next.isFocused(); stop++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(next.isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(texts("place")).containsExactly("Passage 2 of 2");
        robot.push(KeyCode.SPACE);
        assertThat(texts("place")).containsExactly("Passage 1 of 2");
    }

    /** From there on in reading order, and around. */
    @Test
    void beginsWithThePassageThatTellsTheDate(FxRobot robot) {
        Mention heading = new Mention(new TextSpan("a/p0", 0, 10), Optional.empty(), Optional.empty());
        Mention later = new Mention(new TextSpan("b/p0", 2, 27), Optional.empty(), Optional.empty());
        Event told = told(Optional.empty(), Status.HAPPENED);
        shown.select(robot, with(told, heading, told.mentions().getFirst(), later));
        assertThat(texts("place")).containsExactly("Passage 2 of 3");
        press(robot, "Next passage");
        assertThat(texts("place")).containsExactly("Passage 3 of 3");
        press(robot, "Next passage");
        assertThat(texts("place")).containsExactly("Passage 1 of 3");
    }

    @Test
    void beginsWithTheFirstPassageWhereNoneTellsADateOrAPersonDoes(FxRobot robot) {
        Mention heading = new Mention(new TextSpan("a/p0", 0, 10), Optional.empty(), Optional.empty());
        Mention later = new Mention(new TextSpan("b/p0", 2, 27), Optional.empty(), Optional.empty());
        Event told = told(Optional.empty(), Status.HAPPENED);
        shown.select(robot, with(told, heading, later));
        assertThat(texts("place")).containsExactly("Passage 1 of 2");
        Event known = told(Optional.of(new CuratedTime(TimeSpan.parse("2023-02-04"), "Known.")), Status.HAPPENED);
        shown.select(robot, with(known, heading, known.mentions().getFirst()));
        assertThat(texts("place")).containsExactly("Passage 1 of 2");
    }

    @Test
    void saysThatAnEventIsOutsideOfTheTimeWindow(FxRobot robot) {
        shown.select(robot, shown.event("balloon"));
        assertThat(texts("apart")).isEmpty();
        robot.interact(() -> session.window().mark(TimeSpan.parse("2022")));
        assertThat(texts("apart")).containsExactly("Outside of the time window");
        robot.interact(() -> session.window().mark(TimeSpan.parse("2023-02")));
        assertThat(texts("apart")).isEmpty();
    }

    @Test
    void saysThatAnEventWasNotReportedYet(FxRobot robot) {
        shown.select(robot, shown.event("balloon"));
        robot.interact(() -> session.asOf().lookFrom(LocalDate.of(2023, 1, 1)));
        assertThat(texts("apart")).containsExactly("Not reported yet on the day looked from");
    }

    @Test
    void saysThatAnEventIsToldNowhere(FxRobot robot) {
        shown.select(robot, Dossiers.event("untold", "2023", new Involvement(List.of(), List.of())));
        assertThat(texts("place")).containsExactly("No passage");
        assertThat(texts("quote")).isEmpty();
        assertThat(texts("pill")).isEmpty();
    }
}
