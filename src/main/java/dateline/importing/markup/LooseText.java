package dateline.importing.markup;

import dateline.importing.Prose;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Texts of which nobody says whether they are HTML or plain. */
final class LooseText {

    /** An address in such brackets, of the web or of a person, is no tag. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][\\w:-]{0,30}(?:\\s[^<>]{0,2000})?/?>");

    /** What nobody writes who means less and greater than. */
    private static final Pattern ENDED = Pattern.compile("(?i)</[a-z][\\w:-]{0,30}>|<br\\s*/?>");

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    /** What begins or ends a paragraph, also as journals mark up what sums an article up. */
    private static final Pattern BREAK = Pattern.compile(
            "(?i)</?(?:jats:)?(?:p|br|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|blockquote|title|sec)(?:\\s[^<>]{0,2000})?/?>");

    /** A line that is only drawn. */
    private static final Pattern RULE = Pattern.compile("\\s*[_=*~-][\\s_=*~-]*");

    /** Where the words before it lead to, as mail programs write it. */
    private static final Pattern TARGET = Pattern.compile("(?<=[\\p{L}\\p{N}?!.:])<https?://[^<>\\s]{1,4000}>");

    private LooseText() {}

    static boolean isMarkedUp(String text) {
        return TAG.matcher(text).find();
    }

    /** The same of a few words, in which a tag alone may be none: "x<a>y". */
    static boolean hasElements(String words) {
        return ENDED.matcher(words).find();
    }

    /** The lines of a plain one. */
    static Stream<String> lines(String text) {
        return TARGET.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> !RULE.matcher(line).matches())
                .map(line -> Parser.unescapeEntities(line, false));
    }

    /** The paragraphs of either; in a plain one they stand apart, for its lines may be cut anywhere. */
    static List<String> paragraphs(String text) {
        String plain = isMarkedUp(text)
                ? Jsoup.parseBodyFragment(
                                BREAK.matcher(GAP.matcher(text).replaceAll(" ")).replaceAll("\n\n"))
                        .body()
                        .wholeText()
                : Parser.unescapeEntities(text, false);
        return EMPTY_LINE
                .splitAsStream(plain)
                .map(Prose::flowing)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
