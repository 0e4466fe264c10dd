package dateline.fetching;

import java.time.Duration;

/**
 * How far a fetch goes before it is given up.
 *
 * @param silence how long the other side may take to begin to answer
 * @param whole how long all of it may take, redirections included
 * @param redirections how many are followed
 * @param bytes the longest page that is taken
 */
record Bounds(Duration silence, Duration whole, int redirections, int bytes) {

    /** Generous for an article, and short enough to wait for. */
    static final Bounds USUAL = new Bounds(Duration.ofSeconds(15), Duration.ofSeconds(60), 5, 32 << 20);
}
