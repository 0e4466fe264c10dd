package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings.Highlighting;
import dateline.library.Settings.Text;
import dateline.library.Settings.Theme;
import dateline.messages.Messages;
import dateline.ui.controls.ReadingFaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
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

/** The menus of the whole window, and the keys that stand for them. */
@ExtendWith(ApplicationExtension.class)
class MenusTest {

    private final Messages messages = Messages.of("window", Locale.ENGLISH);
    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private Stream<MenuItem> items() {
        return window.node(".menu-bar", MenuBar.class).getMenus().stream().flatMap(MenusTest::all);
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(menu), menu.getItems().stream().flatMap(MenusTest::all))
                : Stream.of(item);
    }

    private MenuItem item(String words) {
        return items().filter(item -> words.equals(item.getText())).findFirst().orElseThrow();
    }

    @Test
    void sayWhatToDoFirstWhereThereIsNothingToPasteAndNoFileToLinkTo(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        choose(robot, messages.text("command.paste"));
        assertThat(window.node("#toast .label", Label.class).getText()).startsWith("There is nothing to paste");
        choose(robot, messages.text("command.copy-link"));
        assertThat(window.node("#toast .label", Label.class).getText())
                .isEqualTo("A link leads to a file: first save the dossier.");
    }

    private void choose(FxRobot robot, String words) {
        robot.interact(item(words)::fire);
    }

    private Text text() {
        return window.desk.preferences().settings().text();
    }

    @Test
    void leavesKeysToTheWindowWhileThePointerOnlyRestsOnTheirNames(FxRobot robot) {
        robot.interact(() -> window.desk
                .session()
                .selection()
                .select(window.desk.session().dossier().events().getFirst()));
        robot.moveTo(window.node(".menu-bar > .container > .menu", Node.class));
        robot.push(KeyCode.ESCAPE);

        assertThat(window.desk.session().selection().event()).isEmpty();
    }

    @Test
    void openUnderThePointerOnceOneIsOpen(FxRobot robot) {
        List<Menu> menus = window.node(".menu-bar", MenuBar.class).getMenus();
        List<Node> names =
                List.copyOf(robot.lookup(".menu-bar > .container > .menu").queryAll());
        robot.clickOn(names.getFirst());
        assertThat(menus.getFirst().isShowing()).isTrue();

        robot.moveTo(names.get(1));

        assertThat(menus.get(1).isShowing()).isTrue();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void givesEveryKeyToOneCommandOnly() {
        List<String> keys = items().filter(item -> item.getAccelerator() != null)
                .flatMap(item -> Stream.concat(Stream.of(item.getAccelerator()), otherKeys(item)))
                .map(KeyCombination::getName)
                .toList();
        assertThat(keys).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    private Stream<KeyCombination> otherKeys(MenuItem item) {
        String keys = item.getId().replaceFirst("menu-", "key.") + "-too";
        return messages.has(keys)
                ? Stream.of(messages.text(keys).split(", ")).map(KeyCombination::valueOf)
                : Stream.empty();
    }

    @Test
    void givesACommandTheKeyThatTheMessagesName() {
        assertThat(item("Find").getAccelerator())
                .isEqualTo(KeyCombination.valueOf(messages.text("key.find")))
                .hasToString("Shortcut+F");
    }

    @Test
    void setsTheTextInTheFaceThatIsChosen(FxRobot robot) {
        String face = ReadingFaces.installed().getLast();

        choose(robot, face);
        assertThat(text().face()).isEqualTo(face);
        assertThat(window.text().getStyle()).contains(face);

        choose(robot, "The Best Installed");
        assertThat(text().face()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLUS, MINUS", "EQUALS, MINUS", "SHIFT EQUALS, MINUS", "ADD, SUBTRACT"})
    void changesTheTextByThePlusAndTheMinusOfAnyKeyboard(String plus, String minus, FxRobot robot) {
        int usual = usualSize();
        robot.push(withControl(plus));
        assertThat(text().size()).contains(usual + 1);
        robot.push(withControl(minus)).push(withControl(minus));
        assertThat(text().size()).contains(usual - 1);
        robot.push(KeyCode.CONTROL, KeyCode.NUMPAD0);
        assertThat(text()).isEqualTo(Text.DEFAULT);
    }

    private static KeyCode[] withControl(String keys) {
        return Stream.of(("CONTROL " + keys).split(" ")).map(KeyCode::valueOf).toArray(KeyCode[]::new);
    }

    @Test
    void changesTheTextFromTheSizeThatFollowsThePaneAndBack(FxRobot robot) {
        int usual = usualSize();
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(text().size()).contains(usual + 2);
        assertThat(window.text().getStyle()).contains("-fx-font-size: " + (usual + 2));
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(text().size()).contains(usual + 1);
        choose(robot, "Longer Lines");
        assertThat(text().measure()).isGreaterThan(Text.DEFAULT.measure());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(text()).isEqualTo(Text.DEFAULT);
    }

    @Test
    void changesTheTextWithTheButtonsOfTheBar(FxRobot robot) {
        int usual = usualSize();
        robot.clickOn(window.named("Larger Text"));
        assertThat(text().size()).contains(usual + 1);
        robot.clickOn(window.named("Smaller Text")).clickOn(window.named("Smaller Text"));
        assertThat(text().size()).contains(usual - 1);
    }

    /** In whole pixels, as the text is set on screen before a size is chosen. */
    private int usualSize() {
        Matcher size = Pattern.compile("-fx-font-size: ([0-9.]+)px")
                .matcher(window.text().getStyle());
        assertThat(size.find()).isTrue();
        return (int) Math.round(Double.parseDouble(size.group(1)));
    }

    @Test
    void tintsThePassagesThatAreChosen(FxRobot robot) {
        choose(robot, "All Events");
        assertThat(text().highlighting()).isEqualTo(Highlighting.ALL);
        assertThat(window.styles(OpenWindow.BALI)).contains("clause");

        choose(robot, "The Selected Event");
        assertThat(window.styles(OpenWindow.BALI)).isEmpty();
    }

    @Test
    void turnsTheWindowDarkFromTheMenuAndBackWithTheButton(FxRobot robot) {
        choose(robot, "Dark");
        assertThat(window.desk.preferences().settings().theme()).isEqualTo(Theme.DARK);
        assertThat(window.stage.getScene().getRoot().getStyleClass()).contains("dark");
        robot.clickOn(window.named("Light or Dark"));
        assertThat(window.stage.getScene().getRoot().getStyleClass()).doesNotContain("dark");
    }

    @Test
    void listsRecentFilesAndOpensThem(FxRobot robot) {
        assertThat(item("No recent files").isDisable()).isTrue();
        Path full = Path.of("src/test/resources/library/full.dossier.json").toAbsolutePath();
        robot.interact(() -> window.desk.opening().open(full));
        String title = window.stage.getTitle();
        choose(robot, "Open the Example");
        assertThat(window.stage.getTitle()).isEqualTo("Washington and Beijing – Dateline");
        choose(
                robot,
                window.desk.preferences().settings().files().recent().getFirst().title() + " – " + full);
        assertThat(window.stage.getTitle()).isEqualTo(title).isNotEqualTo("Washington and Beijing – Dateline");
    }

    @Test
    void walksThePassagesOfTheSelectedEvent(FxRobot robot) {
        window.select(robot, "blinken-visit");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(window.labels("#card-place .place")).contains("Passage 2 of 7");
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertThat(window.labels("#card-place .place")).contains("Passage 7 of 7");
    }

    @Test
    void findsKeysByWhatIsTypedAndAllOfThemAgainByEscape(FxRobot robot) {
        choose(robot, "Keyboard");
        robot.clickOn("#keyboard-filter").write("zoom in");
        assertThat(captions(robot)).containsExactly("Anywhere", "On the timeline");
        robot.push(KeyCode.ESCAPE);
        assertThat(captions(robot)).hasSizeGreaterThan(4);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".keyboard").tryQuery()).isEmpty();
    }

    private static List<String> captions(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".keyboard .caption").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void tellsTheKeysAndAboutTheProgram(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(robot.lookup(".keyboard").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".keyboard").tryQuery()).isEmpty();
        choose(robot, "About Dateline");
        DialogPane about = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        assertThat(((Label) about.getContent()).getText()).matches("(?s)Dateline \\d.*Apache License 2.0.*");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void closesTheWindow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(window.stage.isShowing()).isFalse();
        assertThat(window.desk.preferences().settings().window().bounds()).isPresent();
    }

    /** A shadow, or what round corners leave free, is a white frame where the system draws no transparent windows. */
    @Test
    void fillTheirWindowsToTheCorners(FxRobot robot) {
        robot.clickOn(window.node(".menu-bar .menu", Node.class));
        List<Region> drawn = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".context-menu").stream())
                .map(Region.class::cast)
                .filter(menu -> menu.getBackground() != null)
                .toList();
        assertThat(drawn).isNotEmpty().allSatisfy(menu -> {
            assertThat(menu.getEffect()).isNull();
            assertThat(menu.getBackground().getFills())
                    .allMatch(fill -> fill.getRadii().equals(CornerRadii.EMPTY));
        });
        robot.push(KeyCode.ESCAPE);
    }
}
