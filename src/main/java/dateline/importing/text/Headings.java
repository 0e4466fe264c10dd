package dateline.importing.text;

import dateline.importing.Draft;
import dateline.importing.text.TextPiece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells headings from paragraphs. A heading is one short line that begins as a sentence does, but does not end as one, and what
 * it heads follows: running text, or another heading where this one is a chapter's. The first line may be longer: a title.
 */
final class Headings {

    private static final int LONGEST = 90;
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_TEXT = 60;
    private static final int LONGEST_END = 40;

    private static final Pattern BYLINE =
            Pattern.compile("(?i)(?:by|from|published|posted|updated|date|source)\\b.*|.*\\d{4}");
    private static final Pattern CHAPTER =
            Pattern.compile("(?:(?i:chapter|part|book|section|act|scene|appendix)\\b.*|\\P{Ll}*)");

    /** The end of a sentence, or of a dateline that stands alone; but not that of a name in initials. */
    private static final Pattern END = Pattern.compile("[.,;:…_–—-]['\"”’)\\]]*$");

    private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}$");

    private static final Pattern SUBSECTION = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s+\\p{Lu}");

    private Headings() {}

    /** The same pieces, the headings among them marked. */
    static List<TextPiece> marked(List<TextPiece> pieces) {
        List<TextPiece> marked = new ArrayList<>(pieces);
        for (int i = pieces.size() - 2; i >= 0; i--) {
            boolean item = i > 0 && pieces.get(i - 1).kind() == Kind.ITEM;
            boolean title = i == 0 && isLine(pieces.get(i), LONGEST_TITLE);
            if (title || !item && isHeading(pieces.get(i), marked.get(i + 1))) {
                marked.set(i, pieces.get(i).as(Kind.HEADING));
            }
        }
        return marked;
    }

    private static boolean isHeading(TextPiece piece, TextPiece below) {
        boolean heads = isText(below)
                || SUBSECTION.matcher(piece.text()).lookingAt()
                || below.kind() == Kind.HEADING && CHAPTER.matcher(piece.text()).matches();
        return heads && piece.alone() && isLine(piece, LONGEST) && !isImprint(piece.text());
    }

    /** Whether it says when something was written, or by whom. */
    private static boolean isImprint(String text) {
        return BYLINE.matcher(text).matches() || Draft.isDate(text);
    }

    private static boolean isText(TextPiece piece) {
        return switch (piece.kind()) {
            case PARAGRAPH -> !piece.alone() || piece.text().length() > SHORTEST_TEXT || endsSentence(piece.text());
            case QUOTATION -> true;
            case HEADING, ITEM, TABLE -> false;
        };
    }

    private static boolean isLine(TextPiece piece, int longest) {
        String text = piece.text();
        boolean kind = piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.ITEM && Marks.NUMBER.begin(text);
        return kind
                && text.length() <= longest
                && !endsSentence(text)
                && text.codePoints().anyMatch(Character::isLetter)
                && !Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean endsSentence(String text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_END));
        return END.matcher(end).find() && !INITIALS.matcher(end).find();
    }
}
