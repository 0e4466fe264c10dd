package dateline.dating.resolution;

import dateline.time.Derivation.AnchorKind;
import java.util.Optional;

/**
 * A place in time and how it was come by.
 *
 * @param rule the name of the reason
 * @param anchor what it was counted from; empty when its words say it all
 */
record Placed(Point point, String rule, Optional<Point> anchor, AnchorKind kind) {

    static Placed absolute(Point point) {
        return new Placed(point, "absolute", Optional.empty(), AnchorKind.NONE);
    }

    Placed moved(Point elsewhere) {
        return new Placed(elsewhere, rule, anchor, kind);
    }

    Placed because(String reason) {
        return new Placed(point, reason, anchor, kind);
    }
}
