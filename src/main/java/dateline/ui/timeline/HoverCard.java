package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Item;
import dateline.timeline.Stretch;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * What is under the pointer, said after a moment under the mark, or above it in the lower part of the window. It is as high as its words
 * are at its width: left to itself, a popup takes the height that they would have one below the other.
 */
final class HoverCard {

    private static final double FIRST_HEIGHT = 60;
    private static final double WIDEST = 336;
    private static final double GAP = 22;
    private static final double EDGE = 8;
    private static final double LOWER_PART = 0.55;

    private final ChartPane chart;
    private final TimelineModel model;
    private final Tooltip card = new Tooltip();
    private final Label title = label("hover-title");
    private final Label date = label("hover-date");
    private final Label passage = label("hover-passage");
    private final VBox lines = new VBox(title, date, passage);
    private final PauseTransition pause = new PauseTransition(Duration.millis(80));
    private Optional<Stretch> under = Optional.empty();

    HoverCard(ChartPane chart, TimelineModel model, Viewport viewport) {
        this.chart = chart;
        this.model = model;
        lines.getStyleClass().add("hover-card");
        lines.setMinSize(
                Region.USE_PREF_SIZE, Region.USE_PREF_SIZE); // a wrapping label asks for a line a word otherwise
        lines.setPrefSize(WIDEST, FIRST_HEIGHT); // else it is as high at first as words are in no width at all
        card.setGraphic(lines);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.getStyleClass().add("hover-tooltip");
        card.setAutoFix(false);
        chart.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> leave());
        model.chartProperty().subscribe(drawn -> leaveMark());
        viewport.scaleProperty().subscribe(scale -> leaveMark());
        chart.scrolledProperty().subscribe(scrolled -> leaveMark());
        chart.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, wish -> hide());
    }

    /** It would lie over the dialog that has the keyboard now. It goes after a moment, for a popup does not bear to be hidden while its window tells of the focus. */
    private void leave() {
        pause.setOnFinished(over -> hide());
        pause.playFromStart();
    }

    /** What is under the pointer may stand elsewhere now. */
    private void leaveMark() {
        under.ifPresent(mark -> hide());
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** The pointer is over this item, or over none. While a menu is open nothing is said, for it would cover that. */
    void over(Optional<Item> item) {
        Optional<Item> said = item.filter(each -> !isMenuOpen());
        Optional<Stretch> now = said.map(Item::stretch);
        if (!now.equals(under)) {
            hide();
            under = now;
            said.ifPresent(each -> {
                pause.setOnFinished(over -> show(each));
                pause.playFromStart();
            });
        }
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    private void show(Item item) {
        if (chart.getScene() != null && chart.getScene().getWindow() != null) {
            write(item);
            Bounds mark = chart.onScreen(item);
            Window window = chart.getScene().getWindow();
            boolean isAbove = mark.getCenterY() > window.getY() + window.getHeight() * LOWER_PART;
            card.setAnchorLocation(
                    isAbove ? Tooltip.AnchorLocation.CONTENT_BOTTOM_LEFT : Tooltip.AnchorLocation.CONTENT_TOP_LEFT);
            card.show(chart, left(mark, window, WIDEST), isAbove ? mark.getMinY() - GAP : mark.getMaxY() + GAP);
            fit();
            card.setAnchorX(left(mark, window, card.getScene().getRoot().prefWidth(-1)));
        }
    }

    private void write(Item item) {
        EventWords words = chart.words();
        if (item.isCluster()) {
            title.setText(words.text("hover.many", item.stretch().size()));
            date.setText(words.reach(item));
            passage.setText(words.titles(item));
        } else {
            title.setText(item.mark().event().title());
            Event event = item.mark().event();
            date.setText(words.dateAndSource(event, model.attestation().claimants(event)));
            passage.setText(model.attestation().passage(event));
        }
        passage.setVisible(!passage.getText().isEmpty());
    }

    private void fit() {
        lines.applyCss();
        lines.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        double width = Math.min(WIDEST, Math.ceil(lines.prefWidth(-1)));
        lines.setPrefSize(width, Math.ceil(lines.prefHeight(width)));
    }

    /** Where the card begins if it is so wide: inside the window, below or above the mark and never over it, where the pointer is. */
    private static double left(Bounds mark, Window window, double width) {
        double left = window.getX() + EDGE;
        double right = window.getX() + window.getWidth() - EDGE - width;
        return Math.clamp(mark.getCenterX() - WIDEST / 3, left, Math.max(left, right));
    }

    /** Says nothing any more. */
    void hide() {
        pause.stop();
        card.hide();
        under = Optional.empty();
    }
}
