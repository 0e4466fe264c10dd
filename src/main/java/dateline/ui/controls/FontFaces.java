package dateline.ui.controls;

import java.util.stream.Stream;

/** The fonts of the window: the faces of Inter, in which its own words are set, and its icons; read once. */
public final class FontFaces {

    static {
        FontFiles files = FontFiles.ofPackage();
        Stream.of("Regular", "Italic", "SemiBold", "Bold")
                .forEach(style -> files.load("/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf"));
        files.loadIcons();
    }

    private FontFaces() {}

    /** Has them read when this returns; needs no display. */
    public static void load() {
        // they are read as this class is made, once, whoever comes first
    }
}
