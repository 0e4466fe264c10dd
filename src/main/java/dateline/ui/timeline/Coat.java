package dateline.ui.timeline;

import javafx.scene.paint.Color;

/**
 * What a box looks like.
 *
 * @param fill opaque or not
 * @param edge the colour of its edge, as the fill for none
 * @param line the width of the edge in pixels
 */
record Coat(Color fill, Color edge, double line) {

    /** Without an edge. */
    static Coat plain(Color fill) {
        return new Coat(fill, fill, 0);
    }
}
