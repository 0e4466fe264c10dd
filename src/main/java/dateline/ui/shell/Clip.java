package dateline.ui.shell;

import dateline.importing.Document;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** What was copied, or is dropped, as far as it can be opened. */
sealed interface Clip {

    /** Files and folders. */
    record Files(List<Path> paths) implements Clip {}

    /** The address of a page, and nothing else. */
    record Address(String page) implements Clip {}

    /** A text, which may be HTML. */
    record Text(String text) implements Clip {

        /** The text as a document of this name. */
        Document document(String name) {
            return new Document(name, Optional.empty(), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Nothing that can be opened. */
    record Nothing() implements Clip {}

    /** What a clipboard, or one that is dragged, holds; HTML before plain text, as it tells headings and lists apart. */
    static Clip of(Clipboard board) {
        if (board.hasFiles()) {
            return new Files(board.getFiles().stream().map(File::toPath).toList());
        }
        String plain = Optional.ofNullable(board.getString()).orElse("");
        if (WrittenAddress.isWhole(plain)) {
            return new Address(plain.strip());
        }
        String text = board.hasHtml() ? Optional.ofNullable(board.getHtml()).orElse(plain) : plain;
        return text.isBlank() ? new Nothing() : new Text(text);
    }
}
