package dateline.ui.timeline;

import java.util.Collections;
import java.util.List;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of an issue as the style sheet has them, for what is painted rather than styled. */
final class Swatch extends Region {

    private static final int COLOURS = 10;

    private List<Color> colours = Collections.nCopies(COLOURS, Color.TRANSPARENT);

    /**
     * The colours of an issue.
     *
     * @param styleClass that of the issue
     * @param changed what to do when the style sheet has other colours
     */
    Swatch(String styleClass, Runnable changed) {
        getStyleClass().addAll("swatch", styleClass);
        setManaged(false);
        backgroundProperty().subscribe(background -> {
            if (read()) {
                changed.run();
            }
        });
    }

    /** Of marks. */
    Color mark() {
        return colour(0);
    }

    /** The mark's, hardly to be seen. */
    Color tint() {
        return colour(1);
    }

    /** The mark's, pale. */
    Color strong() {
        return colour(2);
    }

    /** The mark's, not to be seen. */
    Color clear() {
        return colour(3);
    }

    /** What lies under marks. */
    Color panel() {
        return colour(4);
    }

    /** Of texts. */
    Color ink() {
        return colour(5);
    }

    /** Of texts on marks. */
    Color paper() {
        return colour(6);
    }

    /** Of less important texts and lines. */
    Color soft() {
        return colour(7);
    }

    /** Of lines between lanes. */
    Color rule() {
        return colour(8);
    }

    /** Of what is found. */
    Color hit() {
        return colour(9);
    }

    /** A colour that is not opaque as it looks over the panel. */
    Color over(Color pale) {
        Color ground = panel();
        Color opaque = Color.color(pale.getRed(), pale.getGreen(), pale.getBlue());
        return ground.interpolate(opaque, pale.getOpacity());
    }

    private Color colour(int number) {
        return colours.get(number);
    }

    private boolean read() {
        List<BackgroundFill> fills =
                getBackground() == null ? List.of() : getBackground().getFills();
        boolean complete = fills.size() == COLOURS;
        if (complete) {
            colours = fills.stream()
                    .map(fill -> fill.getFill() instanceof Color colour ? colour : Color.TRANSPARENT)
                    .toList();
        }
        return complete;
    }
}
