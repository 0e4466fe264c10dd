package dateline.ui.card;

import static java.util.stream.Collectors.joining;

import dateline.article.TimeExpression;
import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.session.IssuePalette;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.DerivationWords;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.ReadingFaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The selected event: when it was, why so, what is written of it, and whom and what it touches. */
public final class EventCard extends VBox {

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;
    private final DerivationWords reasons;
    private final Passages passages;
    private final EventActions actions;
    private final Label hint;

    /** Follows the selection from now on. */
    public EventCard(ReadingSession session, Messages messages, TimeWords times, DerivationWords reasons) {
        this.session = session;
        this.messages = messages;
        this.times = times;
        this.reasons = reasons;
        this.passages = new Passages(session);
        this.actions = new EventActions(session, messages, times, this);
        this.hint = label("hint", messages.text("card.hint"));
        hint.visibleProperty()
                .bind(session.dossierProperty().map(dossier -> !dossier.events().isEmpty()));
        setId("event-card");
        session.selection().passageProperty().subscribe(this::show);
        session.window().stretchProperty().subscribe(stretch -> renew());
        session.asOf().dayProperty().subscribe(day -> renew());
    }

    /** What can be corrected of the event. */
    public EventActions actions() {
        return actions;
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
        return List.of(hint);
    }

    private List<Node> card(Selection.Passage passage) {
        Event event = passage.event();
        return Stream.of(
                        Stream.of(head(event), when(event)),
                        otherwise(event),
                        apart(event),
                        event.curated().filter(time -> !time.note().isBlank()).map(this::curated).stream(),
                        event.place().map(place -> label("why", place)).stream(),
                        passage.mention().flatMap(Mention::dated).map(this::reason).stream(),
                        passage.mention().map(this::quote).stream(),
                        Stream.of(
                                new Pills(event, session.dossier()),
                                new CardFoot(passage, session.selection(), messages)))
                .<Node>flatMap(part -> part)
                .toList();
    }

    private Node head(Event event) {
        Label title = label("title", event.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, new ActionBar(event, actions, messages));
        head.getStyleClass().add("head");
        return head;
    }

    private Node when(Event event) {
        String time = event.time().map(times::words).orElseGet(() -> messages.text("card.undated"));
        return event.status() == Status.HAPPENED
                ? label("when", time)
                : label("when", messages.text("card.when", time, status(event)));
    }

    /** The times that the text tells and that exclude the one above. */
    private Stream<Node> otherwise(Event event) {
        String others = event.told().stream()
                .filter(told -> event.time().filter(time -> exclude(time, told)).isPresent())
                .map(times::words)
                .collect(joining(messages.text("card.and")));
        return others.isEmpty() ? Stream.empty() : Stream.of(label("apart", messages.text("card.otherwise", others)));
    }

    private static boolean exclude(TimeSpan one, TimeSpan other) {
        return !other.end().isAfter(one.start()) || !one.end().isAfter(other.start());
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

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
