package dateline.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens what is dropped on the window: files, an address or a text. */
final class FileDrop {

    private final Consumer<Clip> opening;

    FileDrop(Scene scene, Consumer<Clip> opening) {
        this.opening = opening;
        scene.setOnDragOver(FileDrop::accept);
        scene.setOnDragDropped(this::open);
    }

    private static void accept(DragEvent drag) {
        boolean fromElsewhere = drag.getGestureSource() == null;
        if (fromElsewhere
                && (drag.getDragboard().hasFiles() || drag.getDragboard().hasString())) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void open(DragEvent drop) {
        Clip clip = Clip.of(drop.getDragboard());
        opening.accept(clip);
        drop.setDropCompleted(!(clip instanceof Clip.Nothing));
        drop.consume();
    }
}
