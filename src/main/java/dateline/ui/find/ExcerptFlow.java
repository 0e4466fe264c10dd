package dateline.ui.find;

import dateline.search.everywhere.Excerpt;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words in which the hits are marked, as many lines as they need. */
final class ExcerptFlow extends TextFlow {

    ExcerptFlow(Excerpt excerpt, String kind) {
        getStyleClass().addAll("excerpt", kind);
        excerpt.pieces().forEach(this::add);
    }

    private void add(Excerpt.Piece piece) {
        if (piece.isHit()) {
            Label hit = new Label(piece.words());
            hit.getStyleClass().add("hit");
            getChildren().add(hit);
        } else {
            getChildren().add(new Text(piece.words()));
        }
    }
}
