package dateline.ui.reader;

import dateline.ui.controls.NodePool;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The margin at the left of the text, with quiet bars beside the lines that tell of events. */
final class Margin extends Pane {

    /** From the middle of a bar to the text. */
    private static final double GAP = 15.5;

    private final NodePool<Placed, Region> regions =
            new NodePool<>(this, Placed::number, (Placed bar) -> new Region(), this::place).recycling();

    private double text;

    /** One of the bars on screen, by its number. */
    private record Placed(int number, Bar bar) {}

    Margin() {
        getStyleClass().add("margin");
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /**
     * Shows exactly these bars.
     *
     * @param left where the text begins
     */
    void show(List<Bar> bars, double left) {
        text = left;
        List<Placed> placed = new ArrayList<>();
        bars.forEach(bar -> placed.add(new Placed(placed.size(), bar)));
        regions.show(placed);
        applyCss();
    }

    private void place(Placed placed, Region region) {
        Bar bar = placed.bar();
        List<String> styles = List.of("bar", bar.kind().style(), bar.issue());
        if (!region.getStyleClass().equals(styles)) {
            region.getStyleClass().setAll(styles);
        }
        region.setManaged(false);
        double width = bar.kind().width();
        region.resizeRelocate(
                Math.round(text - GAP - width / 2), Math.round(bar.top()), width, Math.round(bar.bottom() - bar.top()));
    }
}
