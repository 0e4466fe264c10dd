package dateline.ui.shell;

import dateline.session.Opening;
import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the first of the files that are dropped on the window. */
final class FileDrop {

    private final Opening opening;

    FileDrop(Scene scene, Opening opening) {
        this.opening = opening;
        scene.setOnDragOver(FileDrop::accept);
        scene.setOnDragDropped(this::open);
    }

    private static void accept(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void open(DragEvent drop) {
        List<File> files = drop.getDragboard().getFiles();
        files.stream().findFirst().map(File::toPath).ifPresent(opening::open);
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }
}
