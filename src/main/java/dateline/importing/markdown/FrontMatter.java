package dateline.importing.markdown;

import dateline.article.DateEvidence;
import dateline.importing.Draft;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands between lines of three hyphens at the beginning of a text, as YAML.
 *
 * @param end where the text itself begins
 */
record FrontMatter(String yaml, int end) {

    /** How far it may reach. */
    static final int LONGEST = 8000;

    private static final int MOST_BRACKETS = 200;
    private static final Pattern FENCED = Pattern.compile("\uFEFF?---[ \\t]*\\R");
    private static final Pattern FENCE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern KEY =
            Pattern.compile("(?:[\\w\"'-]{1,40}|(?i:date|creation|publication) \\w{1,20})[ \\t]*:");

    /** Between words of a key. */
    private static final Pattern GAP = Pattern.compile("[\\s_-]+");

    /** Notes link the day to what else happened on it. */
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^|\\]]*/)?([^|/\\]]+)(?:\\|[^\\]]*)?]]");

    static Optional<FrontMatter> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher first = FENCED.matcher(start);
        Matcher last = FENCE.matcher(start);
        if (!first.lookingAt() || !last.find(first.end())) {
            return Optional.empty();
        }
        String yaml = start.substring(first.end(), last.start());
        return yaml.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> KEY.matcher(line).lookingAt())
                .map(line -> new FrontMatter(yaml, last.end()));
    }

    void tell(Draft draft) {
        try {
            Map<String, Object> said = values();
            first(said, "title", "headline").ifPresent(draft::title);
            first(said, "author", "authors", "by", "byline", "creator").ifPresent(draft::author);
            first(said, "publisher", "publication", "site").ifPresent(draft::publisher);
            first(said, "canonicalurl", "canonical", "url", "source", "link").ifPresent(draft::address);
            Stream.of(
                            "date",
                            "published",
                            "publishdate",
                            "publicationdate",
                            "pubdate",
                            "datepublished",
                            "created",
                            "datecreated",
                            "creationdate",
                            "issued")
                    .flatMap(key -> first(said, key).stream())
                    .forEach(date -> draft.dated(DateEvidence.FRONT_MATTER, date));
        } catch (YamlEngineException | StackOverflowError broken) {
            draft.warn("markdown.front-matter");
        }
    }

    private Map<String, Object> values() {
        if (yaml.chars().filter(sign -> sign == '[' || sign == '{').count() > MOST_BRACKETS) {
            throw new YamlEngineException("nested too deeply");
        }
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(10)
                .setCodePointLimit(2 * LONGEST) // lines without a fence grow by quotation marks
                .build();
        Map<String, Object> values = new TreeMap<>();
        if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.putIfAbsent(plain(key), value));
        }
        return values;
    }

    private static String plain(Object key) {
        return GAP.matcher(String.valueOf(key).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Optional<String> first(Map<String, Object> values, String... keys) {
        return Stream.of(keys)
                .map(key -> words(values.getOrDefault(key, "")))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** A scalar as it is written, a list by its elements, an object by its name, and a link by what it leads to. */
    private static String words(Object value) {
        Matcher link = LINK.matcher(String.valueOf(value)); // without quotation marks it is a list in a list
        if (link.matches()) {
            return link.group(1);
        }
        return switch (value) {
            case List<?> list ->
                String.join(
                        ", ",
                        list.stream()
                                .limit(20)
                                .filter(each -> !(each instanceof List))
                                .map(FrontMatter::words)
                                .toList());
            case Map<?, ?> map -> map.get("name") instanceof String name ? name : "";
            case null -> "";
            case byte[] bytes -> "";
            default -> value.toString();
        };
    }
}
