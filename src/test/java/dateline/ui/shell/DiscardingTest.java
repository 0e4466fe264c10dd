package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.json.Fingerprint;
import dateline.library.json.Recovered;
import dateline.messages.Messages;
import dateline.ui.Stages;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The question before what was not saved is deleted. */
@ExtendWith(ApplicationExtension.class)
class DiscardingTest {

    private static final Path FILE = Path.of("news", "talks.dossier.json");
    private static final LocalDateTime WHEN = LocalDateTime.of(2024, 6, 5, 9, 30);

    private Dialogs dialogs;

    @Start
    void start(Stage stage) {
        Stages.show(stage, new Scene(new StackPane(), 620, 400));
        dialogs = new Dialogs(stage, Messages.of("window", Locale.ENGLISH), "");
    }

    private static Recovered left(Optional<Path> origin, String title) {
        return new Recovered(
                Path.of("1"),
                origin,
                Fingerprint.NONE,
                title,
                WHEN.atZone(ZoneId.systemDefault()).toInstant());
    }

    private String asked(FxRobot robot, Recovered left) {
        WaitForAsyncUtils.asyncFx(() -> dialogs.mayDiscard(left));
        WaitForAsyncUtils.waitForFxEvents();
        DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        String words = pane.getHeaderText() + " " + pane.getContentText();
        robot.clickOn("Cancel");
        return words;
    }

    @Test
    void namesTheFileAndSaysWhenItWasChangedLast(FxRobot robot) {
        assertThat(asked(robot, left(Optional.of(FILE), "Talks")))
                .isEqualTo("Discard the changes in “talks.dossier.json” that were not saved?"
                        + " The last of them was made on 5 June 2024, 09:30. They cannot be recovered afterwards.");
    }

    @Test
    void hasTheKeyboardAtTheAnswerThatDeletesNothing(FxRobot robot) {
        WaitForAsyncUtils.asyncFx(() -> dialogs.mayDiscard(left(Optional.of(FILE), "Talks")));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("Cancel").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void namesTheDossierWhereItHasNoFile(FxRobot robot) {
        assertThat(asked(robot, left(Optional.empty(), "Talks")))
                .startsWith("Discard the changes in “Talks” that were not saved?");
    }

    @Test
    void saysThatItHasNoFileWhereItHasNoTitleEither(FxRobot robot) {
        assertThat(asked(robot, left(Optional.empty(), "")))
                .startsWith("Discard the changes in a dossier without a file that were not saved?");
    }
}
