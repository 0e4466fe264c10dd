package dateline.search.find;

/**
 * What to find.
 *
 * @param text the words sought; empty finds nothing
 * @param matchCase whether capitals differ from small letters
 * @param wholeWord whether a hit must begin and end at the border of a word
 * @param matchAccents whether an accented letter differs from the plain one
 */
public record FindQuery(String text, boolean matchCase, boolean wholeWord, boolean matchAccents) {

    /** Finds nothing. */
    public static final FindQuery NOTHING = new FindQuery("", false, false, false);

    /** A query that folds case and accents and matches inside words. */
    public static FindQuery of(String text) {
        return new FindQuery(text, false, false, false);
    }
}
