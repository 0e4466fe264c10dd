package dateline.importing;

import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date that an article gives of itself in its first lines: a line that says nothing else (<i>Published 19 June 2023</i>,
 * <i>By A. Writer, June 19, 2023, 10:15 GMT</i>, <i>Beijing, 19 June 2023</i>), or a dateline (<i>BEIJING, June 19, 2023 (Agency) –</i>, <i>Beijing, June 19, 2023 (Agency) –</i>).
 *
 * <p>Such a line is read in parts. What says that it was published, and what tells nothing, is taken away; what is left before and
 * behind the date must be names, or say by whom it was written.
 */
final class TextDate {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_DATELINE = 160;

    private static final String SIGN = "[,;|·•()\\[\\]]|(?<=\\s)(?:[–—/]|--?)(?=\\s|$)";

    /** What stands between the parts of a line. */
    private static final String APART = "\\s*(?:" + SIGN + "|(?<=^|\\d{4}|\\p{Ll}{3})\\.(?=\\s+\\p{Lu}))\\s*";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\d\\p{Lu}])\\.\\s+(?=\\p{Lu})");

    /** Where two parts stand together that are apart on their page: "August 12, 20225:02 AM GMT+2Updated". */
    private static final Pattern GLUED = Pattern.compile(
            "(?<=(?:19|20)\\d\\d)(?=\\d{1,2}:\\d{2}|\\p{Lu}\\p{Ll})|(?<=[\\dA-Z])(?=(?:Updated|Published)\\b)");

    private static final Pattern FIRST =
            Pattern.compile("(?i:(?:first |originally )?(?:published|created|posted|issued|aired))\\b");

    private static final Pattern SIGNS = Pattern.compile("\\s*(?:" + SIGN + ")\\s*");

    private static final Pattern PARTS = Pattern.compile("(?:" + APART + ")+");

    private static final Pattern PARTED = Pattern.compile("(?:.*" + APART + ")?");
    private static final Pattern BEHIND = Pattern.compile("\\.?\\s*$|\\s*(?i:by) |" + APART);

    private static final String CLOCK =
            "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: Uhr)?(?i:\\s*[ap]\\.?m\\b\\.?)?(?: ?(?:[A-Z]{2,5}\\b(?:[+-]\\d{1,2}\\b)?|[+-]\\d{2}:?\\d{2}))?";

    private static final String DATE_AHEAD = "(?=(?:(?i:" + CalendarNames.DAY
            + ")\\.?,? )?(?:(?<!(?<!\\d)\\d{1,2} )(?i:" + CalendarNames.MONTH + ")\\.? \\d|\\d))";

    /** Where a date begins. */
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\d.:/-])" + DATE_AHEAD);

    /** What tells nothing: a time of day with its zone, how long reading takes, and when it was brought up to date. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:(?i:at|à|um|a las|alle|om) )?" + CLOCK
                    + "|\\d+[ -](?i:min(?:ute)?s?\\b\\.?(?: read\\b)?)|(?i:(?:last )?updated?\\b[^!?]{3,60}$))\\.?(?:,? on\\b)?|^T[\\d:.]{5,}Z?|^\\d{1,2}/\\d{1,2}/\\d{4}(?= )");

    /** What says that it was published, or in which issue. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<![^\\s|(.])(?:(?:(?:first |last |originally )?(?:published|posted|issued|released|filed|updated|modified|written|printed|created|aired|heard|broadcast|date|dated)"
                    + "|(?:for|press|news|media) (?:immediate )?release|print edition|embargoed until)(?: (?:in|on) [^,|:]{2,40}?(?= on|,))?(?: on| at)?"
                    + "|(?:publi[eé]|veröffentlicht|publicado|pubblicato|gepubliceerd)(?: le| am| el| em| il| op)?"
                    + "|(?:issue|vol(?:ume|\\.)?|n(?:o|r|umber)\\.?|page|p\\.) ?\\p{L}?\\d[\\d,-]*\\.?)(?=\\s*:|$|"
                    + APART + "| by )(?:\\s*:)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand besides where the line says that the article was published then: "Published 19 June 2023 | Foreign desk". */
    private static final Pattern SHORT = Pattern.compile("[^.!?]{1,60}\\.?");

    /** What may stand besides where it says who wrote it: "an essay", "The Gazette of Record". */
    private static final Pattern TITLE = Pattern.compile("[^.!?:]{1,40}");

    /** So chronicles begin: "9 November 1989 – Berlin Wall Falls". */
    private static final Pattern CHRONICLE = Pattern.compile("\\s*(?:[–—]|--?)\\s*\\p{L}.*");

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, \\p{L}[\\p{L}. ]{1,20})??[,:]? \\(?(?=\\p{Lu}[\\p{L}.]{2,9} \\d|\\d)");

    /** Where it was written, before a date: "Port Aldane, Norway, 14 March 2024". */
    private static final Pattern PLACE = Pattern.compile("(?:" + CreditLine.NAMES + ", ?){0,2}" + CreditLine.NAMES
            + "(?:, \\p{Lu}[\\p{L}. ]{1,24})?, ?" + DATE_AHEAD);

    /** The same in brackets, before what is told: "(Port Aldane, May 30, 2012) – ". */
    private static final Pattern BRACKETED = Pattern.compile("\\(" + PLACE.pattern());

    private static final Pattern BRACKET_DASH = Pattern.compile("\\) ?(?:[–—]|--?) ");

    private static final Pattern DASH = Pattern.compile("\\)?,? ?(?:[(/][^)/]{1,40}[)/] ?)?(?:[–—:]|--?|/)");

    /** What must follow where the place is not in capitals, an agency or "today", for much begins with a place and a date: "Berlin, 9 November 1989 – the wall …". */
    private static final Pattern BY_AGENCY =
            Pattern.compile(",? ?(?:\\(\\p{Lu}[^)]{1,40}\\) ?(?:[–—]|--?) |(?:[–—]|--?) .*\\btoday\\b)");

    /** Before the day of the meeting that minutes are of: "Minutes of the ordinary meeting held on 9 January 2024". */
    private static final Pattern MINUTES =
            Pattern.compile("(?i:(?:the |draft |approved )?minutes of )[^.!?]{3,90}? (?=" + DATE_AHEAD + ")");

    private static final Pattern ANYTHING = Pattern.compile("(?s).+");

    /** A day of the week and its date are a sentence: "Sunday 4 February 2024. This page is closed." */
    private static final Pattern OWN_SENTENCE = Pattern.compile("\n(?=(?i:" + CalendarNames.DAY + ")\\b)");

    private static final Pattern SENTENCE = Pattern.compile("\\.\\s+\\p{Lu}");

    private TextDate() {}

    /** The date in the first texts of an article, if one of them gives it; before others that of which it is said that the article was published then. */
    static Optional<TimeSpan> of(List<String> opening) {
        Stream<TimeSpan> published =
                opening.stream().flatMap(TextDate::published).flatMap(said -> aloneIn(said).stream());
        return Stream.concat(published, opening.stream().flatMap(text -> of(text).stream()))
                .findFirst();
    }

    private static Optional<TimeSpan> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        return alone(text)
                .or(() -> inFront(start, DATELINE, DASH))
                .or(() -> inFront(start, PLACE, BY_AGENCY))
                .or(() -> inFront(start, BRACKETED, BRACKET_DASH))
                .or(() -> inFront(start, MINUTES, ANYTHING))
                .or(() -> inFront("\n" + start, OWN_SENTENCE, SENTENCE));
    }

    /** The date of a line that says nothing else; of what it says, the sentence that tells when it was first published. */
    static Optional<TimeSpan> alone(String text) {
        return Stream.concat(published(text), Stream.of(parted(text)))
                .flatMap(said -> aloneIn(said).stream())
                .findFirst();
    }

    /** The sentences of a text that tell when it was first published. */
    private static Stream<String> published(String text) {
        return SENTENCE_END
                .splitAsStream(parted(text))
                .filter(said -> FIRST.matcher(said).lookingAt());
    }

    private static String parted(String text) {
        return GLUED.matcher(text).replaceAll(" ");
    }

    private static Optional<TimeSpan> aloneIn(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return DATE.matcher(text)
                .results()
                .map(MatchResult::start)
                .flatMap(begin -> dateAt(text, begin)
                        .filter(read -> isAlone(text.substring(0, begin), text.substring(begin + read.end())))
                        .stream())
                .map(WrittenDate.Read::time)
                .findFirst();
    }

    /** Whether what stands before and behind a date says no more than who wrote, for whom and where. */
    private static boolean isAlone(String front, String back) {
        String before = BESIDE.matcher(front).replaceAll("|").stripTrailing();
        String behind = BESIDE.matcher(back).replaceAll("|").stripTrailing();
        boolean isLabelled =
                LABEL.matcher(before).find() || LABEL.matcher(behind).find();
        return isParted(before)
                && BEHIND.matcher(behind).lookingAt()
                && (isLabelled ? areShort(before, behind) : areNames(before, behind));
    }

    private static boolean isParted(String before) {
        return PARTED.matcher(LABEL.matcher(before).replaceAll("|")).matches()
                || parts(before, PARTS).anyMatch(CreditLine::isByline);
    }

    private static boolean areShort(String before, String behind) {
        return Stream.concat(parts(before, SIGNS), parts(behind, SIGNS))
                .allMatch(part -> SHORT.matcher(part).matches());
    }

    /** Whether they are names, or one is who wrote it and but one no name: "The Compass, a weekly review. 18 August 2023. By A. Writer". */
    private static boolean areNames(String before, String behind) {
        List<String> parts =
                Stream.concat(parts(before, PARTS), parts(behind, PARTS)).toList();
        List<String> others =
                parts.stream().filter(part -> !CreditLine.isCredit(part)).toList();
        boolean isByline = parts.stream().anyMatch(CreditLine::isByline);
        return isByline
                ? others.size() <= 1
                        && others.stream().allMatch(part -> TITLE.matcher(part).matches())
                : others.isEmpty() && !CHRONICLE.matcher(behind).lookingAt();
    }

    private static Stream<String> parts(String text, Pattern apart) {
        return apart.splitAsStream(LABEL.matcher(text).replaceAll("|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
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
