package dateline.importing;

import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date that an article gives of itself in its first lines: a line that says nothing else (<i>Published 19 June 2023</i>,
 * <i>By A. Writer, June 19, 2023, 10:15 GMT</i>, <i>Beijing, 19 June 2023</i>), or a dateline (<i>BEIJING, June 19, 2023 (Agency) –</i>, <i>Beijing, June 19, 2023 (Agency) –</i>).
 */
final class TextDate {

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_DATELINE = 160;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:first |last )?(?:published|posted|issued|released|updated|written|date|dated)(?: on| at|:)*[: ]+"
                    + "|(?:publi[eé]|veröffentlicht|publicado|pubblicato|gepubliceerd)(?: le| am| el| em| il| op|:)*[: ]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BYLINE = Pattern.compile(
            "(?:by|par|von|por|door) [^!?]{2,60}?[,|·–—-]? +(?=(?:" + CalendarNames.MONTH + ")\\.? \\d|\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, \\p{L}[\\p{L}. ]{1,20})??[,:]? \\(?(?=\\p{Lu}[\\p{L}.]{2,9} \\d|\\d)");

    /** Where it was written, in a line of its own before the date: "Port Aldane, Norway, 14 March 2024". */
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,24})?, "
                    + "(?=(?:(?i:" + CalendarNames.DAY + ")\\.?,? )?(?:(?i:" + CalendarNames.MONTH + ")\\.? \\d|\\d))");

    /** Where and by which agency it was written, in a line of its own before the date: "PORT ALDANE (Agency) – 14 March 2024". */
    private static final Pattern AGENCY = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,24})? \\([^)]{2,40}\\) ?(?:[–—]|--?) (?=\\p{L}{3,9}\\.? \\d|\\d)");

    /** What may follow a date in a line of its own: a time of day with its zone, and how long reading takes. */
    private static final Pattern TAIL = Pattern.compile(
            "[\\s,|·–—-]*(?:(?:at|à|um|a las|alle|om) )?(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: Uhr)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2})?"
                    + "(?:[\\s,|·–—-]+\\d+ min(?:ute)?s?(?: read)?)?\\s*[.)]?",
            Pattern.CASE_INSENSITIVE);

    /** What besides may follow where the line says that the article was published then: "Published 19 June 2023 | Foreign desk". */
    private static final Pattern LABELLED_TAIL =
            Pattern.compile(TAIL.pattern() + "(?:\\s*[|·•]\\s*\\p{L}[^.!?]{1,60})?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DASH = Pattern.compile("\\)?,? ?(?:\\([^)]{1,40}\\) ?)?(?:[–—:]|--?|/)");

    /** What must follow where the place is not in capitals, for much begins with a place and a date: "Berlin, 9 November 1989 – the wall …". */
    private static final Pattern BY_AGENCY = Pattern.compile(",? ?\\(\\p{Lu}[^)]{1,40}\\) ?(?:[–—]|--?) ");

    private TextDate() {}

    /** The date in the first texts of an article, if one of them gives it. */
    static Optional<TimeSpan> of(List<String> opening) {
        return opening.stream().flatMap(text -> of(text).stream()).findFirst();
    }

    private static Optional<TimeSpan> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        return alone(text).or(() -> inFront(start, DATELINE, DASH)).or(() -> inFront(start, PLACE, BY_AGENCY));
    }

    /** The date of a line that says nothing else. */
    static Optional<TimeSpan> alone(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        int begin = Stream.of(LABEL, BYLINE, PLACE, AGENCY)
                .mapToInt(before -> after(before, text, 0))
                .max()
                .orElse(0);
        Pattern tail = after(LABEL, text, 0) > 0 ? LABELLED_TAIL : TAIL;
        return dateAt(text, begin)
                .filter(read -> tail.matcher(text)
                        .region(begin + read.end(), text.length())
                        .matches())
                .map(WrittenDate.Read::time);
    }

    private static Optional<TimeSpan> inFront(String start, Pattern before, Pattern behind) {
        int begin = after(before, start, 0);
        return begin == 0
                ? Optional.empty()
                : dateAt(start, begin)
                        .filter(read -> after(behind, start, begin + read.end()) > begin + read.end())
                        .map(WrittenDate.Read::time);
    }

    // a year alone is not when something appeared
    private static Optional<WrittenDate.Read> dateAt(String text, int begin) {
        return WrittenDate.at(text.substring(begin)).filter(read -> read.end() > 6);
    }

    /** Where the pattern ends if it is found at the index; the index itself if not. */
    private static int after(Pattern pattern, String text, int index) {
        Matcher found = pattern.matcher(text).region(index, text.length());
        return found.lookingAt() ? found.end() : index;
    }
}
