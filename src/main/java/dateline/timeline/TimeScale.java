package dateline.timeline;

/**
 * Where a time stands on the screen: {@code x} pixels from the left edge of a window that is {@code width} pixels wide.
 *
 * @param origin the time at the left edge, in seconds since 1970
 * @param secondsPerPixel from {@link #FINEST} to {@link #COARSEST}
 * @param width more than 0
 */
public record TimeScale(double origin, double secondsPerPixel, double width) {

    /** Nearest: five seconds to a pixel. */
    public static final double FINEST = 5;

    /** Farthest: two million years to a pixel. */
    public static final double COARSEST = 2e6 * EpochSeconds.YEAR;

    /** Throws {@link IllegalArgumentException} when the width is not positive. */
    public TimeScale {
        if (!(width > 0)) {
            throw new IllegalArgumentException("no such width: " + width);
        }
        secondsPerPixel = Math.clamp(secondsPerPixel, FINEST, COARSEST);
    }

    /** Shows the extent, which must be finite, with at least {@code margin} pixels free at both sides. */
    public static TimeScale fitted(Extent extent, double width, double margin) {
        double room = Math.max(width / 2, width - 2 * margin);
        TimeScale scale = new TimeScale(0, extent.length() / room, width);
        return scale.at(extent.middle(), width / 2);
    }

    /** The place of a time; infinite for an infinite one. */
    public double x(double seconds) {
        return (seconds - origin) / secondsPerPixel;
    }

    /** The time at a place. */
    public double seconds(double x) {
        return origin + x * secondsPerPixel;
    }

    /** The time from the left to the right edge. */
    public Extent visible() {
        return new Extent(origin, seconds(width));
    }

    /** Moved so that the time stands at the place. */
    public TimeScale at(double seconds, double x) {
        return new TimeScale(seconds - x * secondsPerPixel, secondsPerPixel, width);
    }

    /** Nearer for factors over 1, farther for factors under 1; the time at {@code x} stays there. */
    public TimeScale zoomed(double factor, double x) {
        return new TimeScale(origin, secondsPerPixel / factor, width).at(seconds(x), x);
    }

    /** Moved by pixels towards later times, or towards earlier ones when negative. */
    public TimeScale panned(double pixels) {
        return at(origin, -pixels);
    }

    /** The same time in another width. */
    public TimeScale resized(double newWidth) {
        return new TimeScale(origin, secondsPerPixel * width / newWidth, newWidth);
    }

    /** Moved as little as needed to bring the extent inside the margins; where it is too long, its beginning. */
    public TimeScale showing(Extent extent, double margin) {
        double over = Math.max(0, x(extent.to()) - (width - margin));
        double under = Math.max(0, margin - (x(extent.from()) - over));
        return panned(over - under);
    }

    /** On the way to another scale of the same width, evenly fast to the eye; 0 is this one and 1 the other. */
    public TimeScale towards(TimeScale other, double fraction) {
        double ratio = other.secondsPerPixel / secondsPerPixel;
        if (Math.abs(Math.log(ratio)) < 1e-6) {
            return new TimeScale(origin + (other.origin - origin) * fraction, secondsPerPixel, width);
        }
        double still = (other.origin - origin) / (secondsPerPixel - other.secondsPerPixel);
        return zoomed(Math.pow(ratio, -fraction), still);
    }
}
