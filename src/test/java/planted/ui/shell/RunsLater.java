package planted.ui.shell;

import dateline.architecture.Breaks;
import javafx.application.Platform;

@Breaks("run later behind jobs")
final class RunsLater {
    void run(Runnable work) {
        Platform.runLater(work);
    }
}
