package dateline.importing.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Obsidian and its kin add to Markdown: links by name, embedded notes and queries, remarks to oneself, and marks of many kinds. */
final class Obsidian {

    private static final Pattern REMARK = Pattern.compile("%%[^%]{0,10000}%%");

    /** In code a link is no link, but two brackets; what is never closed goes on to the end. */
    private static final String CODE =
            "(?<code>(?m:^)[ \\t>]{0,20}(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,9})?(?<fence>`{3,}+(?!.*`)|~{3,}+)(?s:.*?)"
                    + "(?:(?m:^)[ \\t>]{0,20}\\k<fence>[`~]*+[ \\t]*+(?m:$)|\\z)|`[^`\\n]{1,1000}`)";

    private static final String EMBEDDED = "!\\[\\[[^\\]\\n]{1,500}]]";
    private static final String NAMED = "\\[\\[[^\\]|\\n]{1,500}\\|(?<name>[^\\]\\n]{1,500})]]";

    /** A note is called without the folders that it lies in. */
    private static final String NOTE =
            "\\[\\[(?:[^\\]#^\\n]{0,500}/)?(?<note>[^\\]#^/\\n]{1,500})(?:[#^][^\\]\\n]{0,500})?]]";

    private static final Pattern LINK = Pattern.compile(String.join("|", CODE, EMBEDDED, NAMED, NOTE));

    private static final Pattern BOX = Pattern.compile("(?m)^(> ?)\\[![a-zA-Z-]{1,30}][+-]? ?");

    private static final Pattern QUERY =
            Pattern.compile("(?ms)^(`{3,}|~{3,})(?:dataview(?:js)?|query|tasks)\\b.{0,10000}?^\\1`*[ \\t]*$");

    private static final String TAG = "#(?=\\p{N}*[\\p{L}_/-])[\\p{L}\\p{N}_/-]{1,60}[ \\t]*";

    /** What is to be done, or done, what a link leads to, and where a note stands below. */
    private static final Pattern MARK =
            Pattern.compile("(?m)(?<=^[ \\t>]{0,20}[-*+] )\\[[ xX/-]] +|[ \\t]\\^[\\w-]{1,60}[ \\t]*$"
                    + "|(?<=[\\p{L}\\p{N}.,;:!?)”\"])\\[\\^[^\\]\\s]{1,60}](?!:)|^\\[\\^[^\\]\\s]{1,60}]: *");

    /** Lines of tags alone; a single one at the beginning, or with a gap between it and a text, may be a heading. */
    private static final Pattern TAGGED = Pattern.compile("(?m)^[ \\t]*(?:" + TAG + "){2,}$"
            + "|(?<=\\S\\s{0,9}\\n)[ \\t]*" + TAG + "$(?!\\r?\\n[ \\t]*\\r?\\n\\s*\\S)");

    private static final Pattern HIGHLIGHTED =
            Pattern.compile("(?<![\\w=])==(?=[^\\s=])([^=\\n]{1,2000})(?<=\\S)==(?![\\w=])");

    private Obsidian() {}

    /** The text as plain Markdown. */
    static String plain(String text) {
        String told = QUERY.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
        String linked = LINK.matcher(told).replaceAll(link -> Matcher.quoteReplacement(shown(link)));
        String unmarked = MARK.matcher(BOX.matcher(linked).replaceAll("$1")).replaceAll("");
        String untagged = TAGGED.matcher(unmarked).replaceAll("");
        return HIGHLIGHTED.matcher(untagged).replaceAll("$1");
    }

    /** What is seen of it; of what is embedded, nothing. */
    private static String shown(MatchResult link) {
        return Stream.of("code", "name", "note")
                .map(link::group)
                .filter(words -> words != null)
                .findFirst()
                .orElse("");
    }
}
