package dateline.ui.controls;

import java.util.stream.Stream;

/** The faces of Inter, in which the window's own words are set, and its icons; read once. */
public final class InterFaces {

    static {
        FontFiles files = FontFiles.ofPackage();
        Stream.of("Regular", "Italic", "SemiBold", "Bold")
                .forEach(style -> files.load("/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf"));
        files.loadIcons();
    }

    private InterFaces() {}

    /** Has them read when this returns; needs no display. */
    public static void load() {
        // they are read as this class is made, once, whoever comes first
    }
}
