package dateline.ui.shell;

import dateline.session.Opening;
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
        boolean any = drop.getDragboard().hasFiles();
        if (any) {
            opening.open(drop.getDragboard().getFiles().getFirst().toPath());
        }
        drop.setDropCompleted(any);
        drop.consume();
    }
}
