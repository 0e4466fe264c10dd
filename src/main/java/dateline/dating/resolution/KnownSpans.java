package dateline.dating.resolution;

import dateline.time.TimeSpan;
import java.util.HashMap;
import java.util.Map;

/**
 * The times of one text, each written only once: a text names the same days again and again, and writing a time as EDTF costs more
 * than finding the words that speak of it.
 */
final class KnownSpans {

    /** So many are kept; then all are forgotten, so that the longest text takes no more room for them. */
    private static final int MOST = 4096;

    private final Map<Point, TimeSpan> spans = new HashMap<>();

    TimeSpan of(Point point) {
        if (spans.size() >= MOST) {
            spans.clear();
        }
        return spans.computeIfAbsent(point, Spans::of);
    }
}
