package dateline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What is written beside marks.
 *
 * @param whole what may be written for a mark where there is much room, the best first; some of it may be in several lines
 * @param inside the same where the bar of the mark holds it all, so that it takes room from nothing else; all of it in one line
 * @param terse the same as the first where there is little room
 * @param plain how wide words are, in pixels
 * @param bold how wide they are beside a headline mark
 */
public record Lettering(
        Function<Mark, List<String>> whole,
        Function<Mark, List<String>> inside,
        Function<Mark, List<String>> terse,
        ToDoubleFunction<String> plain,
        ToDoubleFunction<String> bold) {

    /** The titles of the events, as wide as a function says. */
    public static Lettering titles(ToDoubleFunction<String> widthOf) {
        Function<Mark, List<String>> title = mark -> List.of(mark.event().title());
        return new Lettering(title, title, title, widthOf, widthOf);
    }

    /** The same with short words only. */
    Lettering tersely() {
        return new Lettering(terse, inside, terse, plain, bold);
    }

    /** How wide the words of a mark are, in whole pixels and one to spare. */
    double width(Mark mark, String text) {
        ToDoubleFunction<String> widths = mark.isHeadline() ? bold : plain;
        return Math.ceil(text.lines().mapToDouble(widths).max().orElse(0)) + 1;
    }

    /** How many lines words take, one even where there are none. */
    static int lines(String text) {
        return Math.max(1, (int) text.lines().count());
    }

    /** The last of the short words of a mark that are in one line: of these as much is written as there is room for, where none has room. */
    String least(Mark mark) {
        return terse.apply(mark).stream()
                .filter(text -> lines(text) == 1)
                .reduce((first, second) -> second)
                .orElseGet(() -> terse.apply(mark).getLast().replace('\n', ' '));
    }

    /** The first of the short words of a mark that has room. */
    Optional<String> held(Mark mark, double room) {
        return terse.apply(mark).stream()
                .filter(text -> width(mark, text) <= room)
                .findFirst();
    }
}
