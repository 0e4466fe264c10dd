package dateline.exporting.svg;

import dateline.dossier.Event;
import dateline.exporting.ShippedText;
import dateline.exporting.XmlText;
import dateline.exporting.picture.TimelinePicture;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a timeline as an element {@code svg}. Texts are texts, and each mark says in a title what it stands for.
 *
 * @param address where a mark leads, if anywhere
 * @param style a style sheet to go with the picture, which may be empty
 * @see <a href="https://www.w3.org/TR/SVG2/">SVG 2</a>
 */
public record SvgTimeline(Function<Event, Optional<String>> address, String style) {

    /** The picture as an element. */
    public String of(TimelinePicture picture) {
        SvgSurface svg = new SvgSurface(address);
        String size = "width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\""
                .formatted((int) picture.width(), (int) picture.height());
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tl\" role=\"group\" " + size + ">\n");
        svg.raw("<title>" + XmlText.escaped(picture.title()) + "</title>\n");
        svg.raw("<desc>" + XmlText.escaped(picture.caption()) + "</desc>\n");
        svg.raw(style.isEmpty() ? "" : "<style>\n" + style + "</style>\n");
        svg.raw(ShippedText.of("/exporting/fade.svg"));
        picture.drawOn(svg);
        return svg.raw("</svg>\n").toString();
    }
}
