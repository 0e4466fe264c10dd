package dateline.ui.timeline;

import dateline.dossier.Headline;
import dateline.timeline.Box;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.MarkTitle;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Writes titles, each on a ground, of the panel or for the selected one, so that no line runs through its letters, and with dots for the words that have no room. */
final class TitlePainter {

    private static final double BESIDE = 2;
    private static final double LINE = 14;

    private final GraphicsContext context;
    private final Fonts fonts;

    TitlePainter(GraphicsContext context, Fonts fonts) {
        this.context = context;
        this.fonts = fonts;
    }

    /** Writes the title of an item, if it has one; that of the selected one on a ground of its colour. */
    void write(Item item, boolean isSelected, Swatch colours) {
        Color ground = isSelected ? colours.over(colours.strong()) : colours.panel();
        item.title().ifPresent(title -> write(title, item, ground, colours));
    }

    private void write(MarkTitle title, Item item, Color ground, Swatch colours) {
        boolean isHeadline = item.mark().isHeadline();
        Box box = title.box();
        ToDoubleFunction<String> widths = fonts.titleWidths(isHeadline);
        List<String> lines = title.text()
                .lines()
                .map(line -> fitted(line, box.width(), widths))
                .toList();
        double top = Math.round(box.y() + box.height() / 2 - LINE * lines.size() / 2);
        context.setFont(fonts.title(isHeadline));
        context.setTextBaseline(VPos.CENTER);
        if (title.side() != MarkTitle.Side.INSIDE) {
            context.setFill(ground);
            context.fillRect(box.x() - BESIDE, top, box.width() + 2 * BESIDE, LINE * lines.size());
        }
        context.setFill(isOnColour(title, item) ? colours.paper() : colours.ink());
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            boolean endsAtMark = lines.size() > 1 && title.side() == MarkTitle.Side.LEFT;
            double indent = endsAtMark ? Math.round(box.width() - widths.applyAsDouble(text)) : 0;
            context.fillText(text, box.x() + indent, top + LINE * line + LINE / 2);
        }
    }

    private static boolean isOnColour(MarkTitle title, Item item) {
        Mark mark = item.mark();
        boolean isFilled = !mark.look().hollow() && mark.rank() != Mark.Rank.ECHO;
        return title.side() == MarkTitle.Side.INSIDE
                && isFilled
                && item.placement().ghosts().isEmpty();
    }

    /** As many words of the text as have room, with dots for the others. */
    static String fitted(String text, double room, ToDoubleFunction<String> widthOf) {
        if (widthOf.applyAsDouble(text) <= room) {
            return text;
        }
        double share = (room - widthOf.applyAsDouble(Headline.DOTS)) / widthOf.applyAsDouble(text);
        int length = Math.clamp((int) (text.length() * share), 1, text.length());
        while (length > 1 && widthOf.applyAsDouble(Headline.beginning(text, length)) > room) {
            length--;
        }
        return Headline.beginning(text, length);
    }
}
