package dateline.cli;

import dateline.building.Progress;
import dateline.importing.ImportException;
import dateline.library.DossierException;
import dateline.library.Settings.Events;
import dateline.library.Settings.Theme;
import dateline.session.Axis;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A picture of the window to be taken.
 *
 * @param file the dossier to show, or an article or a folder of them to make one of; the example where empty
 * @param select the id of the event to select, or words of its title or label
 * @param find words to find; empty for none
 * @param out where the PNG goes
 */
public record Snapshot(Optional<Path> file, Optional<String> select, String find, Look look, Size size, Path out) {

    /**
     * How the events are looked at.
     *
     * @param axis which time of them is drawn
     * @param window the time window; none where empty
     * @param asOf the day from which one looks; now where empty
     */
    public record Look(Theme theme, Events events, Axis axis, Optional<TimeSpan> window, Optional<LocalDate> asOf) {}

    /**
     * Of the window without its frame, in pixels.
     *
     * @param width at least 1
     * @param height at least 1
     */
    public record Size(int width, int height) {}

    /** Whoever can draw the window. */
    @FunctionalInterface
    public interface Camera {

        /**
         * Takes the picture; throws {@link ImportException} when the file cannot be read, {@link DossierException} when it
         * cannot, or the picture cannot be written, and {@link NoSuchEvent} when there is no such event.
         *
         * @param progress told how many articles are read
         */
        void take(Snapshot snapshot, Progress progress) throws DossierException, ImportException, NoSuchEvent;
    }

    /** The dossier has no event of that name. */
    public static final class NoSuchEvent extends Exception {

        private static final long serialVersionUID = 1L;

        public NoSuchEvent(String name) {
            super(name);
        }
    }
}
