package dateline.ui.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Status;
import dateline.session.Dossiers;
import dateline.session.Found;
import dateline.session.ReadingPlace;
import dateline.time.TimeSpan;
import dateline.timeline.TimelineEvents;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Events “bali”, “balloon” and “report” have dates in this order, “more” has none. */
@ExtendWith(ApplicationExtension.class)
class EventsPaneTest {

    private EventsStage stage;

    @Start
    void start(Stage window) {
        stage = new EventsStage(window, Dossiers.twoArticles(), 960);
    }

    @ParameterizedTest
    @CsvSource({"520, true", "420, false"})
    void tellsTheIssuesBesideTheTextOfASmallWindowAndLeavesThemOutInANarrowPane(
            double width, boolean isTold, FxRobot robot) {
        robot.interact(() -> stage.pane.getScene().getWindow().setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column("Issues").isVisible()).isEqualTo(isTold);
        assertThat(stage.table().lookupAll(".scroll-bar:horizontal")).noneMatch(Node::isVisible);
    }

    private Event event(String id) {
        return stage.session.dossier().events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TableColumn<EventRow, ?> column(String title) {
        return stage.table().getColumns().stream()
                .filter(column -> column.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void sortBy(FxRobot robot, String title, TableColumn.SortType type) {
        robot.interact(() -> {
            stage.table().getSortOrder().clear();
            column(title).setSortType(type);
            stage.table().getSortOrder().add(column(title));
        });
    }

    private void filter(FxRobot robot, String words) {
        robot.clickOn("#events-filter").write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Object cell(String column, int row) {
        return column(column).getCellData(row);
    }

    @Test
    void listsEventsInTimeOrderTheUndatedLast() {
        assertThat(stage.ids()).containsExactly("bali", "balloon", "report", "more");
        assertThat(stage.label("#events-count")).isEqualTo("4 events");
    }

    @Test
    void saysOfEachWhenWhatWhereAndHowItStands() {
        assertThat(cell("Date", 0)).isEqualTo("14 November 2022");
        assertThat(cell("Event", 0)).isEqualTo("Event bali");
        assertThat(cell("Issues", 3)).isEqualTo("Issue talks, Issue trade");
        assertThat(cell("Sources", 0)).isEqualTo("2");
        assertThat(cell("Status", 0)).isEqualTo("happened");
        assertThat(cell("Precision", 0)).isEqualTo("day");
        assertThat(cell("Origin", 0)).isEqualTo("curated");
        assertThat(cell("Date", 3)).isEqualTo("Not dated");
        assertThat(cell("Precision", 3)).isEqualTo("");
    }

    @Test
    void sortsByAColumnEitherWayAndKeepsTheUndatedLast(FxRobot robot) {
        sortBy(robot, "Date", TableColumn.SortType.DESCENDING);
        assertThat(stage.ids()).containsExactly("report", "balloon", "bali", "more");
        sortBy(robot, "Sources", TableColumn.SortType.DESCENDING);
        assertThat(stage.ids()).containsExactly("bali", "balloon", "report", "more");
        sortBy(robot, "Event", TableColumn.SortType.ASCENDING);
        assertThat(stage.ids()).containsExactly("bali", "balloon", "more", "report");
        robot.interact(() -> stage.table().getSortOrder().clear());
        assertThat(stage.ids()).containsExactly("bali", "balloon", "report", "more");
    }

    /** The issues are told first: the list may not keep what an event was till then. */
    @Test
    void tellsADateThatComesTogetherWithOtherIssues(FxRobot robot) {
        Dossier before = stage.session.dossier();
        Event dated = Dossiers.event("more", "2024", new Involvement(List.of(), List.of()));
        List<Event> events = before.events().stream()
                .map(event -> event.id().equals("more") ? dated : event)
                .toList();
        Dossier after = new Dossier(
                before.title(),
                before.articles(),
                events,
                before.issues().subList(0, 1),
                before.actors(),
                before.quotations());
        robot.interact(() -> stage.session.complete(after));
        assertThat(cell("Date", 3)).isEqualTo("2024");
        filter(robot, "2024");
        assertThat(stage.ids()).containsExactly("more");
    }

    @Test
    void filtersByStatusAndByHowSureTheDateIs(FxRobot robot) {
        Dossier two = Dossiers.twoArticles();
        Event sure = Dossiers.event("sure", "2022", new Involvement(List.of(), List.of()));
        Event about = Dossiers.event("about", "2023-03~", new Involvement(List.of(), List.of()));
        Event hoped = TimelineEvents.event("hoped", "2024", Status.EXPECTED);
        robot.interact(() -> stage.session.open(
                new Dossier("", two.articles(), List.of(sure, about, hoped), two.issues(), List.of(), List.of())));

        filter(robot, "expected");
        assertThat(stage.ids()).containsExactly("hoped");
        robot.interact(
                () -> robot.lookup("#events-filter").queryTextInputControl().setText("approximate"));
        assertThat(stage.ids()).containsExactly("about");
    }

    @Test
    void marksADateThatIsNotSureAndSpeaksAndFindsItInWords(FxRobot robot) {
        Event perhaps = Dossiers.event("perhaps", "2023-03-14?", new Involvement(List.of(), List.of()));
        robot.interact(() -> stage.session.open(
                new Dossier("", Dossiers.twoArticles().articles(), List.of(perhaps), List.of(), List.of(), List.of())));
        assertThat(cell("Date", 0)).isEqualTo("14 March 2023?");
        filter(robot, "perhaps 14");
        assertThat(stage.ids()).containsExactly("perhaps");
        assertThat(stage.table().lookupAll(".table-row-cell"))
                .extracting(Node::getAccessibleText)
                .anyMatch(spoken -> spoken != null && spoken.contains("perhaps 14 March 2023"));
    }

    @Test
    void filtersByWordsOfTheLabel(FxRobot robot) {
        robot.interact(() -> stage.session.open(Dossiers.twoArticles("Shot over the sea")));
        filter(robot, "over the sea");
        assertThat(stage.ids()).containsExactly("balloon");
    }

    @Test
    void filtersByWordsOfTitleIssueOrDate(FxRobot robot) {
        filter(robot, "TALKS");
        assertThat(stage.ids()).containsExactly("bali", "more");
        assertThat(stage.label("#events-count")).isEqualTo("2 of 4");
        filter(robot, " november");
        assertThat(stage.ids()).containsExactly("bali");
        robot.push(KeyCode.ESCAPE);
        assertThat(stage.ids()).hasSize(4);
        assertThat(stage.table().isFocused()).isTrue();
        assertThat(stage.table().getSelectionModel().isEmpty())
                .as("nothing is chosen that was not")
                .isTrue();
        filter(robot, "nowhere");
        assertThat(stage.ids()).isEmpty();
    }

    @Test
    void showsOnlyWhatIsFollowedAndInTheTimeWindow(FxRobot robot) {
        robot.interact(() -> stage.session.filters().follow("airspace", false));
        assertThat(stage.ids()).containsExactly("bali", "report", "more");
        robot.interact(() -> stage.session.window().mark(TimeSpan.parse("2023")));
        assertThat(stage.ids()).containsExactly("report");
    }

    @Test
    void selectsWithTheSessionAndTheSessionWithIt(FxRobot robot) {
        robot.interact(() -> stage.session.selection().select(event("report")));
        assertThat(stage.selectedIds()).containsExactly("report");
        robot.interact(stage.pane::requestFocus);
        robot.push(KeyCode.UP);
        assertThat(stage.selected()).isEqualTo("balloon");
        robot.interact(stage.session.selection()::clear);
        assertThat(stage.selectedIds()).isEmpty();
    }

    @Test
    void keepsTheSelectionWhenTheRowsChange(FxRobot robot) {
        robot.interact(() -> stage.session.selection().select(event("report")));
        sortBy(robot, "Event", TableColumn.SortType.DESCENDING);
        assertThat(stage.selectedIds()).containsExactly("report");
        robot.interact(() -> stage.session.filters().follow("talks", false));
        assertThat(stage.selectedIds()).containsExactly("report");
        assertThat(stage.selected()).isEqualTo("report");
    }

    @Test
    void keepsTheEventOfTheSessionThoughItIsNotListedAnyMore(FxRobot robot) {
        robot.interact(() -> stage.session.selection().select(event("balloon")));
        robot.interact(() -> stage.session.filters().follow("airspace", false));
        assertThat(stage.selected()).isEqualTo("balloon");
        assertThat(stage.selectedIds()).isEmpty();
        robot.interact(() -> stage.session.filters().follow("airspace", true));
        assertThat(stage.selectedIds()).containsExactly("balloon");
    }

    @Test
    void goesToThePassageWithEnter(FxRobot robot) {
        robot.interact(stage.pane::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(stage.session.reading().visitProperty().get())
                .map(ReadingPlace.Visit::place)
                .contains(event(stage.selected()).mentions().getFirst().clause());
    }

    @Test
    void copiesTheSelectedRowsWithAllTheirColumns(FxRobot robot) {
        robot.interact(stage.pane::requestFocus);
        robot.interact(() -> stage.table().getSelectionModel().selectIndices(1, 3));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied(robot))
                .isEqualTo("4 February 2023\tEvent balloon\tIssue airspace\t1\thappened\tday\tcurated\n"
                        + "Not dated\tEvent more\tIssue talks, Issue trade\t1\thappened\t\tcurated");
    }

    private static String copied(FxRobot robot) {
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    @Test
    void starsTheSelectedRowsByTheKeyboardAndShowsASign(FxRobot robot) {
        robot.interact(stage.pane::requestFocus);
        robot.interact(() -> stage.table().getSelectionModel().selectIndices(1, 3));
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(List.of(cell("★", 0), cell("★", 1), cell("★", 3))).isEqualTo(List.of("", "★", "★"));
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(cell("★", 1)).isEqualTo("");
    }

    @Test
    void namesARowShortlyToAScreenReader(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".table-row-cell").queryAllAs(TableRow.class))
                .extracting(Node::getAccessibleText)
                .contains("Event bali, 14 November 2022, 2 sources, Issue talks");
    }

    @Test
    void leavesOutTheLastColumnsWhereThereIsNoRoom(FxRobot robot) {
        assertThat(column("Origin").isVisible()).isTrue();
        robot.interact(() -> stage.pane.getScene().getWindow().setWidth(460));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column("Issues").isVisible()).isFalse();
        assertThat(column("Origin").isVisible()).isFalse();
        assertThat(column("Event").isVisible()).isTrue();
    }

    @Test
    void saysHowItStandsWithWhatHasNotSimplyHappenedAlsoWhereTheColumnForItHasNoRoom(FxRobot robot) {
        Dossier two = Dossiers.twoArticles();
        List<Event> events = Stream.of(Status.HAPPENED, Status.DENIED, Status.GOING_ON)
                .map(status -> TimelineEvents.event(status.name(), "2024", status))
                .toList();
        robot.interact(
                () -> stage.session.open(new Dossier("", two.articles(), events, two.issues(), List.of(), List.of())));
        assertThat(dates()).containsExactly("2024", "2024", "2024");

        robot.interact(() -> stage.pane.getScene().getWindow().setWidth(520));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column("Status").isVisible()).isFalse();
        assertThat(dates()).containsExactly("2024", "2024 (in the negative)", "2024 (going on)");
    }

    private void openOneOfEachStatus(FxRobot robot) {
        Dossier two = Dossiers.twoArticles();
        List<Event> events = Stream.of(Status.values())
                .map(status -> TimelineEvents.event(status.name(), "2024", status))
                .toList();
        robot.interact(() -> {
            stage.pane.getScene().getStylesheets().addAll("/css/tokens.css", "/css/events.css");
            stage.session.open(new Dossier("", two.articles(), events, two.issues(), List.of(), List.of()));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"700, 14", "960, 14", "960, 18"})
    void saysWholeHowItStandsHoweverLargeTheLetters(double width, int size, FxRobot robot) {
        robot.interact(() -> {
            stage.pane.getScene().getRoot().setStyle("-fx-font-size: " + size + "px");
            stage.pane.getScene().getWindow().setWidth(width);
        });
        openOneOfEachStatus(robot);
        assertThat(column("Status").isVisible()).isTrue();
        assertThat(robot.lookup(".table-cell")
                        .match(WordsCell.class::isInstance)
                        .queryAllAs(WordsCell.class))
                .filteredOn(cell -> cell.getTableColumn() == column("Status") && cell.getText() != null)
                .hasSize(Status.values().length)
                .noneMatch(WordsCell::isTextTruncated);
    }

    @Test
    void givesDatesRoomForHowItStandsOnlyWhereThatIsToldWithThem(FxRobot robot) {
        openOneOfEachStatus(robot);
        assertThat(column("Status").isVisible()).isTrue();
        double alone = column("Date").getWidth();

        robot.interact(() -> stage.pane.getScene().getWindow().setWidth(460));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column("Status").isVisible()).isFalse();
        assertThat(alone).isLessThan(column("Date").getWidth() - 20);
    }

    private List<Object> dates() {
        return IntStream.range(0, 3).mapToObj(row -> cell("Date", row)).toList();
    }

    @Test
    void givesTheDatesTheRoomThatTheLongestNeeds(FxRobot robot) {
        Dossier two = Dossiers.twoArticles();
        List<Event> events = List.of(
                Dossiers.event(
                        "of a balloon that was shot down over the sea",
                        "2023-03~/2023-06-19",
                        new Involvement(List.of(), List.of())),
                Dossiers.event("short", "2022", new Involvement(List.of(), List.of())));
        robot.interact(() -> {
            stage.pane.getScene().getWindow().setWidth(520);
            stage.pane.getScene().getStylesheets().addAll("/css/tokens.css", "/css/events.css");
            stage.session.open(new Dossier("", two.articles(), events, two.issues(), List.of(), List.of()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".table-cell")
                        .match(WordsCell.class::isInstance)
                        .queryAllAs(WordsCell.class))
                .filteredOn(cell -> cell.getTableColumn() == column("Date") && cell.getText() != null)
                .extracting(WordsCell::getText, WordsCell::isTextTruncated)
                .contains(tuple("about March 2023 – 19 June 2023", false));
        assertThat(column("Date").getWidth()).isLessThanOrEqualTo(150);
        assertThat(robot.lookup(".table-cell")
                        .match(WordsCell.class::isInstance)
                        .queryAllAs(WordsCell.class))
                .filteredOn(cell -> cell.getTableColumn() == column("Event") && cell.getText() != null)
                .extracting(WordsCell::getText, WordsCell::isTextTruncated)
                .contains(tuple("Event of a balloon that was shot down over the sea", false));
    }

    @Test
    void tellsAStretchOfTimeWholeTogetherWithHowItStands(FxRobot robot) {
        Dossier two = Dossiers.twoArticles();
        List<Event> events = List.of(
                TimelineEvents.event("activity", "2023-01~/2023-06-19", Status.GOING_ON),
                TimelineEvents.event("war", "2022-02-24/..", Status.GOING_ON));
        robot.interact(() -> {
            stage.pane.getScene().getRoot().setStyle("-fx-font-size: 14px");
            stage.pane.getScene().getWindow().setWidth(520);
            stage.pane.getScene().getStylesheets().addAll("/css/tokens.css", "/css/events.css");
            stage.session.open(new Dossier("", two.articles(), events, two.issues(), List.of(), List.of()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column("Status").isVisible()).isFalse();
        assertThat(robot.lookup(".table-cell")
                        .match(WordsCell.class::isInstance)
                        .queryAllAs(WordsCell.class))
                .filteredOn(cell -> cell.getTableColumn() == column("Date") && cell.getText() != null)
                .extracting(WordsCell::getText, WordsCell::isTextTruncated)
                .containsExactlyInAnyOrder(
                        tuple("about Jan 2023 – 19 Jun 2023 (going on)", false),
                        tuple("since 24 February 2022 (going on)", false));
    }

    @Test
    void leavesTheTitlesMoreRoomThanTheIssues(FxRobot robot) {
        for (int width : List.of(520, 700, 960)) {
            robot.interact(() -> stage.pane.getScene().getWindow().setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(column("Issues").getWidth()).isLessThan(width / 4.0);
            assertThat(column("Event").getWidth()).isGreaterThanOrEqualTo(200);
            assertThat(stage.table().lookupAll(".scroll-bar:horizontal"))
                    .as("nothing is beside what is seen")
                    .noneMatch(Node::isVisible);
        }
    }

    @Test
    void isFilledAgainOnlyWhenItIsSeen(FxRobot robot) {
        robot.interact(() -> stage.pane.setVisible(false));
        robot.interact(() -> stage.session.filters().follow("airspace", false));
        assertThat(stage.ids()).hasSize(4);
        robot.interact(() -> stage.pane.setVisible(true));
        assertThat(stage.ids()).hasSize(3);
    }

    @Test
    void rejectsTheSelectedRowsAndGoesOnWithTheNext(FxRobot robot) {
        robot.interact(() -> stage.session.open(Found.byTheMachine(Dossiers.twoArticles())));
        robot.interact(stage.pane::requestFocus);
        robot.push(KeyCode.HOME).push(KeyCode.DELETE);
        assertThat(stage.ids()).containsExactly("balloon", "report", "more");
        assertThat(stage.selected()).isEqualTo("balloon");
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.DELETE);
        assertThat(stage.ids()).containsExactly("more");
        robot.interact(stage.session.history()::undo);
        assertThat(stage.ids()).containsExactly("balloon", "report", "more");
    }

    @Test
    void acceptsTheSelectedRowsInOneStep(FxRobot robot) {
        robot.interact(() -> stage.session.open(Found.byTheMachine(Dossiers.twoArticles())));
        robot.interact(stage.pane::requestFocus);
        robot.interact(() -> stage.table().getSelectionModel().selectAll());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(cell("Origin", 0)).isEqualTo("accepted");
        assertThat(cell("Origin", 3)).isEqualTo("accepted");
        assertThat(stage.selectedIds()).hasSize(4);
        robot.interact(stage.session.history()::undo);
        assertThat(cell("Origin", 0)).isEqualTo("found");
        assertThat(stage.session.history().undoableProperty().get()).isEmpty();
    }

    @Test
    void mergesTwoRowsIntoTheUpperFromTheMenu(FxRobot robot) {
        robot.interact(() -> stage.table().getSelectionModel().selectIndices(0, 3));
        robot.rightClickOn("Event bali").clickOn("Merge into the Upper One");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.ids()).containsExactly("bali", "balloon", "report");
        assertThat(stage.selected()).isEqualTo("bali");
    }

    @Test
    void opensItsMenuOnARowAndNotOnTheHeadOfAColumnNorBelowTheLastRow(FxRobot robot) {
        robot.interact(() -> stage.table().getSelectionModel().select(0));
        robot.rightClickOn(stage.table().lookup(".column-header.table-column"));
        assertThat(menus()).isEmpty();
        robot.rightClickOn(
                robot.point(stage.table()).atPosition(Pos.BOTTOM_CENTER).atOffset(0, -40));
        assertThat(menus()).isEmpty();
        robot.rightClickOn("Event bali");
        assertThat(menus()).hasSize(1);
        robot.interact(() -> menus().forEach(Window::hide));
    }

    @Test
    void namesTheRowsThatItCopies(FxRobot robot) {
        robot.interact(() -> stage.table().getSelectionModel().selectIndices(0, 3));
        robot.rightClickOn("Event bali").clickOn("Copy the Rows");
        assertThat(copied(robot).lines()).hasSize(2);
    }

    private static List<Window> menus() {
        WaitForAsyncUtils.waitForFxEvents();
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .toList();
    }

    @Test
    void coloursTheRowInFocusOnlyWhereItIsSelected(FxRobot robot) {
        robot.interact(() -> {
            stage.pane.getScene().getStylesheets().setAll("/css/tokens.css", "/css/events.css");
            stage.session.selection().clear();
            stage.pane.requestFocus();
        });
        sortBy(robot, "Event", TableColumn.SortType.ASCENDING);
        assertThat(stage.selectedIds()).isEmpty();
        assertThat(ground(0)).isEqualTo(ground(1));

        robot.interact(() -> stage.table().getSelectionModel().select(0));
        assertThat(ground(0)).isNotEqualTo(ground(1));
    }

    /** What is drawn of a row above all else. */
    private Paint ground(int number) {
        WaitForAsyncUtils.waitForFxEvents();
        TableRow<?> row = stage.table().lookupAll(".table-row-cell").stream()
                .map(each -> (TableRow<?>) each)
                .filter(each -> each.getIndex() == number)
                .findFirst()
                .orElseThrow();
        return row.getBackground().getFills().getLast().getFill();
    }

    @Test
    void showsRejectedEventsWhenAskedTo(FxRobot robot) {
        robot.interact(() -> stage.session.open(Found.byTheMachine(Dossiers.twoArticles())));
        assertThat(robot.lookup("#events-rejected").query().isVisible()).isFalse();
        robot.interact(() -> stage.session.correcting().reject(List.of(event("bali"))));
        robot.clickOn("#events-rejected");
        assertThat(stage.ids()).hasSize(4);
        assertThat(cell("Origin", 0)).isEqualTo("rejected");
        robot.clickOn("#events-rejected");
        assertThat(stage.ids()).hasSize(3);
    }
}
