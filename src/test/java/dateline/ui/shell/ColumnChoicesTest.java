package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.building.DossierBuilder;
import dateline.building.StatedEvents;
import dateline.dating.TimeTagger;
import dateline.dossier.Event;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.Importers;
import dateline.importing.table.MappedTable;
import dateline.importing.table.TableImporter;
import dateline.importing.text.TextImporter;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.Gathering;
import dateline.session.Jobs;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.session.ReadingSession;
import dateline.ui.Stages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a table of which nothing is known to the events that it holds. */
@ExtendWith(ApplicationExtension.class)
class ColumnChoicesTest {

    private static final String TABLE = """
            Written,Of,What,About
            2023-05-01,2021-01-20,They met in Bali,Talks
            2023-05-02,2021-02-04,A balloon was seen,Airspace
            """;

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Gathering gathering = new Gathering(
            session,
            new Opening(session, new Preferences(Settings.DEFAULT), Jobs.onCallingThread(), Example.path()),
            Jobs.onCallingThread(),
            new DossierBuilder(
                    () -> new Importers(
                            List.of(new TableImporter(
                                    cell -> TimeTagger.of(Locale.ENGLISH).time(cell))),
                            new TextImporter()),
                    new StatedEvents(LocalDate.of(2024, 3, 1), "Stated.")));
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        Stages.show(stage, new Scene(new Region(), 800, 600));
    }

    @AfterEach
    void thinkBetterOfIt(FxRobot robot) {
        if (robot.listWindows().size() > 1) {
            robot.push(KeyCode.ESCAPE);
        }
    }

    /** The dialog waits; what is chosen in it is opened as the window does. */
    private void ask() throws ImportException {
        MappedTable table =
                MappedTable.of(new Document("table.csv", Optional.empty(), TABLE.getBytes(StandardCharsets.UTF_8)));
        Dialogs dialogs = new Dialogs(owner, Messages.of("window", Locale.ENGLISH), "1");
        Platform.runLater(() -> dialogs.askForColumns(table).ifPresent(gathering::open));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, String role, String column) {
        @SuppressWarnings("unchecked")
        ChoiceBox<Integer> box = robot.lookup("#column-" + role).queryAs(ChoiceBox.class);
        robot.interact(() -> box.setValue(box.getConverter().fromString(column)));
    }

    private static boolean canBeRead(FxRobot robot) {
        return !robot.lookup("OK").query().isDisabled();
    }

    @Test
    void opensTheTableByTheColumnsThatAreChosen(FxRobot robot) throws ImportException {
        ask();
        choose(robot, "START", "Of");
        choose(robot, "TITLE", "What");
        choose(robot, "GROUP", "About");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(session.dossier().events())
                .extracting(Event::title)
                .containsExactly("They met in Bali", "A balloon was seen");
        assertThat(session.dossier().events())
                .extracting(event -> event.time().orElseThrow().edtf())
                .containsExactly("2021-01-20", "2021-02-04");
        assertThat(session.dossier().issues()).extracting(issue -> issue.name()).containsExactly("Talks", "Airspace");
    }

    @Test
    void showsWhatStandsInAColumn(FxRobot robot) throws ImportException {
        ask();
        choose(robot, "TITLE", "About");
        assertThat(robot.lookup("Talks").tryQuery()).isPresent();
        choose(robot, "TITLE", "What");
        assertThat(robot.lookup("Talks").tryQuery()).isEmpty();
    }

    @Test
    void readsNothingWithoutAColumnOfDatesOrWhenThoughtBetterOf(FxRobot robot) throws ImportException {
        ask();
        choose(robot, "START", "Written");
        assertThat(canBeRead(robot)).isTrue();
        choose(robot, "START", "None");
        assertThat(canBeRead(robot)).isFalse();

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.dossier().events()).isEmpty();
    }
}
