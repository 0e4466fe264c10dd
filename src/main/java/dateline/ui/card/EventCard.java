package dateline.ui.card;

import dateline.dossier.IssuePalette;
import dateline.dossier.PassageWords;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.ui.controls.ReadingFaces;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The selected event: when it was, why so, what is written of it, and whom and what it touches. It takes the height that it is
 * given; what that has no room for can be opened.
 */
final class EventCard extends VBox {

    private final CardHead head;
    private final CardBody body;
    private final ScrollPane frame;
    private final CardFoot foot;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    EventCard(Selection.Passage passage, ReadingSession session, CardWords words, EventActions actions) {
        Messages messages = words.messages();
        Label title = label("title", passage.event().title());
        title.setAlignment(Pos.TOP_LEFT);
        head = new CardHead(title, new ActionBar(passage.event(), actions, messages));
        Label quote = label("quote", "");
        quote.setStyle("-fx-font-family: \"%s\"".formatted(ReadingFaces.family("")));
        quote.setMinHeight(0);
        body = new CardBody(
                words.of(passage),
                quote,
                passage.mention().flatMap(mention -> PassageWords.of(mention, session.text())));
        frame = new ScrollPane(body);
        frame.getStyleClass().add("edge-to-edge");
        frame.setFitToWidth(true);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setMinHeight(0);
        frame.setFocusTraversable(false);
        VBox.setVgrow(frame, Priority.ALWAYS);
        Pills pills = new Pills(passage.event(), session.dossier());
        MoreButton more = new MoreButton(messages, () -> open(!openProperty().get()));
        foot = new CardFoot(pills, more, passage, session.selection(), messages);
        getStyleClass().addAll("event-card", new IssuePalette(session.dossier()).styleClass(passage.event()));
        getChildren().setAll(head, frame, foot);
        open(false);
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Whether all of it is asked for, more than its place has room for. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows all of it, scrolling where the room that it is given is not enough; or no more than its place has room for. */
    void open(boolean whole) {
        open.set(whole);
        frame.setFitToHeight(!whole);
        frame.setVbarPolicy(whole ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
        foot.tell(whole, whole);
        requestLayout();
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double around(double width) {
        return snappedTopInset()
                + head.prefHeight(inner(width))
                + getSpacing() * 2
                + foot.prefHeight(inner(width))
                + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(around(width) + body.prefHeight(inner(width)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        foot.tell(open.get(), body.prefHeight(inner(width)) > getHeight() - around(width) + 1);
        super.layoutChildren();
    }
}
