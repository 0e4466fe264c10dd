package dateline.dating.token;

/** Looks at the characters of a text, also where it has ended. */
final class Characters {

    private static final char NONE = '\0';

    private Characters() {}

    /** The character there; past the end one that is of no kind. */
    static char at(String text, int offset) {
        return offset < text.length() ? text.charAt(offset) : NONE;
    }
}
