package dateline.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a reader's choices from one start to the next.
 *
 * @param lastFile the dossier that was open; empty for the example
 * @param recentFiles the newest first, at most {@value #MOST_RECENT}
 */
public record Settings(
        Theme theme, Text text, Window window, Find find, Optional<Path> lastFile, List<Path> recentFiles) {

    /** How many recent files are kept. */
    public static final int MOST_RECENT = 10;

    /** What holds before the reader has chosen anything. */
    public static final Settings USUAL = new Settings(
            Theme.SYSTEM,
            new Text("", Text.USUAL_SIZE, Text.USUAL_MEASURE),
            new Window(Optional.empty(), false, List.of()),
            new Find(false, false, false),
            Optional.empty(),
            List.of());

    public Settings {
        recentFiles = recentFiles.stream().limit(MOST_RECENT).toList();
    }

    /** The colours of the window. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /**
     * How articles are set.
     *
     * @param face a font family; the best that is installed where empty
     * @param size in pixels, 12 to 32; others are brought to the nearest
     * @param measure the longest line in characters, 40 to 100; others are brought to the nearest
     */
    public record Text(String face, double size, int measure) {

        /** In pixels. */
        public static final double USUAL_SIZE = 17;

        /** In characters. */
        public static final int USUAL_MEASURE = 68;

        public Text {
            size = Math.clamp(size, 12, 32);
            measure = Math.clamp(measure, 40, 100);
        }
    }

    /**
     * Where the window was.
     *
     * @param bounds its place when it is not maximised; empty before it was first shown
     * @param dividers places of the dividers between the panes as parts of the whole, 0 to 1, from left to right and down
     */
    public record Window(Optional<Bounds> bounds, boolean maximised, List<Double> dividers) {

        public Window {
            dividers = List.copyOf(dividers);
        }
    }

    /** A place on the screen, in pixels. */
    public record Bounds(double x, double y, double width, double height) {}

    /** What a search matches. */
    public record Find(boolean matchCase, boolean wholeWord, boolean matchAccents) {}
}
