package dateline.ui.palette;

/**
 * Something to go to or to do.
 *
 * @param words what it is called
 * @param aside what more there is to say, such as its keys or its date; may be empty
 */
public record Choice(ChoiceKind kind, String words, String aside, Runnable action) {}
