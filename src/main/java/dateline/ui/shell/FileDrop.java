package dateline.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the first of the files that are dropped on the window. */
final class FileDrop {

    private final Consumer<Path> opening;

    FileDrop(Scene scene, Consumer<Path> opening) {
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
            opening.accept(drop.getDragboard().getFiles().getFirst().toPath());
        }
        drop.setDropCompleted(any);
        drop.consume();
    }
}
