package dateline.session;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.Exporter;
import dateline.exporting.Exporters;
import dateline.exporting.Loss;
import dateline.exporting.PictureStyle;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.library.json.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes the open dossier in other formats, in the background; each file as a whole or not at all. */
public final class Exporting {

    /** What came of an attempt. */
    public sealed interface Outcome {

        /**
         * The file is written.
         *
         * @param holds how many events it holds, or how many sources, being a bibliography
         * @param losses what the format cannot hold
         */
        record Written(Path file, int holds, boolean isBibliography, List<Loss> losses) implements Outcome {}

        /** The file is as it was. */
        record Failed(DossierException reason) implements Outcome {}
    }

    private final ReadingSession session;
    private final Exporters formats;
    private final Jobs.Lane writes;
    private final ReadOnlyBooleanWrapper shownOnly = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nothing is written yet. */
    public Exporting(ReadingSession session, Exporters formats, Jobs jobs) {
        this.session = session;
        this.formats = formats;
        this.writes = jobs.lane();
    }

    /** Those that can be chosen. */
    public Exporters formats() {
        return formats;
    }

    /** Whether only the events that are shown, in the stretch of time that is looked at, are written. */
    public ReadOnlyBooleanProperty shownOnlyProperty() {
        return shownOnly.getReadOnlyProperty();
    }

    /** Writes only what is shown from now on, or everything that was not rejected. */
    public void writeOnlyShown(boolean isOnlyShown) {
        shownOnly.set(isOnlyShown);
    }

    /** What came of the last attempt; empty before the first, and while one is under way. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Writes the dossier as it is now, in light or in dark colours where the format has any. */
    public void write(Exporter format, Path file, boolean isDark) {
        Dossier all = session.dossier();
        Dossier wanted = ExportOptions.ALL.select(
                shownOnly.get()
                        ? new Dossier(
                                all.title(),
                                all.articles(),
                                session.filters().listed(),
                                all.issues(),
                                all.actors(),
                                all.quotations())
                        : all);
        int leftOut =
                ExportOptions.ALL.select(all).events().size() - wanted.events().size();
        ExportOptions options = new ExportOptions(
                Optional.empty(), List.of(), Optional.empty(), leftOut, PictureStyle.USUAL.dark(isDark));
        outcome.set(Optional.empty());
        writes.run(
                () -> written(format, wanted, options, file),
                came -> outcome.set(Optional.of(came)),
                error -> outcome.set(Optional.of(failed(file, error))));
    }

    private static Outcome written(Exporter format, Dossier wanted, ExportOptions options, Path file)
            throws DossierException {
        List<Loss> losses = new ArrayList<>();
        AtomicFile.write(file, out -> losses.addAll(format.export(wanted, options, out)));
        int holds = format.isBibliography()
                ? wanted.articles().size()
                : Loss.held(wanted.events().size(), losses);
        return new Outcome.Written(file, holds, format.isBibliography(), List.copyOf(losses));
    }

    private static Outcome failed(Path file, Exception error) {
        return new Outcome.Failed(
                error instanceof DossierException told
                        ? told
                        : new DossierException(file, Problem.of("save.failed", error.toString()), error));
    }
}
