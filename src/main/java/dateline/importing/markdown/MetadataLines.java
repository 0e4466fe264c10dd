package dateline.importing.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines such as <i>Title: …</i> above a text, up to an empty one, as MultiMarkdown and many makers of pages write them.
 *
 * @see <a href="https://fletcher.github.io/MultiMarkdown-6/syntax/metadata.html">MultiMarkdown</a>
 */
final class MetadataLines {

    private static final int MOST = 40;

    private static final String LINE =
            "([A-Za-z][\\w -]{0,40}):[ \\t]*([^\\n]{0,500}(?:\\R[ \\t]+[^\\n]{1,500}){0,20})\\R";

    private static final Pattern ALL = Pattern.compile("\uFEFF?(?=(?i:title|date|author)\\s*:|(?:" + LINE
            + "){1,5}(?i:title|date)\\s*:)(?:" + LINE + "){1," + MOST + "}(?=\\R|\\z)");

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private static final Pattern EACH = Pattern.compile(LINE);

    private MetadataLines() {}

    /** The same as YAML, each value in quotation marks. */
    static Optional<FrontMatter> of(String text) {
        Matcher lines = ALL.matcher(text);
        return Optional.of(lines)
                .filter(Matcher::lookingAt)
                .map(found -> new FrontMatter(yaml(found.group()), found.end()));
    }

    private static String yaml(String lines) {
        return EACH.matcher(lines)
                .replaceAll(line -> Matcher.quoteReplacement("'" + line.group(1) + "': '"
                        + WHITE.matcher(line.group(2).strip()).replaceAll(" ").replace("'", "''") + "'\n"));
    }
}
