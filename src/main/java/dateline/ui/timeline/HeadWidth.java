package dateline.ui.timeline;

import dateline.timeline.Chart;
import dateline.timeline.Heading;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How much of a timeline is heads of lanes: a share of it, and a little more where the longest word of a name would be cut otherwise. */
final class HeadWidth {

    private static final double SHARE = 0.255;
    private static final double LEAST = 132;
    private static final double WIDEST = 168;

    /** No more of a narrow timeline is heads, for marks need room for their words. */
    private static final double MOST = 0.3;

    private static final double MOST_FOR_A_WORD = 24;
    private static final int MOST_LANES = 40;

    private final ToDoubleFunction<String> widthOf;
    private Chart chart = Chart.of(List.of(), List.of(), List.of());
    private List<String> words = List.of();

    /**
     * For no lanes yet.
     *
     * @param widthOf how wide a word of a name is, in pixels
     */
    HeadWidth(ToDoubleFunction<String> widthOf) {
        this.widthOf = widthOf;
    }

    /** In a timeline of a width, for the lanes of a chart, in pixels. */
    double of(double width, Chart shown) {
        if (shown != chart) {
            chart = shown;
            words = shown.lanes().stream()
                    .limit(MOST_LANES)
                    .flatMap(lane -> lane.heading().map(Heading::name).stream())
                    .flatMap(name -> Stream.of(name.split(" ")))
                    .distinct()
                    .toList();
        }
        double usual = Math.floor(Math.min(Math.clamp(width * SHARE, LEAST, WIDEST), width * MOST));
        double room = LaneHead.roomForName(usual);
        double more = words.stream()
                .mapToDouble(word -> Math.ceil(widthOf.applyAsDouble(word)) + 1 - room)
                .filter(missing -> missing <= MOST_FOR_A_WORD)
                .max()
                .orElse(0);
        return usual + Math.max(0, more);
    }
}
