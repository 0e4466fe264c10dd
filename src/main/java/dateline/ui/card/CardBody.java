package dateline.ui.card;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/**
 * What is said of an event and, under it, the passage. Where there is no room for all, both end with whole lines: of what is said
 * as many as leave the passage one, since the text
 * beside shows the passage and nothing else says why.
 */
final class CardBody extends Region {

    private static final double GAP = 7;

    private final TextFlow words;
    private final Label quote;
    private final Rectangle clip = new Rectangle();

    /** The passage is left out where it is empty. */
    CardBody(TextFlow words, Label quote) {
        this.words = words;
        this.quote = quote;
        quote.setVisible(!quote.getText().isEmpty());
        words.setClip(clip);
        setMinSize(0, 0);
        getChildren().setAll(words, quote);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(words.prefHeight(width) + forQuote(quote.prefHeight(width)));
    }

    private double forQuote(double height) {
        return quote.isVisible() ? GAP + height : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double said = words.prefHeight(width);
        double quoted = quote.prefHeight(width);
        if (height < computePrefHeight(width) - 1) {
            double line = words.prefHeight(-1);
            double room = height - forQuote(Math.min(quoted, quote.prefHeight(-1)));
            said = Math.clamp(Math.floor(room / line), 1, Math.round(said / line)) * line;
            quoted = Math.clamp(height - said - GAP, 0, quoted);
        }
        words.resizeRelocate(0, 0, width, said);
        clip.setWidth(width);
        clip.setHeight(said);
        quote.resizeRelocate(0, said + GAP, width, quoted);
    }
}
