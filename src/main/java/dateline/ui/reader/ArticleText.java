package dateline.ui.reader;

import dateline.ui.controls.Pulses;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/** The running text on screen: this class and those that it is made of alone know which text control is used. Offsets are those of the {@link RunningText}. */
final class ArticleText {

    /** The distance of lines, in sizes of the text; faces have ideas of their own about it. */
    private static final double LINE = 1.6;

    private static final double TITLE_LINE = 1.2;

    /** The size of a title, as the style sheet has it. */
    private static final double TITLE = 1.6;

    /** How long the pointer rests before what is under it is explained. */
    private static final Duration REST = Duration.ofMillis(350);

    private final SpokenArea area = new SpokenArea();
    private final VirtualizedScrollPane<StyleClassedTextArea> pane = new VirtualizedScrollPane<>(area);
    private final Pulses pulses = new Pulses(area);
    private final Scrolling scrolling = new Scrolling(area, pulses);
    private final SteadyCaret caret = new SteadyCaret(area);
    private final StackPane layers = new StackPane(pane, caret);
    private Runnable frame = () -> {};
    private double lowered;

    ArticleText() {
        area.setId("article");
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setShowCaret(CaretVisibility.OFF);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode().isNavigationKey()) {
                scrolling.follow();
            }
        });
        area.focusedProperty().subscribe(focused -> redraw());
        area.caretPositionProperty().addListener(moved -> redraw());
        bars().forEach(bar -> bar.visibleProperty().subscribe(shown -> place(bar)));
        area.localToSceneTransformProperty().subscribe((before, after) -> lower(after.getTy() - before.getTy()));
    }

    private Stream<Node> bars() {
        return pane.getChildrenUnmodifiable().stream()
                .filter(part -> part instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL);
    }

    /** A bar that is shown while the text is laid out would stay where it was put together, at the left, until something else moves. */
    private void place(Node bar) {
        pulses.afterLayout("bar", () -> {
            if (bar.isVisible() && bar.getLayoutX() == 0) {
                pane.requestLayout();
            }
        });
    }

    /** Its upper edge has come to stand lower in the window: the lines stay where they are, unless the first is in sight. */
    private void lower(double by) {
        lowered += by;
        if (lowered != 0 && area.getEstimatedScrollY() > 0) {
            pulses.afterLayout("lowered", () -> {
                area.scrollYBy(lowered);
                lowered = 0;
                pane.layout();
            });
        } else {
            lowered = 0;
        }
    }

    /** The word that two clicks take is the one at the caret, which the first may have led to the beginning of a passage. */
    private void point(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY && press.getClickCount() == 2) {
            area.moveTo(area.hit(press.getX(), press.getY()).getInsertionIndex());
        }
    }

    Parent node() {
        return layers;
    }

    void focus() {
        area.requestFocus();
    }

    /**
     * Sets the face and size of the text as a style.
     *
     * @param height of a line as the face has it
     */
    void setFace(String family, double size, double height) {
        area.setStyle(String.format(
                Locale.ROOT, // a style knows no other, and no exponents
                "-fx-font-family: \"%s\"; -fx-font-size: %.1fpx; -dl-leading: %.2fpx; -dl-title-leading: %.2fpx;",
                family,
                size,
                size * LINE - height,
                TITLE * (size * TITLE_LINE - height)));
        scrolling.setLine(size * LINE);
    }

    /** What it is called to a screen reader. */
    void name(String words) {
        area.setAccessibleText(words);
    }

    /** Shows another page from its top. */
    void show(RunningText page) {
        scrolling.forget();
        if (page.lines().isEmpty()) {
            area.clear();
        } else {
            area.replace(0, area.getLength(), document(page));
        }
        area.moveTo(0);
        area.showParagraphAtTop(0);
    }

    /** Writes other words in place of those of a line; the rest stays where it is on screen, and so does the caret. */
    void rewrite(IndexRange line, String words) {
        int caret = area.getCaretPosition();
        area.replaceText(line, words);
        area.moveTo(
                caret < line.getEnd()
                        ? Math.min(caret, line.getStart() + words.length())
                        : caret + words.length() - line.getLength());
    }

    private StyledDocument<Collection<String>, String, Collection<String>> document(RunningText page) {
        var document = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                area.getSegOps(), List.of());
        page.lines().forEach(line -> document.addParagraph(line.text(), List.<String>of(), List.of(line.style())));
        return document.build();
    }

    /** Dresses the text from the offset on. */
    void dress(int from, List<Highlight.Run> runs) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(runs.size());
        runs.forEach(run -> spans.add(run.styles(), run.length()));
        area.setStyleSpans(from, spans.create());
    }

    /** Dresses paragraphs, above the screen too, and lets the lines on screen stay where they are. */
    void staying(Runnable dressing) {
        scrolling.staying(dressing);
    }

    /** First and last offset on screen; the start of the text twice before it is laid out. */
    IndexRange onScreen() {
        return scrolling.onScreen();
    }

    /** The first offset of the first line that is not cut. */
    int firstWhole() {
        return scrolling.firstWhole();
    }

    /** How far down the screen the line of the letter begins, in px; empty where it is not laid out. */
    Optional<Double> top(int offset) {
        return scrolling.top(offset);
    }

    /** Told after the layout of each frame in which something came on screen or went, or that was asked for. */
    void onFrame(Runnable told) {
        frame = told;
        area.viewportDirtyEvents().subscribe(event -> redraw());
        area.heightProperty().subscribe(height -> redraw());
    }

    /** Asks for a frame. */
    void redraw() {
        pulses.afterLayout("frame", () -> {
            frame.run();
            scrolling.settle();
            caret.follow();
        });
    }

    /** Told where the reader has put the caret by mouse or keyboard, not where the program has. */
    void onCaret(IntConsumer told) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && area.getSelection().getLength() == 0) {
                told.accept(area.getCaretPosition());
            }
        });
        area.addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode().isNavigationKey() && area.getSelection().getLength() == 0) {
                told.accept(area.getCaretPosition());
            }
        });
    }

    /** Told that the reader moves the text: by the wheel, by keys or by its bar. */
    void onMove(Runnable told) {
        area.addEventFilter(ScrollEvent.SCROLL, scroll -> told.run());
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode().isNavigationKey() && !key.isAltDown()) {
                told.run();
            }
        });
        bars().forEach(bar -> bar.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> told.run()));
    }

    /** Told which character the reader has clicked on, or pressed Enter at. */
    void onFollow(IntConsumer told) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && area.getSelection().getLength() == 0) {
                area.hit(click.getX(), click.getY()).getCharacterIndex().ifPresent(told);
            }
        });
        area.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                told.accept(area.getCaretPosition());
            }
        });
    }

    /** Told where on the screen a menu is wished for, and for which character, by the pointer or at the caret. */
    void onMenu(MenuWish told) {
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, wish -> {
            wish.consume();
            OptionalInt over = area.hit(wish.getX(), wish.getY()).getCharacterIndex();
            if (wish.isKeyboardTrigger()) {
                area.getCaretBounds()
                        .ifPresent(caret ->
                                told.at(caret.getMinX(), caret.getMaxY(), Optional.of(area.getCaretPosition())));
            } else {
                told.at(
                        wish.getScreenX(),
                        wish.getScreenY(),
                        over.isPresent() ? Optional.of(over.getAsInt()) : Optional.empty());
            }
        });
    }

    /** Where a menu is wished for. */
    @FunctionalInterface
    interface MenuWish {

        void at(double x, double y, Optional<Integer> offset);
    }

    /** What is selected. */
    IndexRange selection() {
        return area.getSelection();
    }

    void deselect() {
        area.deselect();
    }

    void copy() {
        area.copy();
    }

    /** Has this say what is copied of a stretch. */
    void onCopy(Function<IndexRange, String> written) {
        area.onCopy(written);
    }

    /** Told which character the pointer is over; none where there is no text, or when it has left. */
    void onPointer(Consumer<Optional<Integer>> told) {
        area.addEventHandler(MouseEvent.MOUSE_MOVED, move -> {
            OptionalInt over = area.hit(move.getX(), move.getY()).getCharacterIndex();
            told.accept(over.isPresent() ? Optional.of(over.getAsInt()) : Optional.empty());
        });
        area.addEventHandler(MouseEvent.MOUSE_EXITED, exit -> told.accept(Optional.empty()));
    }

    /** Told at which character the pointer comes to rest, and that it has moved on. */
    void onHover(IntConsumer rests, Runnable moves) {
        area.setMouseOverTextDelay(REST);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, over -> rests.accept(over.getCharacterIndex()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, over -> moves.run());
    }

    /** Where the part of the stretch is on screen that is seen; empty when none of it is. */
    Optional<Bounds> place(int from, int to) {
        IndexRange seen = onScreen();
        int first = Math.max(from, seen.getStart());
        int last = Math.min(to, seen.getEnd());
        return first < last ? area.getCharacterBoundsOnScreen(first, last) : Optional.empty();
    }

    /** Where the lines of the stretch are, as far as they are laid out, in the coordinates of the text. */
    Optional<Bounds> lines(int from, int to) {
        return area.getCharacterBoundsOnScreen(from, to).map(area::screenToLocal);
    }

    /** How far the text is from the left. */
    double left() {
        return area.getInsets().getLeft();
    }

    /** Puts the caret at the stretch and brings it into sight, unless it is there already. */
    void visit(int from, int to) {
        area.moveTo(from);
        scrolling.visit(from, to);
    }

    /** Puts the caret at the letter, whose line is to begin so far down the screen. */
    void restore(int offset, double top) {
        area.moveTo(offset);
        scrolling.restore(offset, top);
    }

    ReadOnlyDoubleProperty widthProperty() {
        return area.widthProperty();
    }

    /** Leaves the given room beside the text. */
    void setMargin(double sides) {
        area.setPadding(new Insets(0, sides, 0, sides));
        redraw(); // what stands beside the text goes with it
    }
}
