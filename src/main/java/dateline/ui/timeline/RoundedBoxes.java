package dateline.ui.timeline;

import dateline.timeline.Box;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Paints boxes with round corners. To fill an outline takes the software renderer tens of times as long as to copy pixels, and
 * a timeline has thousands of them: so the rounded ends are pictures, made once, and what is between them is plain.
 */
final class RoundedBoxes {

    private static final int MOST_PICTURES = 4_000;
    private static final int SMALL = 48;

    private final GraphicsContext context;
    private final Map<Look, Image> pictures = new HashMap<>();
    private double density = 1;

    /** A whole box or the left end of one, in whole pixels. */
    private record Look(int width, int height, double corner, Coat coat, boolean whole) {}

    RoundedBoxes(GraphicsContext context) {
        this.context = context;
    }

    /** Makes the pictures for a screen with so many dots to a pixel. */
    void density(double dots) {
        if (dots != density || pictures.size() > MOST_PICTURES) {
            density = dots;
            pictures.clear();
        }
    }

    /** Paints the box, moved to whole pixels, with corners of this radius. */
    void paint(Box box, double corner, Coat coat) {
        int x = (int) Math.round(box.x());
        int width = Math.max(1, (int) Math.round(box.right()) - x);
        int height = Math.max(1, (int) Math.round(box.height()));
        double y = Math.round(box.y());
        double radius = Math.min(corner, Math.min(width, height) / 2.0);
        if (width <= SMALL) {
            context.drawImage(picture(new Look(width, height, radius, coat, true)), x, y, width, height);
        } else {
            wide(x, y, width, new Look((int) Math.ceil(radius + coat.line()), height, radius, coat, false));
        }
    }

    private void wide(double x, double y, double width, Look end) {
        Image picture = picture(end);
        context.drawImage(picture, x, y, end.width, end.height);
        context.drawImage(picture, x + width, y, -end.width, end.height);
        double inner = width - 2 * end.width;
        double line = end.coat.line();
        context.setFill(end.coat.fill());
        context.fillRect(x + end.width, y + line, inner, end.height - 2 * line);
        if (line > 0) {
            context.setFill(end.coat.edge());
            context.fillRect(x + end.width, y, inner, line);
            context.fillRect(x + end.width, y + end.height - line, inner, line);
        }
    }

    private Image picture(Look look) {
        return pictures.computeIfAbsent(look, this::made);
    }

    private Image made(Look look) {
        int width = (int) Math.ceil(look.width * density);
        int height = (int) Math.ceil(look.height * density);
        WritableImage image = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getPixelWriter().setColor(x, y, colour(look, (x + 0.5) / density, (y + 0.5) / density));
            }
        }
        return image;
    }

    /** The colour at a point: how far it lies inside the box, and inside its edge, tells how much of each covers the dot. */
    private Color colour(Look look, double x, double y) {
        double right = look.whole ? look.width : 2 * look.width + look.height;
        double inside = inside(x, y, right, look.height, look.corner);
        Color inner = look.coat.edge().interpolate(look.coat.fill(), covered(inside - look.coat.line()));
        double opacity = inner.getOpacity() * covered(inside);
        return Color.color(inner.getRed(), inner.getGreen(), inner.getBlue(), opacity);
    }

    private double covered(double inside) {
        return Math.clamp(inside * density + 0.5, 0, 1);
    }

    /** The distance to the edge of a rounded box, negative outside. */
    private static double inside(double x, double y, double width, double height, double corner) {
        double acrossX = Math.abs(x - width / 2) - (width / 2 - corner);
        double acrossY = Math.abs(y - height / 2) - (height / 2 - corner);
        double outside = Math.hypot(Math.max(0, acrossX), Math.max(0, acrossY));
        return corner - outside - Math.min(0, Math.max(acrossX, acrossY));
    }
}
