package dateline.exporting.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The style sheet of pictures, for surfaces that cannot read it: rules for elements and style classes, of which later ones outdo earlier
 * ones. Rules for what people point at are left out.
 */
public final class StyleSheet {

    /** That of the timeline. */
    public static final String TIMELINE = "/exporting/timeline.css";

    /** The colours of issues, which go with any other. */
    public static final String ISSUES = "/exporting/issues.css";

    /** That of articles on paper. */
    public static final String ARTICLE = "/exporting/article.css";

    /** That of starred events on paper. */
    public static final String STORY = "/exporting/story.css";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");

    private record Rule(Set<String> classes, Map<String, String> values) {}

    /** What the rules say of one thing. */
    public record Style(Map<String, String> values) {

        /** A value, such as {@code none}; empty where no rule names it. */
        public Optional<String> text(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** A value in pixels or without a unit. */
        public double number(String name, double otherwise) {
            return text(name)
                    .map(value -> Double.parseDouble(value.replace("px", "")))
                    .orElse(otherwise);
        }
    }

    private final List<Rule> rules;

    private StyleSheet(List<Rule> rules) {
        this.rules = rules;
    }

    /** One that ships, with the colours of a theme. */
    public static StyleSheet of(String path, boolean isDark) {
        String plain = COMMENT.matcher(ThemeColours.styleSheet(path, isDark)).replaceAll("");
        return new StyleSheet(RULE.matcher(plain)
                .results()
                .flatMap(rule -> rules(rule.group(1), rule.group(2)))
                .toList());
    }

    private static Stream<Rule> rules(String selectors, String declarations) {
        Map<String, String> values = new HashMap<>();
        Stream.of(declarations.split(";"))
                .map(each -> each.split(":", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> values.put(each[0].strip(), each[1].strip()));
        return Stream.of(selectors.split(","))
                .filter(selector -> !selector.contains(":"))
                .map(selector -> selector.substring(selector.stripTrailing().lastIndexOf(' ') + 1))
                .map(selector -> new Rule(Set.copyOf(names(selector.strip(), "\\.")), values));
    }

    /** How a thing of these classes, parted by spaces, looks. */
    public Style of(String styleClasses) {
        List<String> classes = names(styleClasses, " ");
        Map<String, String> values = new HashMap<>();
        rules.stream()
                .filter(rule -> classes.containsAll(rule.classes()))
                .forEach(rule -> values.putAll(rule.values()));
        return new Style(values);
    }

    private static List<String> names(String text, String between) {
        return Arrays.stream(text.split(between))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
