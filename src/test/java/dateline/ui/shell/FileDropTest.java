package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import dateline.ui.Stages;
import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private final List<Clip> opened = new ArrayList<>();
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(), 300, 200);
        new FileDrop(scene, opened::add);
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
    void opensAllFilesThatAreDropped(FxRobot robot) {
        fire(robot, DragEvent.DRAG_DROPPED, Map.of(DataFormat.FILES, List.of(FULL, new File("other.json"))));
        assertThat(opened).containsExactly(new Clip.Files(List.of(FULL.toPath(), Path.of("other.json"))));
    }

    @Test
    void takesFilesAndTexts(FxRobot robot) {
        assertThat(fire(robot, DragEvent.DRAG_OVER, Map.of(DataFormat.FILES, List.of(FULL)))
                        .isAccepted())
                .isTrue();
        assertThat(fire(robot, DragEvent.DRAG_OVER, Map.of(DataFormat.PLAIN_TEXT, "words"))
                        .isAccepted())
                .isTrue();
        assertThat(fire(robot, DragEvent.DRAG_OVER, Map.of()).isAccepted()).isFalse();
    }

    @Test
    void tellsAnAddressFromAText(FxRobot robot) {
        fire(robot, DragEvent.DRAG_DROPPED, Map.of(DataFormat.PLAIN_TEXT, "https://news.example/talks"));
        fire(robot, DragEvent.DRAG_DROPPED, Map.of(DataFormat.PLAIN_TEXT, "They met."));
        assertThat(opened).containsExactly(new Clip.Address("https://news.example/talks"), new Clip.Text("They met."));
    }

    @Test
    void takesATextWithItsHeadingsWhereItHasThem(FxRobot robot) {
        fire(robot, DragEvent.DRAG_DROPPED, Map.of(DataFormat.PLAIN_TEXT, "Talks", DataFormat.HTML, "<h1>Talks</h1>"));
        assertThat(opened).containsExactly(new Clip.Text("<h1>Talks</h1>"));
    }
}
