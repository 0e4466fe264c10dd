package dateline.ui.shell;

import dateline.session.Searching;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The text or, while that is seen, what was found in all of the dossier. The text keeps its place behind it. */
final class TextPlace extends StackPane {

    private final Region text;
    private final Parent found;

    TextPlace(Region text, Parent found, Searching searching) {
        this.text = text;
        this.found = found;
        getChildren().setAll(text, found);
        searching.shownProperty().subscribe(this::show);
    }

    private void show(boolean isFound) {
        boolean hadKeyboard = isSearchedFromHere();
        found.setVisible(isFound);
        text.setVisible(!isFound);
        if (hadKeyboard && !isFound) {
            text.requestFocus();
        }
    }

    /** Whether the keyboard is in what was found, or in the field where the words are typed. */
    private boolean isSearchedFromHere() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner instanceof TextInputControl) {
            return true;
        }
        while (owner != null && owner != found) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
