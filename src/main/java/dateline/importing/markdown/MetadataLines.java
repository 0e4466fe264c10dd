package dateline.importing.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines such as <i>Title: …</i> above a text, up to an empty one, as MultiMarkdown and many makers of pages write them.
 *
 * @see <a href="https://fletcher.github.io/MultiMarkdown-6/syntax/metadata.html">MultiMarkdown</a>
 */
final class MetadataLines {

    private static final Pattern EMPTY = Pattern.compile("\\r?\\n[ \\t]*+\\r?\\n");

    /** Between lines; what is indented goes on with the one before. */
    private static final Pattern FOLD = Pattern.compile("\\r?\\n(?![ \\t])");

    private static final Pattern LINE = Pattern.compile("\uFEFF?([A-Za-z][\\w -]{0,40}):(.*)", Pattern.DOTALL);
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private MetadataLines() {}

    /** The same as YAML, each value in quotation marks; dialogues look alike, but have no title, or speak twice. */
    static Optional<FrontMatter> of(String text) {
        String start = text.substring(0, Math.min(text.length(), FrontMatter.LONGEST));
        Matcher empty = EMPTY.matcher(start);
        if (!empty.find() || text.substring(empty.end()).isBlank()) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        for (String line : FOLD.split(start.substring(0, empty.start()))) {
            Matcher named = LINE.matcher(line);
            if (!named.matches() || values.put(named.group(1).strip().toLowerCase(Locale.ROOT), value(named)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(values)
                .filter(known -> known.containsKey("title"))
                .map(known -> new FrontMatter(yaml(known), empty.end()));
    }

    private static String value(Matcher named) {
        return WHITE.matcher(named.group(2).strip()).replaceAll(" ").replace("'", "''");
    }

    private static String yaml(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> "'" + each.getKey() + "': '" + each.getValue() + "'\n")
                .collect(Collectors.joining());
    }
}
