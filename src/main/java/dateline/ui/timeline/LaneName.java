package dateline.ui.timeline;

import static java.util.stream.Collectors.joining;

import dateline.dossier.Headline;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The name of a lane, with how much of the lane is hidden where that has no line of its own. It takes as many lines as there is room for, and is written smaller rather than cut. */
final class LaneName extends Label {

    private static final char NO_BREAK = '\u00a0';

    private final EventWords said;
    private final List<NameFont> fonts;
    private double width;
    private double height;
    private double told;

    /**
     * Says nothing yet.
     *
     * @param fonts the usual one first, then smaller ones
     */
    LaneName(EventWords said, List<NameFont> fonts) {
        this.said = said;
        this.fonts = fonts;
        fonts.getFirst().set(this);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Has so much room from now on. */
    void fill(double width, double height) {
        this.width = width;
        this.height = height;
        setPrefWidth(width);
    }

    /** Whether a name is longer than a line of this width. */
    boolean isLonger(String lane, double width) {
        return fonts.getFirst().widthOf(lane) > width;
    }

    /** Whether a name has room whole in its usual font. */
    boolean hasRoom(String lane, double width, double height) {
        return fonts.getFirst().hasRoomFor(broken(lane, width), width, height);
    }

    /** Shows the name alone. */
    void tell(String lane) {
        show(List.of(broken(lane, width)), Stream.of());
    }

    /** Shows the name with the count, beside its last word or below, in fewer letters where it has no room; only the beginning of a name that has none with these either, rather than that nothing tells what is hidden. */
    void tell(String lane, String count, int hidden) {
        String brief = said.text("lane.brief", hidden);
        show(
                Stream.of(count, brief)
                        .flatMap(each -> withCount(broken(lane, width), each))
                        .toList(),
                IntStream.iterate(lane.length() - 1, length -> length > 0, length -> length - 1)
                        .mapToObj(length -> Headline.beginning(lane, length))
                        .distinct()
                        .flatMap(words -> withCount(words, brief)));
    }

    private Stream<String> withCount(String words, String count) {
        String together = count.replace(' ', NO_BREAK);
        return Stream.of(
                words + said.text("lane.joined", "", together).replace(' ', NO_BREAK), words + "\n" + together);
    }

    /** Shows the first of the wordings that has room, else one that has in a smaller font, else of what it begins with. */
    private void show(List<String> wordings, Stream<String> beginnings) {
        Optional<NameFont> whole = fonts.stream()
                .filter(font -> fitting(wordings.stream(), font).isPresent())
                .findFirst();
        NameFont font = whole.orElseGet(fonts::getFirst);
        Optional<String> words = fitting(whole.map(found -> wordings.stream()).orElse(beginnings), font);
        font.set(this);
        setText(words.orElseGet(wordings::getFirst));
        setWrapText(words.isPresent());
        told = font.heightOf(getText(), isWrapText() ? width : 0);
    }

    /** How high what is told is, also before the style sheet has been read. */
    double heightOfWords() {
        return told;
    }

    private Optional<String> fitting(Stream<String> wordings, NameFont font) {
        return wordings.filter(words -> font.hasRoomFor(words, width, height)).findFirst();
    }

    /** Breaks behind its hyphens what is longer than a line, as JavaFX does not. */
    private String broken(String lane, double width) {
        return Stream.of(lane.split(" "))
                .map(word -> isLonger(word, width) ? word.replace("-", "-\n") : word)
                .collect(joining(" "));
    }
}
