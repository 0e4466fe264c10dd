package dateline.ui.card;

import dateline.article.TimeExpression;
import dateline.dossier.Actor;
import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.session.IssuePalette;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.DerivationWords;
import dateline.time.TimeWords;
import dateline.ui.controls.IconButton;
import dateline.ui.controls.ReadingFaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The selected event: when it was, why so, what is written of it, and whom and what it touches. */
public final class EventCard extends VBox {

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;
    private final DerivationWords reasons;
    private final Passages passages;

    /** Follows the selection from now on. */
    public EventCard(ReadingSession session, Messages messages, TimeWords times, DerivationWords reasons) {
        this.session = session;
        this.messages = messages;
        this.times = times;
        this.reasons = reasons;
        this.passages = new Passages(session);
        setId("event-card");
        session.selection().passageProperty().subscribe(this::show);
        session.window().stretchProperty().subscribe(stretch -> renew());
        session.asOf().dayProperty().subscribe(day -> renew());
    }

    private void renew() {
        show(session.selection().passage());
    }

    private void show(Optional<Selection.Passage> selected) {
        getStyleClass().setAll("event-card");
        getChildren().setAll(selected.map(this::card).orElseGet(this::hint));
        selected.ifPresent(
                passage -> getStyleClass().add(new IssuePalette(session.dossier()).styleClass(passage.event())));
    }

    private List<Node> hint() {
        getStyleClass().add("empty");
        return List.of(label("hint", messages.text("card.hint")));
    }

    private List<Node> card(Selection.Passage passage) {
        Event event = passage.event();
        return Stream.of(
                        Stream.of(label("title", event.title()), when(event)),
                        apart(event),
                        event.curated().map(this::curated).stream(),
                        passage.mention().flatMap(Mention::dated).map(this::reason).stream(),
                        passage.mention().map(this::quote).stream(),
                        Stream.of(touched(event), foot(passage)))
                .<Node>flatMap(part -> part)
                .toList();
    }

    private Node when(Event event) {
        String time = event.time().map(times::words).orElseGet(() -> messages.text("card.undated"));
        return event.status() == Status.HAPPENED
                ? label("when", time)
                : label("when", messages.text("card.when", time, status(event)));
    }

    /** Why it is not to be found in the lists. */
    private Stream<Node> apart(Event event) {
        Stream<String> outside =
                session.window().contains(event) ? Stream.empty() : Stream.of(messages.text("card.outside"));
        Stream<String> unreported =
                session.asOf().knows(event) ? Stream.empty() : Stream.of(messages.text("card.unreported"));
        return Stream.concat(outside, unreported).map(words -> label("apart", words));
    }

    private String status(Event event) {
        return messages.text("status." + event.status());
    }

    private Node curated(CuratedTime curated) {
        return label("why", curated.note());
    }

    private Node reason(TimeExpression expression) {
        return label("why", reasons.sentence(expression.derivation()));
    }

    private Node quote(Mention mention) {
        Label quote = label("quote", passages.inItsSentence(mention.clause()));
        quote.setStyle("-fx-font-family: \"%s\"".formatted(ReadingFaces.family("")));
        return quote;
    }

    private Node touched(Event event) {
        FlowPane pills = new FlowPane();
        pills.getStyleClass().add("pills");
        event.issues().stream()
                .flatMap(this::issue)
                .forEach(name -> pills.getChildren().add(label("pill", name)));
        event.actors().stream()
                .flatMap(this::actor)
                .forEach(name -> pills.getChildren().add(label("pill", name)));
        return pills;
    }

    private Stream<String> issue(String id) {
        return session.dossier().issues().stream()
                .filter(issue -> issue.id().equals(id))
                .map(Issue::name);
    }

    private Stream<String> actor(String id) {
        return session.dossier().actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name);
    }

    private Node foot(Selection.Passage passage) {
        Event event = passage.event();
        int count = event.mentions().size();
        HBox foot = new HBox(label("place", messages.text("card.passage", passage.number() + 1, count)));
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        if (count > 1) {
            foot.getChildren()
                    .add(new IconButton(
                            Feather.CHEVRON_LEFT,
                            messages.text("card.previous"),
                            session.selection()::previousPassage));
            foot.getChildren()
                    .add(new IconButton(
                            Feather.CHEVRON_RIGHT, messages.text("card.next"), session.selection()::nextPassage));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().addAll(gap, label("origin", messages.text("origin." + event.origin())));
        return foot;
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
