package dateline.session;

import dateline.dossier.ReturnedMarks;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.annotations.AnnotationReader;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads highlights and notes from files back into the open dossier, in the background. */
public final class ReadingBack {

    /** What came of an attempt. */
    public sealed interface Outcome {

        /** The dossier has the marks, as one step that can be undone. */
        record Done(ReturnedMarks marks) implements Outcome {}

        /** The dossier is as it was. */
        record Failed(ImportException reason) implements Outcome {}
    }

    private final ReadingSession session;
    private final Jobs.Lane reads;
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nothing is read yet. */
    public ReadingBack(ReadingSession session, Jobs jobs) {
        this.session = session;
        reads = jobs.lane();
    }

    /** What came of the last attempt; empty before the first, and while one is under way. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Reads the marks of a file of annotations. */
    public void read(Path file) {
        outcome.set(Optional.empty());
        reads.run(
                () -> new AnnotationReader().read(Document.read(file)),
                marks -> {
                    ReturnedMarks returned = ReturnedMarks.of(session.dossier(), marks);
                    session.annotating().add(returned);
                    outcome.set(Optional.of(new Outcome.Done(returned)));
                },
                error -> outcome.set(Optional.of(new Outcome.Failed(reason(file, error)))));
    }

    private static ImportException reason(Path file, Exception error) {
        return error instanceof ImportException known
                ? known
                : new ImportException(String.valueOf(file.getFileName()), error, "format.broken");
    }
}
