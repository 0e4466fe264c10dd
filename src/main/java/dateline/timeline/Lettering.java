package dateline.timeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What is written beside marks.
 *
 * @param words what may be written for a mark, the longest first; at least one
 * @param plain how wide words are, in pixels
 * @param bold how wide they are beside a headline mark
 */
public record Lettering(
        Function<Mark, List<String>> words, ToDoubleFunction<String> plain, ToDoubleFunction<String> bold) {

    /** The titles of the events, as wide as a function says. */
    public static Lettering titles(ToDoubleFunction<String> widthOf) {
        return new Lettering(mark -> List.of(mark.event().title()), widthOf, widthOf);
    }

    /** The same with the shortest words only. */
    Lettering terse() {
        return new Lettering(mark -> List.of(words.apply(mark).getLast()), plain, bold);
    }

    /** How wide the words of a mark are, in whole pixels and one to spare. */
    double width(Mark mark, String text) {
        return Math.ceil((mark.isHeadline() ? bold : plain).applyAsDouble(text)) + 1;
    }
}
