package dateline.exporting.timex;

import dateline.article.TimeExpression;

/**
 * A TimeML document: the text as it is, each expression in a TIMEX3 element.
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1</a>
 */
public final class TimeMlWriter implements TimexWriter {

    @Override
    public String write(TaggedDocument document) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
        xml.append("<DOCID>").append(escaped(document.name())).append("</DOCID>\n");
        document.published()
                .map(date -> escaped(date.edtf()))
                .ifPresent(date -> xml.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"")
                        .append(date)
                        .append("\" functionInDocument=\"CREATION_TIME\">")
                        .append(date)
                        .append("</TIMEX3></DCT>\n"));
        xml.append("<TEXT>");
        body(document, xml);
        return xml.append("</TEXT>\n</TimeML>\n").toString();
    }

    private static void body(TaggedDocument document, StringBuilder xml) {
        String text = document.text();
        int at = 0;
        int number = 0;
        for (TimeExpression expression : document.expressions()) {
            int start = expression.span().start();
            int end = expression.span().end();
            xml.append(escaped(text.substring(at, start)));
            xml.append("<TIMEX3 tid=\"t").append(++number);
            xml.append("\" type=\"").append(expression.type());
            xml.append("\" value=\"").append(escaped(expression.value())).append("\">");
            xml.append(escaped(text.substring(start, end))).append("</TIMEX3>");
            at = end;
        }
        xml.append(escaped(text.substring(at)));
    }

    /** Text as XML may hold it; what XML cannot hold at all becomes the replacement character. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append("&#13;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
