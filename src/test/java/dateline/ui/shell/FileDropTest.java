package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.session.Jobs;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.session.ReadingSession;
import dateline.ui.Stages;
import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The events are made here, since no platform without a display drags files. */
@ExtendWith(ApplicationExtension.class)
class FileDropTest {

    private static final File FULL = new File("src/test/resources/library/full.dossier.json");

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Preferences preferences = new Preferences(Settings.DEFAULT);
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(), 300, 200);
        new FileDrop(scene, new Opening(session, preferences, Jobs.onCallingThread(), Example.path())::open);
        Stages.show(stage, scene);
    }

    private DragEvent fire(FxRobot robot, EventType<DragEvent> type, Map<DataFormat, Object> content) {
        DragEvent event = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            PickResult place = new PickResult(scene.getRoot(), 20, 20);
            return new DragEvent(type, board(content), 20, 20, 20, 20, TransferMode.COPY, null, scene.getRoot(), place);
        });
        robot.interact(() -> scene.getRoot().fireEvent(event));
        return event;
    }

    /** What is dragged, to be copied. */
    private static Dragboard board(Map<DataFormat, Object> content) {
        InvocationHandler dragged = (clipboard, method, arguments) -> switch (method.getName()) {
            case "getTransferModes" -> Set.of(TransferMode.COPY);
            case "hasContent" -> content.containsKey(arguments[0]);
            case "getContent" -> content.get(arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, dragged));
    }

    @Test
    void opensTheFirstFileThatIsDropped(FxRobot robot) {
        fire(robot, DragEvent.DRAG_DROPPED, Map.of(DataFormat.FILES, List.of(FULL, new File("other.json"))));
        assertThat(preferences.settings().files().recent())
                .containsExactly(FULL.toPath().toAbsolutePath());
        assertThat(session.article()).isPresent();
    }

    @Test
    void takesFilesOnly(FxRobot robot) {
        DragEvent files = fire(robot, DragEvent.DRAG_OVER, Map.of(DataFormat.FILES, List.of(FULL)));
        assertThat(files.isAccepted()).isTrue();
        DragEvent words = fire(robot, DragEvent.DRAG_OVER, Map.of(DataFormat.PLAIN_TEXT, "words"));
        assertThat(words.isAccepted()).isFalse();
    }

    @Test
    void opensNothingWhenWordsAreDropped(FxRobot robot) {
        fire(robot, DragEvent.DRAG_DROPPED, Map.of(DataFormat.PLAIN_TEXT, "words"));
        assertThat(session.article()).isEmpty();
        assertThat(preferences.settings().files().recent()).isEqualTo(List.<Path>of());
    }
}
