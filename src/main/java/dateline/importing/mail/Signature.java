package dateline.importing.mail;

import java.util.List;

/**
 * The lines at the end of a mail that programs sign it with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3676#section-4.3">RFC 3676, 4.3</a>
 */
final class Signature {

    private static final String BEGIN = "-- ";

    private static final int MOST = 10;

    /** Where the blank behind the hyphens was lost, which may be a rule then. */
    private static final int FEW = 5;

    private static final int WIDEST = 80;

    private Signature() {}

    /** The lines without it, and without empty ones at the end. */
    static List<String> without(List<String> all) {
        int end = all.size();
        while (end > 0 && all.get(end - 1).isBlank()) {
            end--;
        }
        List<String> lines = all.subList(0, end);
        int begin = Math.max(lines.lastIndexOf(BEGIN), lines.lastIndexOf(BEGIN.strip()));
        if (begin < 0) {
            return lines;
        }
        List<String> card = lines.subList(begin + 1, lines.size());
        int most = lines.get(begin).equals(BEGIN) ? MOST : FEW;
        boolean isCard = card.size() <= most && card.stream().allMatch(line -> line.length() <= WIDEST);
        return isCard ? lines.subList(0, begin) : lines;
    }
}
