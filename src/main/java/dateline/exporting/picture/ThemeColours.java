package dateline.exporting.picture;

import dateline.exporting.ShippedText;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of both themes, from the one place where they are: {@code resources/css/tokens.css}. */
public final class ThemeColours {

    private static final Pattern THEME = Pattern.compile("\\.root(\\.dark)? \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("-dl-([a-z0-9-]+): (#[0-9a-f]{6})([0-9a-f]{2})?;");
    private static final Pattern USE = Pattern.compile("var\\(--dl-([a-z0-9-]+)\\)");

    private final Map<String, String> light = new TreeMap<>();
    private final Map<String, String> dark = new TreeMap<>();

    /** Reads them. */
    public ThemeColours() {
        Matcher theme = THEME.matcher(ShippedText.of("/css/tokens.css"));
        while (theme.find()) {
            Map<String, String> colours = theme.group(1) == null ? light : dark;
            COLOUR.matcher(theme.group(2))
                    .results()
                    .filter(colour -> colour.group(3) == null)
                    .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        }
    }

    /** A style sheet that ships and that of issues, with the colours of a theme in the place of their names, for programs that know no variables. */
    public static String styleSheet(String path, boolean isDark) {
        return new ThemeColours().filledIn(ShippedText.of(path) + ShippedText.of(StyleSheet.ISSUES), isDark);
    }

    private String filledIn(String styleSheet, boolean isDark) {
        Map<String, String> colours = isDark ? dark : light;
        return USE.matcher(styleSheet).replaceAll((MatchResult use) -> colours.getOrDefault(use.group(1), "#888888"));
    }

    /** The colours of a theme as variables. */
    public String variables(boolean isDark) {
        StringBuilder variables = new StringBuilder();
        (isDark ? dark : light)
                .forEach((name, colour) -> variables
                        .append("--dl-")
                        .append(name)
                        .append(':')
                        .append(colour)
                        .append(';'));
        return variables.toString();
    }
}
