package dateline.ui.card;

import dateline.dossier.PassageWords;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * What is said of an event and, under it, the passage. Where there is no room for all, both end with whole lines: of what is said
 * as many as leave the passage one, since the text
 * beside shows the passage and nothing else says why; of the passage as many words as stand there.
 */
final class CardBody extends Region {

    private static final double GAP = 7;

    private final TextFlow words;
    private final Label quote;
    private final Optional<PassageWords> passage;
    private final Text probe = new Text();
    private final Rectangle clip = new Rectangle();
    private final Label dots = new Label("…");

    /** The passage is left out where there is none. */
    CardBody(TextFlow words, Label quote, Optional<PassageWords> passage) {
        this.words = words;
        this.quote = quote;
        this.passage = passage;
        quote.setText(passage.map(PassageWords::whole).orElse(""));
        quote.setVisible(passage.isPresent());
        words.setClip(clip);
        setMinSize(0, 0);
        dots.getStyleClass().add("dots");
        getChildren().setAll(words, dots, quote);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(words.prefHeight(width) + forQuote(height(whole(), width)));
    }

    private String whole() {
        return passage.map(PassageWords::whole).orElse("");
    }

    /** How high the quotation would be; a text of its own tells in how many lines, as the label would ask for another layout. */
    private double height(String quoted, double width) {
        Insets insets = quote.getInsets();
        probe.setFont(quote.getFont());
        probe.setWrappingWidth(Math.max(1, width - insets.getLeft() - insets.getRight()));
        probe.setText("");
        double line = probe.getLayoutBounds().getHeight();
        probe.setText(quoted);
        return Math.round(probe.getLayoutBounds().getHeight() / line) * quote.prefHeight(-1);
    }

    private double forQuote(double height) {
        return quote.isVisible() ? GAP + height : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double said = words.prefHeight(width);
        double quoted = height(whole(), width);
        if (height < computePrefHeight(width) - 1) {
            double line = words.prefHeight(-1);
            double above = height - forQuote(height("", width));
            said = Math.clamp(Math.floor(above / line), 1, Math.round(said / line)) * line;
            double quotedLine = quote.prefHeight(-1);
            quoted = Math.clamp(Math.floor((height - said - GAP) / quotedLine) * quotedLine, 0, quoted);
        }
        double room = quoted;
        quote.setText(passage.map(of -> of.longest(some -> height(some, width) <= room))
                .orElse(""));
        words.resizeRelocate(0, 0, width, said);
        clip.setWidth(width);
        clip.setHeight(said);
        endWithDots(width, said);
        hideBelow(said);
        quote.resizeRelocate(0, said + GAP, width, quoted);
    }

    /** What can be pressed in lines that are not seen cannot have the keyboard either. */
    private void hideBelow(double said) {
        words.layout();
        words.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> button.setVisible(button.getBoundsInParent().getCenterY() < said));
    }

    /** Behind the last line of what is said that is seen, where more would follow. */
    private void endWithDots(double width, double said) {
        dots.setVisible(said < words.prefHeight(width) - 1);
        dots.autosize();
        int last = (int) Math.round(said / words.prefHeight(-1)) - 1;
        double end = words.getLayoutInfo().getTextLine(last, false).bounds().getMaxX();
        dots.relocate(Math.min(end, width - dots.getWidth()), said - dots.getHeight());
    }
}
