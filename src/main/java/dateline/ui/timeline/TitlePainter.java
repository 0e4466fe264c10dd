package dateline.ui.timeline;

import dateline.timeline.Item;
import dateline.timeline.Title;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;

/** Writes titles, with dots where they have too little room. */
final class TitlePainter {

    private static final String DOTS = "…";

    private final GraphicsContext context;
    private final Fonts fonts;

    TitlePainter(GraphicsContext context, Fonts fonts) {
        this.context = context;
        this.fonts = fonts;
    }

    /** Writes the title of an item, if it has one. */
    void write(Item item, Swatch colours, boolean selected) {
        item.title().ifPresent(title -> {
            boolean onColour = title.side() == Title.Side.INSIDE
                    && !item.mark().look().hollow()
                    && item.placement().ghosts().isEmpty();
            context.setFill(onColour ? colours.paper() : colours.ink());
            context.setFont(fonts.title(selected));
            context.setTextBaseline(VPos.CENTER);
            context.fillText(
                    fitted(title.text(), title.box().width(), selected),
                    title.box().x(),
                    title.box().y() + title.box().height() / 2);
        });
    }

    /** Where all of it has room, a selected one may be a little wider than that. */
    private String fitted(String text, double room, boolean selected) {
        if (fonts.titleWidths().applyAsDouble(text) <= room) {
            return text;
        }
        ToDoubleFunction<String> widthOf = fonts.titleWidths(selected);
        double share = (room - widthOf.applyAsDouble(DOTS)) / widthOf.applyAsDouble(text);
        int length = Math.clamp((int) (text.length() * share), 1, text.length());
        while (length > 1 && widthOf.applyAsDouble(cut(text, length)) > room) {
            length--;
        }
        return cut(text, length);
    }

    private static String cut(String text, int length) {
        return text.substring(0, length).stripTrailing() + DOTS;
    }
}
