package dateline.importing.text;

import dateline.importing.Draft;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The article in a text, and what stood around it.
 *
 * @param pieces the article, its title first
 * @param above what was left out before its end, in reading order; nothing where the text was not copied from a page
 * @param below what was left out behind its end
 */
record PageText(List<TextPiece> pieces, List<TextPiece> above, List<TextPiece> below) {

    /** Where there are more dates below an article, they are those of others: when it was published, and when it was changed. */
    private static final int FEW_DATES = 2;

    /** What one of them says then. */
    private static final Pattern OWN = Pattern.compile("(?i)\\b(?:published|updated|modified|posted)\\b");

    /** A text that is nothing but an article. */
    static PageText whole(List<TextPiece> pieces) {
        return new PageText(pieces, List.of(), List.of());
    }

    /** How many lines were left out. */
    int leftOut() {
        return above.size() + below.size();
    }

    /** The lines left out in which the day may be told on which the article appeared. */
    List<String> dated() {
        List<String> dates =
                below.stream().map(TextPiece::text).filter(Draft::isDate).toList();
        boolean isItsOwn = dates.size() <= FEW_DATES
                && dates.stream().anyMatch(line -> OWN.matcher(line).find());
        return Stream.concat(above.stream().map(TextPiece::text), dates.stream().filter(line -> isItsOwn))
                .toList();
    }
}
