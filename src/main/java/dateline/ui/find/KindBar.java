package dateline.ui.find;

import dateline.search.everywhere.DossierFinds;
import dateline.ui.controls.BarPane;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** Chooses what of all that was found is listed; on two lines where there is no room on one. */
final class KindBar extends BarPane {

    private final ToggleGroup group = new ToggleGroup();
    private final ResultWords words;

    /**
     * All is listed.
     *
     * @param list lists what is chosen
     */
    KindBar(ResultWords words, Runnable list) {
        this.words = words;
        getStyleClass().add("find-kinds");
        Stream.of(FindKind.values()).forEach(kind -> {
            ToggleButton button = new ToggleButton();
            button.setUserData(kind);
            button.setToggleGroup(group);
            button.setSelected(kind == FindKind.ALL);
            button.setOnAction(click -> {
                button.setSelected(true);
                list.run();
            });
            getChildren().add(button);
        });
        tell(DossierFinds.NOTHING);
    }

    /** What is listed. */
    FindKind chosen() {
        return (FindKind) group.getSelectedToggle().getUserData();
    }

    /** Tells how much of each kind was found; lists all when there is nothing of the kind chosen. */
    void tell(DossierFinds finds) {
        group.getToggles().forEach(toggle -> {
            ToggleButton button = (ToggleButton) toggle;
            FindKind kind = (FindKind) button.getUserData();
            button.setText(words.kind(kind, finds));
            button.setDisable(kind.count(finds) == 0 && kind != FindKind.ALL);
        });
        if (chosen().count(finds) == 0) {
            group.getToggles().getFirst().setSelected(true);
        }
    }
}
