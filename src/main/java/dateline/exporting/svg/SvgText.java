package dateline.exporting.svg;

import dateline.exporting.XmlText;
import dateline.timeline.Box;
import java.util.Locale;

/** The elements of an SVG, written one after the other. */
final class SvgText {

    private final StringBuilder text = new StringBuilder();

    /** As it is. */
    SvgText raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A rectangle with round corners. */
    SvgText box(String styleClass, Box box, double corner) {
        double radius = Math.min(corner, Math.min(box.width(), box.height()) / 2);
        return raw(element("rect", styleClass, box.x(), box.y())
                + attributes("width", Math.max(0, box.width()), "height", Math.max(0, box.height()), "rx", radius)
                + "/>\n");
    }

    /** A straight line. */
    SvgText line(String styleClass, double fromX, double fromY, double toX, double toY) {
        return raw("<line class=\"" + styleClass + "\""
                + attributes("x1", fromX, "y1", fromY, "x2", toX, "y2", toY)
                + "/>\n");
    }

    /** A triangle with its tip beside a side that stands upright. */
    SvgText arrow(String styleClass, double tip, double side, Box beside) {
        String points = number(tip) + "," + number(beside.y() + beside.height() / 2) + " " + number(side) + ","
                + number(beside.y()) + " " + number(side) + "," + number(beside.bottom());
        return raw("<polygon class=\"" + styleClass + "\" points=\"" + points + "\"/>\n");
    }

    /** Words from a point on the base line on. */
    SvgText words(String styleClass, double x, double y, String words) {
        return raw(element("text", styleClass, x, y) + ">" + XmlText.escaped(words) + "</text>\n");
    }

    private static String element(String name, String styleClass, double x, double y) {
        return "<" + name + " class=\"" + styleClass + "\"" + attributes("x", x, "y", y);
    }

    private static String attributes(Object... namesAndNumbers) {
        StringBuilder attributes = new StringBuilder();
        for (int each = 0; each < namesAndNumbers.length; each += 2) {
            attributes
                    .append(' ')
                    .append(namesAndNumbers[each])
                    .append("=\"")
                    .append(number((double) namesAndNumbers[each + 1]))
                    .append('"');
        }
        return attributes.toString();
    }

    /** To a tenth of a pixel. */
    static String number(double number) {
        String tenths = String.format(Locale.ROOT, "%.1f", number);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
