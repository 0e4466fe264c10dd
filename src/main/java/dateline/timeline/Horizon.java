package dateline.timeline;

import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How far the times of a timeline reach, and where those without an end are cut off.
 *
 * @param reach from the first to the last bound that is known
 * @param now the end of the day from which the articles look, which is as far as they can know; seconds since 1970
 */
record Horizon(Extent reach, double now) {

    /** Of times without any bound. */
    static final Horizon NOTHING = new Horizon(new Extent(0, 0), 0);

    /** The horizon of the times, seen from the last date of publication or else from the last bound; empty for no bounds. */
    static Optional<Horizon> of(List<TimeSpan> times, List<TimeSpan> published) {
        double[] bounds = DoubleStream.concat(
                        times.stream().flatMapToDouble(Horizon::bounds),
                        published.stream().flatMapToDouble(Horizon::bounds))
                .sorted()
                .toArray();
        if (bounds.length == 0) {
            return Optional.empty();
        }
        double last = bounds[bounds.length - 1];
        double now = published.stream().flatMapToDouble(Horizon::bounds).max().orElse(last);
        return Optional.of(new Horizon(new Extent(bounds[0], last), now));
    }

    private static DoubleStream bounds(TimeSpan time) {
        return DoubleStream.of(Extent.of(time).from(), Extent.of(time).to()).filter(Double::isFinite);
    }

    /** The extent of the time: without an end it lasts until now, without a beginning it reaches back to the first bound. */
    Extent cut(TimeSpan time) {
        Extent whole = Extent.of(time);
        double from = Double.isFinite(whole.from()) ? whole.from() : Math.min(reach.from(), whole.to());
        double to = Double.isFinite(whole.to()) ? whole.to() : Math.max(now, from);
        return new Extent(from, to);
    }
}
