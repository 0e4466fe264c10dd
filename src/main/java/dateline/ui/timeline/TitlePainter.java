package dateline.ui.timeline;

import dateline.timeline.Item;
import dateline.timeline.Title;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Writes titles, with dots where they have too little room. */
final class TitlePainter {

    private static final String DOTS = "…";

    private final GraphicsContext context;
    private final ToDoubleFunction<String> widthOf;

    TitlePainter(GraphicsContext context, ToDoubleFunction<String> widthOf) {
        this.context = context;
        this.widthOf = widthOf;
    }

    /** Writes the title of an item, if it has one. */
    void write(Item item, Swatch colours, Font font) {
        item.title().ifPresent(title -> {
            boolean onColour = title.side() == Title.Side.INSIDE
                    && !item.mark().look().hollow()
                    && item.placement().ghosts().isEmpty();
            context.setFill(onColour ? colours.paper() : colours.ink());
            context.setFont(font);
            context.setTextBaseline(VPos.CENTER);
            context.fillText(
                    fitted(title.text(), title.box().width()),
                    title.box().x(),
                    title.box().y() + title.box().height() / 2);
        });
    }

    private String fitted(String text, double room) {
        double wanted = widthOf.applyAsDouble(text);
        if (wanted <= room) {
            return text;
        }
        double share = (room - widthOf.applyAsDouble(DOTS)) / wanted;
        int length = Math.clamp((int) (text.length() * share), 1, text.length());
        return text.substring(0, length).stripTrailing() + DOTS;
    }
}
