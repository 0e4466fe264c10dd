package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.Density;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** What the marks mean, each drawn as on the chart. */
final class Legend {

    private static final double WIDTH = 84;
    private static final double HEIGHT = 20;
    private static final double MARK = 15;
    private static final double TOP = 2.5;
    private static final double BAR = 7;
    private static final double[] BARS = {0.2, 0.4, 0.3, 0.7, 1, 0.8, 0.5, 0.6, 0.3, 0.1};

    private static final List<Box> TICKS =
            List.of(new Box(16, 6, 3, 8), new Box(24, 6, 3, 8), new Box(29, 6, 3, 8), new Box(40, 9, 28, 3));

    private final EventWords words;
    private final Swatches swatches;
    private final Fonts fonts;
    private Optional<PopOver> opened = Optional.empty();

    Legend(EventWords words, Swatches swatches, Fonts fonts) {
        this.words = words;
        this.swatches = swatches;
        this.fonts = fonts;
    }

    /** Opens beside a node, or closes. */
    void toggle(Node beside) {
        if (opened.filter(PopOver::isShowing).isPresent()) {
            opened.ifPresent(PopOver::hide);
        } else {
            open(beside);
        }
    }

    private void open(Node beside) {
        PlainPopOver popOver = new PlainPopOver(content(), PopOver.ArrowLocation.TOP_CENTER);
        popOver.open(beside);
        opened = Optional.of(popOver);
    }

    private GridPane content() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("legend");
        Swatch colours = swatches.of("issue-1");
        LegendSample.all()
                .forEach(sample -> add(
                        grid,
                        sample.key(),
                        (context, boxes) ->
                                new MarkPainter(context, boxes).paint(sample.mark(), sample.placement(), colours)));
        add(grid, "legend.ticks", (context, boxes) -> new CrowdPainter(context, boxes).sample(TICKS, colours));
        Box pill = new Box(26, TOP, 30, MARK);
        add(
                grid,
                "legend.cluster",
                (context, boxes) -> new CrowdPainter(context, boxes).pill(pill, 12, colours, false, fonts.count()));
        Box bars = new Box(7, TOP, BAR * BARS.length, MARK);
        add(
                grid,
                "legend.density",
                (context, boxes) ->
                        new CrowdPainter(context, boxes).bars(bars, new Density(bars.x(), BAR, BARS), colours, false));
        return grid;
    }

    private void add(GridPane grid, String key, BiConsumer<GraphicsContext, RoundedBoxes> paint) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        GraphicsContext context = canvas.getGraphicsContext2D();
        paint.accept(context, new RoundedBoxes(context));
        Label meaning = new Label(words.text(key));
        meaning.getStyleClass().add("legend-meaning");
        grid.addRow(grid.getRowCount(), canvas, meaning);
    }
}
