package dateline.exporting;

import java.util.regex.Pattern;

/** Texts as XML and HTML have them. */
public final class XmlText {

    private static final Pattern FOREIGN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** Without characters that XML 1.0 does not have. */
    public static String known(String text) {
        return FOREIGN.matcher(text).replaceAll("");
    }

    /** With what has a meaning in markup escaped, also in quotation marks, and without characters that XML 1.0 does not have. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        known(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
