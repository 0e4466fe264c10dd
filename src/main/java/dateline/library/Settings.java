package dateline.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the program remembers between two runs. Every part has a default, and no value is out of its bounds. */
public record Settings(Look look, Text text, Window window, Files files, Find find, Events events) {

    /** What holds where nothing else is chosen. */
    public static final Settings DEFAULT =
            new Settings(Look.DEFAULT, Text.DEFAULT, Window.DEFAULT, Files.DEFAULT, Find.DEFAULT, Events.DEFAULT);

    /** What holds at the first start. */
    public static final Settings FIRST =
            new Settings(Look.DEFAULT, Text.DEFAULT, Window.FIRST, Files.DEFAULT, Find.DEFAULT, Events.DEFAULT);

    /** As the system moves things. */
    public Settings(Theme theme, Text text, Window window, Files files, Find find, Events events) {
        this(new Look(theme, false), text, window, files, find, events);
    }

    /** The same after texts were left there, and lanes so. */
    public Settings leaving(List<Bookmark> places, List<Lanes> lanes) {
        return new Settings(look, text, window, files.leaving(places, lanes), find, events);
    }

    /** How the window is coloured. */
    public Theme theme() {
        return look.theme();
    }

    /**
     * How the window looks.
     *
     * @param isMotionReduced whether things move as little as can be, whatever the system says
     */
    public record Look(Theme theme, boolean isMotionReduced) {

        /** As the system has it. */
        public static final Look DEFAULT = new Look(Theme.SYSTEM, false);
    }

    /** How the window is coloured. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Which passages that tell of events are tinted while the text is at rest. */
    public enum Highlighting {
        ALL,
        DATED,
        /** Those of the selected event; others only while the pointer is at them. */
        SELECTED,
        /** As SELECTED, but neither does the pointer tint, nor are passages marked in the margin. */
        NONE
    }

    /**
     * How the text of an article is set.
     *
     * @param size in px, 12 to 32; empty where it follows the width of the pane
     * @param measure the most characters on a line, 40 to 120
     * @param face the name of a font; empty for the best that is installed
     */
    public record Text(Optional<Integer> size, int measure, String face, Highlighting highlighting) {

        /** Calm, and as large as the pane allows. */
        public static final Text DEFAULT = new Text(Optional.empty(), 75, "", Highlighting.SELECTED);

        /** Moves numbers that are out of bounds to the nearest bound. */
        public Text {
            size = size.map(px -> Math.clamp(px, 12, 32));
            measure = Math.clamp(measure, 40, 120);
        }

        /** The same in another size, or in one that follows the pane. */
        public Text sized(Optional<Integer> other) {
            return new Text(other, measure, face, highlighting);
        }

        /** The same on lines of another length. */
        public Text measured(int other) {
            return new Text(size, other, face, highlighting);
        }

        /** The same in another face. */
        public Text inFace(String other) {
            return new Text(size, measure, other, highlighting);
        }

        /** The same with other passages tinted. */
        public Text highlighted(Highlighting other) {
            return new Text(size, measure, face, other);
        }
    }

    /**
     * The window as it was left.
     *
     * @param bounds where it was when it was not maximised; empty before the first close
     * @param dividers the positions of the dividers between its panes, 0 to 1, from left to right and top to bottom
     * @param isFirst whether there was none before
     */
    public record Window(Optional<Bounds> bounds, boolean maximised, List<Double> dividers, boolean isFirst) {

        /** Where the system puts it. */
        public static final Window DEFAULT = new Window(Optional.empty(), false, List.of());

        /** Where the system puts it, and nobody has ever left one. */
        public static final Window FIRST = new Window(Optional.empty(), false, List.of(), true);

        public Window {
            dividers = dividers.stream()
                    .filter(position -> 0 <= position && position <= 1)
                    .toList();
        }

        /** As it was left. */
        public Window(Optional<Bounds> bounds, boolean maximised, List<Double> dividers) {
            this(bounds, maximised, dividers, false);
        }
    }

    /** A rectangle on the screen, in px. */
    public record Bounds(int x, int y, int width, int height) {}

    /**
     * What was open.
     *
     * @param last the dossier that was open at the end; empty for the built-in one, and for what is no dossier
     * @param recent what was opened last, the latest first, each thing once, at most {@value #MOST}
     * @param left where texts were left, the latest last
     * @param lanes how those of dossiers were left, the latest last
     */
    public record Files(Optional<Path> last, List<Recent> recent, List<Bookmark> left, List<Lanes> lanes) {

        private static final int MOST = 30;

        /** None yet. */
        public static final Files DEFAULT = new Files(Optional.empty(), List.of());

        /** Where no text was left. */
        public Files(Optional<Path> last, List<Recent> recent) {
            this(last, recent, List.of(), List.of());
        }

        public Files {
            left = List.copyOf(left);
            lanes = List.copyOf(lanes);
            List<Recent> all = recent;
            recent = IntStream.range(0, all.size())
                    .filter(place -> all.subList(0, place).stream().noneMatch(all.get(place)::isSameAs))
                    .mapToObj(all::get)
                    .limit(MOST)
                    .toList();
        }

        /** The same after the dossier of this title was opened; in no file, it is the built-in one. */
        public Files opened(Optional<Path> file, String title) {
            List<Recent> after = file.map(path ->
                            remembering(Recent.of(Recent.Kind.DOSSIER, path).titled(title)))
                    .orElse(this)
                    .recent();
            return new Files(file, after, left, lanes);
        }

        /** The same after something was opened. */
        public Files remembering(Recent opened) {
            return new Files(
                    last.filter(dossier -> opened.kind() == Recent.Kind.DOSSIER),
                    Stream.concat(Stream.of(opened), recent.stream()).toList(),
                    left,
                    lanes);
        }

        /** The same after a dossier was kept that nobody gave a file; a text of its title that was pasted just before is in it. */
        public Files rememberingMade(Recent dossier) {
            return recent.stream()
                    .limit(1)
                    .filter(newest ->
                            newest.kind() == Recent.Kind.PASTE && newest.title().equals(dossier.title()))
                    .findFirst()
                    .map(this::forgetting)
                    .orElse(this)
                    .remembering(dossier);
        }

        /** The same without a thing. */
        public Files forgetting(Recent forgotten) {
            return new Files(
                    last,
                    recent.stream().filter(each -> !each.isSameAs(forgotten)).toList(),
                    left,
                    lanes);
        }

        /** The same with a thing at a place, the first being 0. */
        public Files remembering(Recent again, int place) {
            List<Recent> all = new ArrayList<>(recent);
            all.add(Math.min(place, all.size()), again);
            return new Files(last, all, left, lanes);
        }

        private Files leaving(List<Bookmark> places, List<Lanes> leftSo) {
            return new Files(last, recent, places, leftSo);
        }

        /**
         * The folder from which something was opened last.
         *
         * @param isOurs whether the program keeps that file, where nobody looks for it
         */
        public Optional<Path> folder(Predicate<Path> isOurs) {
            return recent.stream()
                    .filter(each -> each.kind() != Recent.Kind.PASTE)
                    .flatMap(each -> each.path().stream())
                    .filter(isOurs.negate())
                    .flatMap(path -> Optional.ofNullable(path.getParent()).stream())
                    .findFirst();
        }
    }

    /**
     * How the events are shown.
     *
     * @param dock where they are
     */
    public record Events(View view, Dock dock) {

        /** On the timeline, beside the text. */
        public static final Events DEFAULT = new Events(View.TIMELINE, Dock.RIGHT);

        /** The same, shown in another way. */
        public Events seenAs(View other) {
            return new Events(other, dock);
        }

        /** The same elsewhere. */
        public Events docked(Dock other) {
            return new Events(view, other);
        }
    }

    /**
     * Lanes of the timeline that are not as high as they would be.
     *
     * @param dossier which dossier it is
     * @param collapsed keys of those that take one row
     * @param opened keys of those that show everything
     */
    public record Lanes(String dossier, List<String> collapsed, List<String> opened) {

        public Lanes {
            collapsed = List.copyOf(collapsed);
            opened = List.copyOf(opened);
        }

        /** Whether all are as high as they would be. */
        public boolean isUsual() {
            return collapsed.isEmpty() && opened.isEmpty();
        }
    }

    /** Where the events are: beside the text or below it. */
    public enum Dock {
        RIGHT,
        BELOW
    }

    /** The two ways to show events. */
    public enum View {
        TIMELINE,
        LIST
    }

    /**
     * How words are looked for.
     *
     * @param accents whether letters with different accents are different letters
     */
    public record Find(boolean matchCase, boolean wholeWord, boolean accents) {

        /** As loosely as can be. */
        public static final Find DEFAULT = new Find(false, false, false);
    }
}
