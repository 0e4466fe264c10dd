package dateline.ui.shell;

import dateline.session.Searching;
import dateline.ui.controls.OnceSeen;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The text or, while that is seen, what was found in all of the dossier. The text keeps its place behind it. What the text is asked of
 * stands over it, and takes its room from it alone: no mark of the timeline moves away from the pointer that turns to another article.
 */
final class TextPlace extends VBox {

    private final Region text;
    private final Parent found;

    TextPlace(Region question, Region text, Parent found, Searching searching) {
        this.text = text;
        this.found = found;
        StackPane below = new StackPane();
        VBox.setVgrow(below, Priority.ALWAYS);
        OnceSeen.add(this, question, below);
        searching.shownProperty().subscribe(this::show);
        OnceSeen.add(below, text, found);
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
