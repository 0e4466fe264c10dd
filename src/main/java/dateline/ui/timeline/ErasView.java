package dateline.ui.timeline;

import dateline.timeline.Mark;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The eras behind the lanes, each with its name at the top, where it stays in sight as long as the era does. */
final class ErasView {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double NAME = 18;
    private static final double GAP = 4;
    private static final double LEAST_NAME = 40;

    private final Layer grounds = new Layer();
    private final Layer names = new Layer();
    private final TimelineModel model;
    private final EventWords words;
    private final NodePool<Mark, Region> groundPool;
    private final NodePool<Mark, Button> namePool;
    private TimeScale scale = new TimeScale(0, 1, 1);
    private List<Mark> eras = List.of();
    private double height;

    ErasView(TimelineModel model, EventWords words) {
        this.model = model;
        this.words = words;
        grounds.setMouseTransparent(true);
        groundPool = new NodePool<>(grounds, mark -> mark.event().id(), this::ground, this::placeGround);
        namePool = new NodePool<>(names, Mark::event, this::name, this::placeName);
    }

    /** What lies behind the lanes. */
    Layer grounds() {
        return grounds;
    }

    /** What stands above the lanes. */
    Layer names() {
        return names;
    }

    /** How high the names are above the lanes. */
    double nameHeight() {
        return model.chart().eras().size() * NAME;
    }

    /** Shows the eras in sight, over so much height. */
    void show(TimeScale newScale, double newHeight) {
        scale = newScale;
        height = newHeight;
        eras = model.chart().eras();
        List<Mark> seen = eras.stream()
                .filter(era -> era.extent().overlaps(scale.visible()))
                .toList();
        groundPool.show(seen);
        namePool.show(seen);
    }

    private Region ground(Mark era) {
        Region ground = new Region();
        ground.getStyleClass().addAll("era", model.colour(era.event()));
        return ground;
    }

    private void placeGround(Mark era, Region ground) {
        double left = left(era);
        ground.resizeRelocate(left, 0, right(era) - left, height);
    }

    private Button name(Mark era) {
        Button name = new Button(era.event().title());
        name.getStyleClass().setAll("era-name");
        name.setAccessibleText(words.name(era.event(), Optional.empty()));
        name.setOnAction(press -> model.select(era.event()));
        return name;
    }

    private void placeName(Mark era, Button name) {
        double left = left(era) + GAP;
        double room = right(era) - left - GAP;
        name.setVisible(room > LEAST_NAME);
        name.resizeRelocate(left, eras.indexOf(era) * NAME, Math.max(0, Math.min(room, name.prefWidth(-1))), NAME);
        name.pseudoClassStateChanged(
                SELECTED, model.selected().filter(era.event()::equals).isPresent());
    }

    private double left(Mark era) {
        return Math.round(Math.clamp(scale.x(era.extent().from()), 0, scale.width()));
    }

    private double right(Mark era) {
        return Math.round(Math.clamp(scale.x(era.extent().to()), 0, scale.width()));
    }
}
