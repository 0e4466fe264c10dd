package dateline.language;

import java.util.regex.Pattern;

/** How words end, and what stands there in another form. */
record Ending(Pattern pattern, String other) {

    Ending(String ending, String other) {
        this(Pattern.compile(ending), other);
    }

    /** The word in the other form; as it is where it does not end so. */
    String replacedIn(String word) {
        return pattern.matcher(word).replaceFirst(other);
    }
}
