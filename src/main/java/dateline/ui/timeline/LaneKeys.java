package dateline.ui.timeline;

import dateline.timeline.Heading;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do on the head of a lane: as in a tree, the arrows to the right and left make it hold more and less; Enter and Space do what
 * its sign does, and Alt with an arrow key moves it.
 */
final class LaneKeys {

    private final TimelineModel model;
    private final ToIntFunction<String> place;

    /**
     * The keys of all heads.
     *
     * @param place which number the lane with a key has
     */
    LaneKeys(TimelineModel model, ToIntFunction<String> place) {
        this.model = model;
        this.place = place;
    }

    void press(KeyEvent event, LaneHead head, String key) {
        boolean handled = event.isAltDown()
                ? moves(event.getCode(), head.heading())
                : !event.isShortcutDown() && changes(event.getCode(), head, key);
        if (handled) {
            event.consume();
        }
    }

    private boolean moves(KeyCode code, Optional<Heading> heading) {
        int down = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        Optional<String> moved = heading.filter(lane -> down != 0).map(Heading::key);
        moved.ifPresent(key -> model.move(key, place.applyAsInt(key) + down));
        return moved.isPresent();
    }

    /** The lane of what belongs in none cannot be collapsed, so that its sign opens it. */
    private boolean changes(KeyCode code, LaneHead head, String key) {
        LaneState state = model.state(key);
        boolean canCollapse = head.heading().isPresent();
        switch (code) {
            case RIGHT, KP_RIGHT -> model.open(key, head.hasMore() && state != LaneState.COLLAPSED);
            case LEFT, KP_LEFT -> model.collapse(key, canCollapse && state != LaneState.OPENED);
            case ENTER, SPACE -> {
                if (canCollapse) {
                    model.collapse(key, state != LaneState.COLLAPSED);
                } else {
                    model.open(key, head.hasMore() && state != LaneState.OPENED);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
