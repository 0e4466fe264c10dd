package dateline.exporting.svg;

import dateline.dossier.Event;
import dateline.exporting.XmlText;
import dateline.exporting.picture.Surface;
import dateline.timeline.Box;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The elements of an SVG, written one after the other. */
final class SvgSurface implements Surface {

    private final StringBuilder text = new StringBuilder();
    private final Function<Event, Optional<String>> address;

    /** With marks that lead where the address says, if anywhere. */
    SvgSurface(Function<Event, Optional<String>> address) {
        this.address = address;
    }

    /** As it is. */
    SvgSurface raw(String markup) {
        text.append(markup);
        return this;
    }

    @Override
    public void box(String styleClass, Box box, double corner) {
        double radius = Math.min(corner, Math.min(box.width(), box.height()) / 2);
        raw(element("rect", styleClass, box.x(), box.y())
                + attributes("width", Math.max(0, box.width()), "height", Math.max(0, box.height()), "rx", radius)
                + "/>\n");
    }

    @Override
    public void line(String styleClass, double fromX, double fromY, double toX, double toY) {
        raw("<line class=\"" + styleClass + "\"" + attributes("x1", fromX, "y1", fromY, "x2", toX, "y2", toY) + "/>\n");
    }

    @Override
    public void arrow(String styleClass, double tip, double side, Box beside) {
        String points = number(tip) + "," + number(beside.y() + beside.height() / 2) + " " + number(side) + ","
                + number(beside.y()) + " " + number(side) + "," + number(beside.bottom());
        raw("<polygon class=\"" + styleClass + "\" points=\"" + points + "\"/>\n");
    }

    @Override
    public void words(String styleClass, double x, double y, String words) {
        raw(element("text", styleClass, x, y) + ">" + XmlText.escaped(words) + "</text>\n");
    }

    @Override
    public void group(Meaning meaning, Runnable drawing) {
        Optional<String> link = meaning.event().flatMap(address);
        raw(link.map(to -> "<a href=\"" + XmlText.escaped(to) + "\" class=\"" + meaning.styleClass() + "\">")
                        .orElse("<g class=\"" + meaning.styleClass() + "\">"))
                .raw("<title>" + XmlText.escaped(meaning.title()) + "</title>\n");
        drawing.run();
        raw(link.isPresent() ? "</a>\n" : "</g>\n");
    }

    @Override
    public void frame(Box box, Runnable drawing) {
        raw("<svg" + attributes("x", box.x(), "y", box.y(), "width", box.width(), "height", box.height()) + ">\n");
        drawing.run();
        raw("</svg>\n");
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
    private static String number(double number) {
        String tenths = String.format(Locale.ROOT, "%.1f", number);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
