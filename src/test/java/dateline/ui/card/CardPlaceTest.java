package dateline.ui.card;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Quotation;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.search.find.FindQuery;
import dateline.session.Dossiers;
import dateline.session.Found;
import dateline.session.ReadingSession;
import dateline.session.Seeking;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import dateline.ui.CutWords;
import dateline.ui.Stages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The place of the card on the example, as high as it is in a usual window. */
@ExtendWith(ApplicationExtension.class)
class CardPlaceTest {

    private static final Path EXAMPLE = Path.of("resources/dossiers/washington-beijing.dossier.json");

    private CardStage shown;
    private ReadingSession session;
    private CardPlace place;

    @Start
    void start(Stage stage) throws DossierException {
        shown = new CardStage(stage, new DossierFile().read(EXAMPLE).dossier(), 520, 172);
        session = shown.session;
        place = shown.place;
    }

    private List<String> texts(String style) {
        Stages.settle(place.getScene());
        return place.lookupAll(style).stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private Button more() {
        return (Button) place.lookup(".more-button");
    }

    @Test
    void comesToRestWhereThereIsNoRoomForWholeTitles(FxRobot robot) {
        AtomicInteger layouts = new AtomicInteger();
        robot.interact(() -> {
            place.getScene().getWindow().setWidth(300);
            place.getScene().getWindow().setHeight(170);
            place.needsLayoutProperty().subscribe(needed -> layouts.addAndGet(needed ? 1 : 0));
        });
        Stages.settle(place.getScene());
        robot.sleep(1000);

        assertThat(layouts).hasValueLessThan(20);
    }

    @Test
    void tellsTheStoryInTheOrderOfTimeWhileNothingIsSelected() {
        assertThat(texts(".story-line .name"))
                .containsExactly(
                        "Xi and Biden meet in Bali and agree on understandings",
                        "U.S. shoots down a Chinese surveillance balloon",
                        "Blinken visits Beijing",
                        "Washington and Beijing pledge to stabilize ties",
                        "Xi and Biden may meet again");
        assertThat(texts(".story-line .date"))
                .containsExactly(
                        "14 November 2022", "4 February 2023", "18 – 19 June 2023", "19 June 2023", "coming months");
    }

    @Test
    void saysOfHowManyEventsItTellsAFew(FxRobot robot) {
        assertThat(texts(".in-short .head .hint")).containsExactly("5 of 29 events · ← → walk through all");

        openEvents(robot, "2020", "2021");
        assertThat(texts(".in-short .head .hint")).containsExactly("← → walk through the events");
    }

    @Test
    void tellsOnlyWhatLiesInTheTimeThatTheReaderLooksAtAndSaysSo(FxRobot robot) {
        robot.interact(() -> session.window().mark(TimeSpan.parse("2022-11/2023-02")));
        assertThat(texts(".story-line .name"))
                .contains("Xi and Biden meet in Bali and agree on understandings")
                .doesNotContain("Blinken visits Beijing", "Xi and Biden may meet again");
        assertThat(texts(".in-short .head .name")).containsExactly("In short, only Nov 2022 – Feb 2023");
        assertThat(texts(".in-short .head .hint")).first(as(STRING)).startsWith("5 of 7 events");

        robot.interact(() -> session.window().mark(TimeSpan.parse("2022-11-11/2023-02-24")));
        Stages.settle(place.getScene());
        assertThat(place.lookup(".in-short").getLayoutX())
                .as("is no wider than there is room")
                .isZero();

        robot.interact(() -> session.window().mark(TimeSpan.parse("1990")));
        assertThat(texts(".story-line .name")).isEmpty();
        assertThat(texts(".in-short > .hint")).containsExactly("No event lies in this time.");

        robot.interact(() -> session.window().clear());
        assertThat(texts(".in-short .head .name")).containsExactly("In short");
        assertThat(texts(".story-line .name")).contains("Blinken visits Beijing");
    }

    @Test
    void saysAsOfWhichDayItTellsTheStory(FxRobot robot) {
        robot.interact(() -> session.asOf().lookFrom(LocalDate.of(2023, 7, 1)));

        assertThat(texts(".in-short .head .name")).containsExactly("In short, as of 1 Jul 2023");
    }

    @Test
    void hollowsTheDotOfWhatHasNotComeAboutAndSaysSo() {
        assertThat(place.lookupAll(".story-line.hollow .name"))
                .extracting(name -> ((Labeled) name).getText())
                .containsExactly("Xi and Biden may meet again");
        assertThat(texts(".story-line.hollow .words")).contains("expected");
    }

    @Test
    void saysWhoAloneSaysSo(FxRobot robot) {
        Dossier plain = Dossiers.twoArticles();
        Quotation quotation = new Quotation("xi", new TextSpan("a/p1", 0, 23), false);
        robot.interact(() -> session.open(new Dossier(
                plain.title(), plain.articles(), plain.events(), plain.issues(), plain.actors(), List.of(quotation))));

        assertThat(place.lookupAll(".story-line").stream()
                        .map(StoryLine.class::cast)
                        .map(StoryLine::getAccessibleText)
                        .filter(spoken -> spoken.contains("said by")))
                .containsExactly("4 February 2023, Event balloon, said by Actor xi");
        assertThat(place.lookupAll(".story-line.hollow")).isEmpty();
    }

    @Test
    void leavesItToTheDotWhereATitleNeedsTheRoom(FxRobot robot) {
        robot.interact(() -> {
            place.getScene().getWindow().setWidth(312);
            place.getScene().getWindow().setHeight(150);
        });
        Stages.settle(place.getScene());

        Labeled name = (Labeled) place.lookup(".story-line.hollow .name");
        assertThat(name.getText()).isEqualTo("Xi and Biden may meet");
        assertThat(name.getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1));
        assertThat(place.lookupAll(".story-line.hollow .words")).noneMatch(Node::isVisible);

        robot.interact(() -> place.getScene().getWindow().setWidth(400));
        Stages.settle(place.getScene());
        assertThat(place.lookupAll(".story-line.hollow .words")).anyMatch(Node::isVisible);
    }

    @Test
    void abbreviatesMonthsWhereTitlesNeedTheRoom(FxRobot robot) {
        robot.interact(() -> place.getScene().getWindow().setWidth(352));
        Stages.settle(place.getScene());
        assertThat(texts(".story-line .date"))
                .containsExactly("14 Nov 2022", "4 Feb 2023", "18 – 19 Jun 2023", "19 Jun 2023", "coming months");

        robot.interact(() -> place.getScene().getWindow().setWidth(700));
        Stages.settle(place.getScene());
        assertThat(texts(".story-line .date")).first().isEqualTo("14 November 2022");
    }

    @Test
    void selectsAnEventOfTheStory(FxRobot robot) {
        robot.clickOn("Blinken visits Beijing");
        assertThat(session.selection().event()).map(Event::id).contains("blinken-visit");
        assertThat(texts(".event-card .title")).containsExactly("Blinken visits Beijing");
        assertThat(place.lookupAll(".story-line")).isEmpty();
    }

    @Test
    void offersForALineOfTheStoryWhatCanBeDoneWithItsEvent(FxRobot robot) {
        robot.rightClickOn("Blinken visits Beijing").clickOn("Star");
        Stages.settle(place.getScene());
        assertThat(shown.event("blinken-visit").isStarred()).isTrue();
        assertThat(session.selection().event()).isEmpty();
    }

    @Test
    void bringsTheStoryBackWhenTheCardIsClosed(FxRobot robot) {
        shown.select(robot, shown.event("balloon-shot-down"));
        robot.clickOn((Node node) -> "Close".equals(node.getAccessibleText()));
        assertThat(session.selection().event()).isEmpty();
        assertThat(texts(".story-line .name")).hasSize(5);
    }

    @Test
    void leavesOutOfTheStoryWhatIsFilteredOut(FxRobot robot) {
        robot.interact(() -> session.filters().follow("summits-and-visits", false));
        assertThat(texts(".story-line .name"))
                .doesNotContain("Blinken visits Beijing")
                .isNotEmpty();
    }

    @Test
    void usesTheWordsOfTheArticleWhereNothingHasADate(FxRobot robot) {
        robot.interact(() -> session.open(undated(Dossiers.twoArticles())));
        assertThat(texts(".in-short .head .name")).containsExactly("In short, in the order of the article");
        assertThat(texts(".story-line .name"))
                .containsExactly("Event bali", "Event balloon", "Event more", "Event report");
        assertThat(texts(".story-line .date")).containsOnly("");
    }

    @Test
    void tellsOneEventOfASentenceWhereNothingHasADate(FxRobot robot) {
        Involvement nobody = new Involvement(List.of(), List.of());
        AtomicInteger numbers = new AtomicInteger();
        List<Event> events = Stream.of("p0", "p0", "p1")
                .map(block -> new TextSpan("a/" + block, 2, 6))
                .map(clause -> Dossiers.event("e" + numbers.incrementAndGet(), "", nobody, clause))
                .toList();
        openTwoParagraphs(robot, events);

        assertThat(texts(".story-line .name")).hasSize(2);
    }

    /** Of the day, as a headline tells its news. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellsOnceWhatASentenceDatesAlsoWhereAnotherToldOfItBefore(boolean isNews, FxRobot robot) {
        TimeExpression monday = new TimeExpression(
                new TextSpan("a/p1", 0, 6),
                TimexType.DATE,
                "XXXX-WXX-1",
                Optional.empty(),
                new Derivation("Monday", "unresolved", Optional.empty(), Derivation.AnchorKind.NONE, Optional.empty()));
        Mention dated = new Mention(new TextSpan("a/p1", 0, 16), Optional.empty(), Optional.of(monday));
        TextSpan fire = new TextSpan("a/p0", 0, 7);
        Optional<TimeExpression> news = Optional.of(NewsOfTheDay.of(fire, "fire", Optional.empty()));
        Mention before = new Mention(fire, Optional.empty(), news.filter(told -> isNews));
        List<Event> events = Stream.of(List.of(before, dated), List.of(dated))
                .map(told -> new Event(
                        "e" + told.size(),
                        Headline.of("Talks"),
                        Optional.empty(),
                        new Standing(Status.HAPPENED, Origin.FOUND),
                        new Involvement(List.of(), List.of()),
                        told))
                .toList();
        openTwoParagraphs(robot, events);

        assertThat(texts(".story-line .name")).hasSize(1);
    }

    @Test
    void marksWhatHasNoDateBesideOthersThatHave(FxRobot robot) {
        openEvents(robot, "2023-02-04", "", "");

        assertThat(texts(".story-line .date")).containsExactly("4 February 2023", "–", "–");
    }

    @Test
    void tellsTheDayAloneOfWhatIsKnownToTheHourAndBothDaysOfWhatPassesMidnight(FxRobot robot) {
        openEvents(robot, "2023-02-04T06:00/2023-02-04T12:00", "2023-02-06T22:00/2023-02-07T02:00");

        assertThat(texts(".story-line .date")).first().isEqualTo("4 February 2023");
        assertThat(texts(".story-line .date")).last().asString().contains("22:00");
    }

    /** Opens an article of events at these times, "" for none. */
    private void openTwoParagraphs(FxRobot robot, List<Event> events) {
        Article article = Dossiers.article("a", "A fire.", "Monday's meeting.");
        robot.interact(
                () -> session.open(new Dossier("News", List.of(article), events, List.of(), List.of(), List.of())));
    }

    private void openEvents(FxRobot robot, String... times) {
        Involvement nobody = new Involvement(List.of(), List.of());
        List<Event> events = IntStream.range(0, times.length)
                .mapToObj(at -> Dossiers.event("e" + at, times[at], nobody, new TextSpan("a/p" + at, 2, 6)))
                .toList();
        String[] text = Collections.nCopies(times.length, "A fire.").toArray(String[]::new);
        robot.interact(() -> session.open(
                new Dossier("Fires", List.of(Dossiers.article("a", text)), events, List.of(), List.of(), List.of())));
    }

    @Test
    void beginsTitlesBelowEachOtherAlsoWhereADateIsLong(FxRobot robot) {
        openEvents(robot, "2023-02-04", "2023-09-26T22:00/2023-12-27T02:00", "2024-02");
        Stages.settle(place.getScene());

        List<Double> left = robot.lookup(".story-line .name").queryAllAs(Label.class).stream()
                .map(name -> name.localToScene(name.getLayoutBounds()).getMinX())
                .toList();
        assertThat(left).hasSize(3).containsOnly(left.getFirst());
        assertThat(left.getFirst()).isLessThan(place.getWidth() / 2);
        assertThat(robot.lookup(".story-line .date").queryAllAs(Label.class))
                .allMatch(date -> date.getHeight() >= date.prefHeight(date.getWidth()) - 1, "is whole");
    }

    @Test
    void showsEachTitleWholeOrInOneLine(FxRobot robot) {
        robot.interact(() -> {
            place.getScene().getStylesheets().addAll("/css/tokens.css", "/css/card.css");
            session.open(lengthened(session.dossier()));
        });
        for (int height = 150; height < 260; height += 3) {
            int now = height;
            robot.interact(() -> place.getScene().getWindow().setHeight(now));
            Stages.settle(place.getScene());
            assertThat(told()).as("in a height of %d", height).allMatch(name -> isWhole(name) || !name.isWrapText());
        }
    }

    private static boolean isWhole(Label name) {
        return name.getHeight() >= name.prefHeight(name.getWidth()) - 1;
    }

    private static Dossier lengthened(Dossier dossier) {
        return called(dossier, event -> Headline.of(longer(event)));
    }

    private static String longer(Event event) {
        return event.title() + ", as was said by several of those who had been there";
    }

    private static Dossier called(Dossier dossier, Function<Event, Headline> headline) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                dossier.events().stream()
                        .map(event -> new Event(
                                event.id(),
                                headline.apply(event),
                                event.curated(),
                                event.standing(),
                                event.involved(),
                                event.mentions()))
                        .toList(),
                dossier.issues(),
                dossier.actors(),
                List.of());
    }

    @Test
    void saysThatThereAreNoEventsButNotBeforeThatIsKnown(FxRobot robot) {
        robot.interact(() -> {
            shown.seeking.set(Seeking.SearchState.LOOKING);
            session.open(
                    new Dossier("Knife", session.dossier().articles(), List.of(), List.of(), List.of(), List.of()));
        });
        assertThat(texts(".in-short > .hint"))
                .containsExactly("The story in short will stand here as soon as its events are known.");
        robot.interact(() -> shown.seeking.set(Seeking.SearchState.CALLED_OFF));
        assertThat(texts(".in-short > .hint")).containsExactly("What happened has not been looked for to the end.");
        robot.interact(() -> shown.seeking.set(Seeking.SearchState.DONE));
        assertThat(texts(".in-short > .hint")).containsExactly("No events.");
    }

    @Test
    void saysWhyNoneOfTheEventsIsShown(FxRobot robot) {
        robot.interact(() -> session.asOf().lookFrom(LocalDate.of(1990, 1, 1)));
        assertThat(texts(".in-short > .hint"))
                .containsExactly("Nothing had been reported by the day from which you look.");

        robot.interact(() -> {
            session.asOf().clear();
            List<String> issues =
                    session.dossier().issues().stream().map(Issue::id).toList();
            session.open(withoutUntouched(session.dossier()));
            session.filters().followOnly("none of them", issues);
        });
        assertThat(texts(".in-short > .hint")).containsExactly("No event is shown: everything is filtered out.");

        robot.interact(() -> {
            session.open(Found.byTheMachine(session.dossier()));
            session.correcting().reject(session.dossier().events());
        });
        assertThat(texts(".in-short > .hint")).containsExactly("Every event has been rejected.");
    }

    @Test
    void keepsTheStoryWhateverIsSought(FxRobot robot) {
        List<String> story = texts(".story-line .name");
        robot.interact(() -> {
            session.searching().seek(FindQuery.of("no such words"));
            session.searching().show();
        });
        assertThat(session.searching().eventsProperty().get()).contains(Set.of());
        assertThat(texts(".story-line .name")).isEqualTo(story).hasSize(5);
    }

    /** Every event touches an issue, so that it can be filtered out. */
    private static Dossier withoutUntouched(Dossier dossier) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                dossier.events().stream()
                        .filter(event -> !event.issues().isEmpty())
                        .toList(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    @Test
    void opensACardThatHasNoRoomAndShutsItWithTheNextEvent(FxRobot robot) {
        shown.select(robot, shown.event("ministry-statement"));
        robot.interact(() -> place.getScene().getWindow().setHeight(130));
        Stages.settle(place.getScene());
        assertThat(more().isVisible()).isTrue();
        assertThat(place.openProperty().get()).isFalse();
        robot.interact(more()::fire);
        assertThat(place.openProperty().get()).isTrue();
        assertThat(place.wholeHeight(520)).isGreaterThan(130);

        robot.interact(session.selection()::nextPassage);
        assertThat(place.openProperty().get()).as("along its passages").isTrue();

        shown.select(robot, shown.event("balloon-shot-down"));
        assertThat(place.openProperty().get()).isFalse();
    }

    @Test
    void endsBehindAWordWhatHasNoRoomInTheStoryInShort(FxRobot robot) {
        robot.interact(() -> {
            place.getScene().getStylesheets().addAll("/css/tokens.css", "/css/card.css");
            place.getScene().getWindow().setWidth(260);
            place.getScene().getWindow().setHeight(84);
        });
        Stages.settle(place.getScene());

        assertThat(CutWords.of(place, ".story-line .name")).isNotEmpty().allMatch(CutWords::endsBehindAWord);
    }

    @Test
    void endsWithDotsWhatIsSaidOfAnEventWhereThatIsCut(FxRobot robot) {
        shown.select(robot, shown.event("ministry-statement"));
        assertThat(place.lookup(".dots").isVisible()).isFalse();
        robot.interact(() -> {
            place.getScene().getWindow().setWidth(240);
            place.getScene().getWindow().setHeight(140);
        });
        Stages.settle(place.getScene());

        Bounds dots = place.lookup(".dots").getBoundsInParent();
        assertThat(place.lookup(".dots").isVisible()).isTrue();
        assertThat(dots.getMaxX()).isLessThanOrEqualTo(240);
        assertThat(dots.getMaxY())
                .isLessThanOrEqualTo(place.lookup(".quote").getBoundsInParent().getMinY());
    }

    @Test
    void asksForNoMoreThanItHasRoomFor(FxRobot robot) {
        shown.select(robot, shown.event("biden-takes-office"));
        assertThat(more().isVisible()).isFalse();
    }

    private static Dossier undated(Dossier dossier) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                dossier.events().stream().map(CardPlaceTest::undated).toList(),
                dossier.issues(),
                dossier.actors(),
                List.of());
    }

    private static Event undated(Event event) {
        return new Event(
                event.id(), event.title(), Optional.empty(), event.standing(), event.involved(), event.mentions());
    }

    @Test
    void givesATitleOfTwoLinesAsMuchRoomAboveAsBelow(FxRobot robot) {
        robot.interact(() -> {
            place.getScene().getStylesheets().addAll("/css/tokens.css", "/css/card.css");
            session.open(lengthened(session.dossier()));
            place.getScene().getWindow().setHeight(400);
        });
        Stages.settle(place.getScene());

        assertThat(robot.lookup(".story-line").queryAllAs(StoryLine.class))
                .hasSize(5)
                .allSatisfy(row -> {
                    Bounds around = row.localToScene(row.getLayoutBounds());
                    Node name = row.lookup(".name");
                    Bounds words = name.localToScene(name.getLayoutBounds());
                    double above = words.getMinY() - around.getMinY();
                    double below = around.getMaxY() - words.getMaxY();
                    assertThat(above).isGreaterThan(1.5).isCloseTo(below, within(1.6));
                });
    }

    @Test
    void leavesOutTheLightestRatherThanTellPartsOfWords(FxRobot robot) {
        robot.interact(() -> {
            place.getScene().getStylesheets().addAll("/css/tokens.css", "/css/card.css");
            session.open(labelled(session.dossier()));
            place.getScene().getWindow().setWidth(352);
            place.getScene().getWindow().setHeight(168);
        });
        Stages.settle(place.getScene());
        assertThat(told()).hasSizeBetween(3, 4).allMatch(CardPlaceTest::isWhole);

        robot.interact(() -> place.getScene().getWindow().setHeight(130));
        Stages.settle(place.getScene());
        assertThat(told()).as("in too little room").hasSize(2).allMatch(CardPlaceTest::isWhole);

        robot.interact(() -> place.getScene().getWindow().setHeight(400));
        Stages.settle(place.getScene());
        assertThat(told()).hasSize(5).allMatch(CardPlaceTest::isWhole);
    }

    @Test
    void beginsTitlesBehindTheDatesOfThoseThatAreTold(FxRobot robot) {
        robot.interact(() -> {
            place.getScene().getStylesheets().addAll("/css/tokens.css", "/css/card.css");
            session.open(labelled(session.dossier()));
            place.getScene().getWindow().setWidth(420);
        });
        Set<Double> rooms = new HashSet<>();
        for (double height = 110; height <= 400; height += 10) {
            double now = height;
            robot.interact(() -> {
                place.getScene().getWindow().setHeight(now);
                place.getScene().getRoot().layout();
                List<StoryLine> lines = told().stream()
                        .map(name -> (StoryLine) name.getParent().getParent())
                        .toList();
                double widest =
                        lines.stream().mapToDouble(StoryLine::widthOfDate).max().orElseThrow();
                assertThat(lines)
                        .extracting(line -> ((Label) line.lookup(".date")).getMinWidth())
                        .as("at a height of %s", now)
                        .containsOnly(Math.min(widest, Math.floor(420 * 0.4)));
                rooms.add(widest);
            });
        }
        assertThat(rooms).as("some of which have shorter dates than others").hasSizeGreaterThan(1);
    }

    private List<Label> told() {
        return place.lookupAll(".story-line .name").stream()
                .map(Label.class::cast)
                .filter(name -> name.getParent().getParent().isVisible())
                .toList();
    }

    private static Dossier labelled(Dossier dossier) {
        Optional<String> label = Optional.of("Council of the town votes on the bridge");
        return called(dossier, event -> new Headline(longer(event), label));
    }
}
