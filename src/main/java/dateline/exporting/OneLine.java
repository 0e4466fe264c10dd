package dateline.exporting;

import java.util.regex.Pattern;

/** Texts on one line. */
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private OneLine() {}

    /** With a space for what breaks lines, or is no letter. */
    public static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
