package dateline.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the first of the files that are dropped on the window. */
final class FileDrop {

    private final Documents documents;

    FileDrop(Scene scene, Documents documents) {
        this.documents = documents;
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
            documents.open(drop.getDragboard().getFiles().getFirst().toPath());
        }
        drop.setDropCompleted(any);
        drop.consume();
    }
}
