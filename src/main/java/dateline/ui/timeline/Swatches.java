package dateline.ui.timeline;

import dateline.ui.controls.Layer;
import java.util.HashMap;
import java.util.Map;

/** The colours of all issues that have been asked for. */
final class Swatches {

    private final Layer layer = new Layer();
    private final Map<String, Swatch> swatches = new HashMap<>();
    private final Runnable changed;

    /**
     * No colours yet.
     *
     * @param changed what to do when colours have become known, or others
     */
    Swatches(Runnable changed) {
        this.changed = changed;
        layer.setMouseTransparent(true);
    }

    /** What must be in the scene for the colours to be known. */
    Layer layer() {
        return layer;
    }

    /** The colours of the issue with the style class. */
    Swatch of(String styleClass) {
        Swatch known = swatches.get(styleClass);
        return known == null ? made(styleClass) : known;
    }

    /** It is known before it gets its colours, since to get them may cause a painting that asks for it. */
    private Swatch made(String styleClass) {
        Swatch swatch = new Swatch(styleClass, changed);
        swatches.put(styleClass, swatch);
        layer.getChildren().add(swatch);
        swatch.applyCss();
        return swatch;
    }
}
