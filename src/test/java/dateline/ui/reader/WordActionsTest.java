package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import dateline.article.Annotation;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.DerivationWords;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WordActionsTest {

    private static final TextSpan TALKS = new TextSpan("a/p0", 0, 5);
    private static final TextSpan BALLOON = new TextSpan("a/p1", 2, 9);

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final List<TextSpan> added = new ArrayList<>();
    private ReaderPane reader;
    private StyleClassedTextArea area;

    @Start
    void start(Stage stage) {
        Messages time = Messages.of("time", Locale.ENGLISH);
        Messages messages = Messages.of("reader", Locale.ENGLISH);
        TimeWords times = new TimeWords(time, Locale.ENGLISH);
        reader = new ReaderPane(
                session,
                messages,
                new Byline(messages, times),
                new DerivationWords(time, times),
                new TextLinks(() -> {}, added::add, WordActionsTest::menuOf, WordActionsTest::menuOfSection));
        Stages.show(stage, new Scene(reader, 620, 500));
        session.open(Dossiers.twoArticles());
        area = Objects.requireNonNull((StyleClassedTextArea) reader.lookup("#article"));
    }

    private static List<MenuItem> menuOf(Event event) {
        return List.of(new MenuItem("About " + event.id()));
    }

    private static List<MenuItem> menuOfSection(TextSpan place) {
        return place.block().equals("a/s0") ? List.of(new MenuItem("About the section")) : List.of();
    }

    @AfterEach
    void closeMenus(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void highlightsWhatIsSelectedWithoutTheBlanksAroundIt(FxRobot robot) {
        select(robot, "Talks ");
        robot.interact(() -> reader.words().highlight());
        assertThat(marks()).containsExactly(new Annotation(TALKS, ""));
        assertThat(stylesAt(robot, "Talks")).contains("marked");
        assertThat(area.getSelection().getLength()).isZero();
        robot.interact(() -> session.history().undo());
        assertThat(stylesAt(robot, "Talks")).doesNotContain("marked");
    }

    @Test
    void takesTheWordThatIsClickedOnTwiceThoughTheFirstClickLeadsToItsPassage(FxRobot robot) {
        int offset = area.getText().indexOf("balloon") + 3;
        Bounds letter = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> area.getCharacterBoundsOnScreen(offset, offset + 1).orElseThrow());
        robot.moveTo(letter.getCenterX(), letter.getCenterY()).doubleClickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.selection().event()).map(Event::id).contains("balloon");
        assertThat(area.getSelectedText()).isEqualTo("balloon");
    }

    @Test
    void doesNothingWhileNothingOfTheArticleIsSelected(FxRobot robot) {
        robot.interact(() -> {
            reader.words().highlight();
            reader.words().note();
            reader.words().addEvent();
            area.selectRange(area.getText().indexOf("19 June"), area.getText().indexOf("change"));
            reader.words().highlight();
        });
        assertThat(marks()).isEmpty();
        assertThat(added).isEmpty();
        assertThat(paper(robot)).isEmpty();
    }

    @Test
    void writesANoteThatIsKeptByTheKeyboard(FxRobot robot) {
        write(robot, "Which talks?");
        robot.press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marks()).containsExactly(new Annotation(TALKS, "Which talks?"));
        assertThat(stylesAt(robot, "Talks")).contains("marked", "noted");
        assertThat(area.isFocused()).isTrue();
    }

    @Test
    void keepsANoteWhenTheReaderTurnsToSomethingElse(FxRobot robot) {
        write(robot, "Which talks?");
        robot.interact(area::requestFocus);
        assertThat(marks()).containsExactly(new Annotation(TALKS, "Which talks?"));
    }

    @Test
    void leavesTheNoteByEscapeAndHasWhatWasWrittenOnThePaperAgain(FxRobot robot) {
        write(robot, "Which talks?");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marks()).isEmpty();
        assertThat(session.history().undoableProperty().get()).isEmpty();
        assertThat(paper(robot)).isEmpty();
        assertThat(area.isFocused()).isTrue();

        select(robot, "Talks");
        robot.interact(() -> reader.words().note());
        assertThat(paper(robot).map(TextArea::getText)).contains("Which talks?");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(marks()).containsExactly(new Annotation(TALKS, "Which talks?"));
    }

    @Test
    void leavesANoteThatIsThereAsItWasByEscape(FxRobot robot) {
        noteAtCaret(robot);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> paper(robot).orElseThrow().setText("Whose?"));
        robot.push(KeyCode.ESCAPE);

        assertThat(marks()).containsExactly(new Annotation(TALKS, "Which talks?"));
    }

    @Test
    void forgetsWhatWasWrittenOfAnotherText(FxRobot robot) {
        write(robot, "Which talks?");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> session.open(new Dossier(
                "", List.of(Dossiers.article("a", "Talks of others.")), List.of(), List.of(), List.of(), List.of())));
        write(robot, "Whose?");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> session.open(Dossiers.twoArticles()));
        select(robot, "Talks");
        robot.interact(() -> reader.words().note());

        assertThat(paper(robot).map(TextArea::getText)).contains("");
    }

    @Test
    void anEmptyNoteLeavesNothingBehind(FxRobot robot) {
        write(robot, "");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marks()).isEmpty();
    }

    @Test
    void deletesANoteWhereItIsEdited(FxRobot robot) {
        write(robot, "Which talks?");
        assertThat(delete(robot).isVisible()).as("of a new note").isFalse();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        edit(robot);
        assertThat(delete(robot).isVisible()).isTrue();

        robot.interact(() -> delete(robot).fire());
        assertThat(marks()).isEmpty();
        robot.interact(session.history()::undo);
        assertThat(marks()).containsExactly(new Annotation(TALKS, "Which talks?"));

        edit(robot);
        robot.interact(() -> paper(robot).orElseThrow().clear());
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(marks()).as("emptied").isEmpty();
    }

    private void edit(FxRobot robot) {
        robot.interact(() -> {
            area.requestFocus();
            area.deselect();
            area.moveTo(area.getText().indexOf("Talks") + 2);
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button delete(FxRobot robot) {
        return robot.lookup("#note-delete").queryButton();
    }

    /** Notes something at words, and puts the caret into them. */
    private void noteAtCaret(FxRobot robot) {
        robot.interact(() -> {
            session.annotating().note(List.of(TALKS), "Which talks?");
            area.requestFocus();
            area.moveTo(area.getText().indexOf("Talks") + 2);
        });
    }

    @Test
    void opensANoteAgainByEnterAtItsWords(FxRobot robot) {
        noteAtCaret(robot);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(paper(robot).map(TextArea::getText)).contains("Which talks?");
    }

    @Test
    void closesOnceANoteThatWasReachedByTheCaretAndErased(FxRobot robot) {
        noteAtCaret(robot);
        robot.push(KeyCode.RIGHT); // where the caret comes to stand the note is said beside it
        assertThat(Window.getWindows()).anyMatch(Tooltip.class::isInstance);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows()).as("beside what is written").noneMatch(Tooltip.class::isInstance);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(paper(robot)).isEmpty();
        assertThat(area.isFocused()).isTrue();
        assertThat(marks()).isEmpty();
        assertThat(Window.getWindows()).noneMatch(Tooltip.class::isInstance);
    }

    /** The headless platform does not take the keyboard from a window whose place another takes. */
    @Test
    void waitsForAnErasedNoteWhileAnotherWindowIsInFront(FxRobot robot) {
        write(robot, "Which talks?");
        robot.interact(() -> paper(robot).orElseThrow().clear());
        comeInFront(robot, false);
        assertThat(paper(robot)).as("is about to be written anew").isPresent();
        comeInFront(robot, true);

        robot.interact(() -> paper(robot).orElseThrow().setText("Whose?"));
        comeInFront(robot, false);
        assertThat(paper(robot)).as("is kept").isEmpty();
        assertThat(marks()).containsExactly(new Annotation(TALKS, "Whose?"));
        comeInFront(robot, true);
    }

    private void comeInFront(FxRobot robot, boolean isInFront) {
        robot.interact(() -> WindowHelper.setFocused(area.getScene().getWindow(), isInFront));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void handsTheWordsOnThatTellAnEvent(FxRobot robot) {
        select(robot, "balloon");
        robot.interact(() -> reader.words().addEvent());
        assertThat(added).containsExactly(BALLOON);
    }

    @Test
    void offersInItsMenuWhatCanBeDoneWithTheWordsTheMarkAndTheEvent(FxRobot robot) {
        robot.interact(() -> session.annotating().note(List.of(BALLOON), "Whose?"));
        select(robot, "balloon");
        assertThat(menuAt(robot, "balloon"))
                .containsExactly(
                        "Add Event…",
                        "Highlight",
                        "Note…",
                        "Copy the Words",
                        "Edit Note…",
                        "Remove Note",
                        "About balloon");
        choose(robot, "Remove Note");
        assertThat(marks()).isEmpty();
        robot.interact(area::deselect);
        assertThat(menuAt(robot, "balloon")).containsExactly("About balloon");
    }

    @Test
    void opensItsMenuByTheKeyboardAtTheCaret(FxRobot robot) {
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(area.getText().indexOf("balloon"));
            area.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
        });
        assertThat(items()).containsExactly("About balloon");
    }

    @Test
    void offersForAHeadingWhatCanBeDoneWithItsSection(FxRobot robot) {
        assertThat(menuAt(robot, "First section")).containsExactly("About the section");
    }

    private List<String> menuAt(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            int offset = area.getText().indexOf(words);
            var letter = area.getCharacterBoundsOnScreen(offset, offset + 1).orElseThrow();
            var point = area.screenToLocal(letter.getCenterX(), letter.getCenterY());
            area.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    point.getX(),
                    point.getY(),
                    letter.getCenterX(),
                    letter.getCenterY(),
                    false,
                    null));
        });
        return items();
    }

    private static List<String> items() {
        return menu().getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void choose(FxRobot robot, String words) {
        robot.interact(() -> menu().getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        robot.interact(() -> menu().hide());
    }

    private List<Annotation> marks() {
        return session.annotating().marks();
    }

    private void write(FxRobot robot, String note) {
        select(robot, "Talks");
        robot.interact(() -> {
            reader.words().note();
            paper(robot).orElseThrow().setText(note);
        });
    }

    private static Optional<TextArea> paper(FxRobot robot) {
        return robot.lookup("#note-paper")
                .tryQueryAs(TextArea.class)
                .filter(paper -> Objects.requireNonNull(paper.getParent()).isVisible());
    }

    private void select(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            int start = area.getText().indexOf(words);
            area.selectRange(start, start + words.length());
        });
    }

    private List<String> stylesAt(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> styles = new ArrayList<>();
        robot.interact(() -> styles.addAll(area.getStyleOfChar(area.getText().indexOf(words))));
        return styles;
    }
}
