package dateline.exporting;

/** Texts as XML and HTML have them. */
public final class XmlText {

    private XmlText() {}

    /** With what has a meaning in markup escaped, also in quotation marks, and without characters that XML 1.0 does not have. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isAllowed).forEach(point -> {
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

    private static boolean isAllowed(int point) {
        boolean isSpace = point == '\t' || point == '\n' || point == '\r';
        boolean isNoCharacter = point >= 0xD800 && point < 0xE000 || point == 0xFFFE || point == 0xFFFF;
        return isSpace || point >= ' ' && !isNoCharacter;
    }
}
