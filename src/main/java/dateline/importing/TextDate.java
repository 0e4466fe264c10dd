package dateline.importing;

import dateline.time.TimeSpan;
import java.util.Comparator;
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

    private static final String NAME = "\\p{Lu}[\\p{L}\\d'’.&-]*";
    private static final String NAMES = NAME + "(?: " + NAME + "){0,3}";
    private static final String PERSON = NAME + "(?: " + NAME + "){1,3}";

    /** What stands between the parts of a line. */
    private static final String APART = "(?:[,;]| ?[|·•]| (?:[–—/]|--?)) ?";

    private static final String CLOCK =
            "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: Uhr)?\\s*(?i:[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}))?";

    /** Where a date begins. */
    private static final String DATE =
            "[(\\[]?(?=(?:(?i:" + CalendarNames.DAY + ")\\.?,? )?(?:(?i:" + CalendarNames.MONTH + ")\\.? \\d|\\d))";

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:first |last )?(?:published|posted|issued|released|filed|updated|modified|written|printed|date|dated"
                    + "|(?:for|press) (?:immediate )?release|embargoed until)(?: in [^,|:]{2,40}? on| on| at|[:,])*[: ]+(?:"
                    + CLOCK + ",?(?: on)? )?"
                    + "|(?:publi[eé]|veröffentlicht|publicado|pubblicato|gepubliceerd)(?: le| am| el| em| il| op|:)*[: ]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** By whom it was written: "By A. Writer,", "Interview by A. Writer |", "Words: A. Writer.". */
    private static final Pattern BYLINE = Pattern.compile(
            "(?i:(?:(?:story|report|reporting|interview|analysis|review|comment|opinion|column|words|text|posted|written|published|filed|issued|reviewed) )?"
                    + "(?:by|par|von|por|door) |(?:story|report|words|text|source|credit): )[^!?]{2,80}?(?:[:.]? |"
                    + APART + ")"
                    + DATE);

    /** The same without such a word: "Anna Berg in Aldane,", "Anna Berg and Oscar Lund |", "From our correspondent in Aldane,", "Special to the Post,". */
    private static final Pattern SIGNATURE = Pattern.compile("(?:From )?(?:" + PERSON + "(?: (?:and|&) " + PERSON
            + ")?(?:, (?:[\\p{L}-]+ ){0,3}(?:correspondent|reporter|writer|editor))?(?: (?:reports |reporting )?(?:in|at|from) "
            + NAMES + ")?"
            + "|(?!The )(?i:(?:our|an?) )?(?:\\p{L}+ ){0,2}(?i:correspondents?|reporters?|writers?|editors?|staff|agencies)(?: "
            + PERSON + ")?(?: in " + NAMES + ")?(?:, " + NAMES + ")?"
            + "|Special to (?:[Tt]he )?" + NAMES + ")" + APART + DATE);

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, \\p{L}[\\p{L}. ]{1,20})??[,:]? \\(?(?=\\p{Lu}[\\p{L}.]{2,9} \\d|\\d)");

    /** Where it was written, or for whom, in a line of its own before the date: "Port Aldane, Norway, 14 March 2024", "Evening Post | 14 March 2024". */
    private static final Pattern PLACE =
            Pattern.compile("(?:" + NAMES + APART + "){0,2}" + NAMES + "(?:, \\p{Lu}[\\p{L}. ]{1,24})?" + APART + DATE);

    /** Where and by which agency it was written, in a line of its own before the date: "PORT ALDANE (Agency) – 14 March 2024". */
    private static final Pattern AGENCY =
            Pattern.compile(NAMES + "(?:, \\p{Lu}[\\p{L}. ]{1,24})? \\([^)]{2,40}\\)" + APART + DATE);

    /** Nothing, or a bracket, before a date that is alone. */
    private static final Pattern BRACKET = Pattern.compile("[(\\[]");

    /**
     * What may follow a date in a line of its own: a time of day with its zone, how long reading takes, by which agency or by whom it was
     * written, and when it was brought up to date.
     */
    private static final Pattern TAIL =
            Pattern.compile("(?:T[\\d:.]{5,}Z?)?[\\s,|·•/–—-]*(?:(?i:at|à|um|a las|alle|om) )?(?:" + CLOCK + "(?:, "
                    + NAMES + ")?)?\\s*[)\\]]?"
                    + "(?:[\\s,|·•–—-]+\\d+ (?i:min(?:ute)?s?(?: read)?))?(?: \\(" + NAMES + "\\))?"
                    + "(?:[\\s,|·•–—-]*[Bb]y \\p{Lu}[^!?]{1,60}| ?[|·•/] ?" + PERSON + "(?:, " + NAMES + ")?)?"
                    + "(?:[\\s,|·•–—-]*(?:Last )?[Uu]pdated?[^!?]{3,40})?\\s*\\.?");

    /** What besides may follow where the line says that the article was published then: "Published 19 June 2023 | Foreign desk". */
    private static final Pattern LABELLED_TAIL =
            Pattern.compile(TAIL.pattern() + "(?:\\s*[|·•]\\s*\\p{L}[^.!?]{1,60})?");

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
        Pattern tail = after(LABEL, text, 0) > 0 ? LABELLED_TAIL : TAIL;
        return Stream.of(LABEL, BYLINE, SIGNATURE, PLACE, AGENCY, BRACKET)
                .map(before -> after(before, text, 0))
                .sorted(Comparator.reverseOrder())
                .flatMap(begin -> alone(text, begin, tail).stream())
                .findFirst();
    }

    private static Optional<TimeSpan> alone(String text, int begin, Pattern tail) {
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
