package dateline.ui.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.FocusModel;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/** The row of a list at which the keyboard is: while the list has it there is always one, since only a row shows that it is there. */
public final class FocusedRow {

    private FocusedRow() {}

    /** Puts the focus on the first row in sight wherever the list has the keyboard and none of its rows does; never while its rows become others. */
    public static void keep(Control list, FocusModel<?> rows) {
        Pulses pulses = new Pulses(list);
        Runnable renew = () -> {
            if (isLost(list, rows)) {
                pulses.afterLayout("focus", () -> {
                    if (isLost(list, rows)) {
                        rows.focus(firstInSight(list));
                    }
                });
            }
        };
        list.focusedProperty().subscribe(renew);
        rows.focusedIndexProperty().subscribe(renew);
    }

    /** That of a list which has the keyboard, where it is in sight; empty for what is no list. */
    public static Optional<Node> of(Node list) {
        return list.lookupAll(".indexed-cell").stream()
                .filter(cell -> cell.isFocused() && cell.isVisible())
                .findFirst();
    }

    private static boolean isLost(Control list, FocusModel<?> rows) {
        return list.isFocused() && rows.getFocusedIndex() < 0;
    }

    private static int firstInSight(Control list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() instanceof IndexedCell<?> cell
                ? Math.max(0, cell.getIndex())
                : 0;
    }
}
