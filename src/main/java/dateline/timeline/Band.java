package dateline.timeline;

import java.util.List;
import java.util.Optional;

/**
 * One row on screen.
 *
 * @param slot where it stands
 * @param items from left to right
 */
public record Band(Row row, Slot slot, List<Item> items) {

    /** What stands at the place, with its title. */
    Optional<Item> at(double x) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).box().right() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < items.size() && items.get(low).box().x() <= x ? Optional.of(items.get(low)) : Optional.empty();
    }
}
