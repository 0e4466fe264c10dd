package dateline.session;

import dateline.dossier.Event;
import dateline.exporting.Citation;
import dateline.exporting.EventText;
import dateline.exporting.ExportWords;
import dateline.library.FileLink;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Events of the open dossier in words that can be pasted elsewhere. */
public final class Copying {

    private final ReadingSession session;
    private final EventText texts;
    private final Supplier<Optional<Path>> file;

    /**
     * Speaks in these words.
     *
     * @param file of the open dossier, if it has one
     */
    public Copying(ReadingSession session, ExportWords words, Supplier<Optional<Path>> file) {
        this.session = session;
        this.texts = new EventText(words);
        this.file = file;
    }

    /** What it is, when and why, and who says so. */
    public String sentence(Event event) {
        return texts.of(event, told(event));
    }

    /** The words that tell it first, with their source; empty where no article tells it. */
    public Optional<String> citation(Event event) {
        return texts.citation(told(event));
    }

    private List<Citation> told(Event event) {
        return new Citation.Finder(session.dossier()).of(event);
    }

    /** What opens the dossier at the event; empty where the dossier has no file. */
    public Optional<String> link(Event event) {
        return file.get().map(path -> new FileLink(path.toAbsolutePath(), Optional.of(event.id())).address());
    }
}
