package dateline.ui.card;

import static java.util.stream.Collectors.joining;

import dateline.dossier.Actor;
import dateline.dossier.Claimants;
import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.DerivationWords;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What is said of an event, as one running text: when it was, why so, where, and why it may not be found in the lists. */
record CardWords(ReadingSession session, Messages messages, TimeWords times, DerivationWords reasons) {

    TextFlow of(Selection.Passage passage) {
        Event event = passage.event();
        List<Node> words = new ArrayList<>();
        words.add(text("when", when(event)));
        event.likelyTime().ifPresent(likely -> words.add(confirmation(event)));
        apart(event).forEach(apart -> words.add(text("apart", apart)));
        claim(event).ifPresent(claim -> words.add(text("claim", claim)));
        event.curated().map(CuratedTime::note).filter(note -> !note.isBlank()).ifPresent(note -> words.add(why(note)));
        explaining(passage).forEach(mention -> words.add(why(reason(event, mention))));
        event.place().ifPresent(place -> words.add(why(place)));
        passage.mention()
                .filter(mention -> event.mentions().size() > 1)
                .map(this::same)
                .filter(reasons -> !reasons.isEmpty())
                .ifPresent(reasons -> words.add(why(messages.text("card.same", reasons))));
        if (event.origin() != Origin.CURATED) {
            words.add(text("origin", messages.text("origin." + event.origin())));
        }
        TextFlow flow = new TextFlow();
        for (Node each : words) {
            if (flow.getChildren().isEmpty()) {
                flow.getChildren().add(each);
            } else {
                boolean sentence = flow.getChildren().getLast() instanceof Text last
                        && last.getText().endsWith(".");
                Text between = text("between", sentence ? " " : messages.text("card.between"));
                flow.getChildren().addAll(between, each);
            }
        }
        return flow;
    }

    /** Who alone says so; empty where the article does. */
    private Optional<String> claim(Event event) {
        return Optional.of(new Claimants(session.dossier()).of(event))
                .filter(claimants -> !claimants.isEmpty())
                .map(claimants -> claimants.stream().map(Actor::name).collect(joining(messages.text("card.and"))))
                .map(names -> messages.text("card.claim", names));
    }

    /** What makes the date sure; beside the date, so that it is seen however little room there is. */
    private Button confirmation(Event event) {
        Button confirm = new Button(messages.text("card.confirm-date"));
        confirm.getStyleClass().setAll("confirm-date");
        confirm.setOnAction(press -> session.correcting().confirmDate(event, messages.text("card.confirmed")));
        return confirm;
    }

    /**
     * What tells why the event has its date: the passage that is shown or, where that tells none or a coarser one, the passage that does;
     * then the one that is shown, where it tells another time that is given beside.
     */
    private static Stream<Mention> explaining(Selection.Passage passage) {
        Event event = passage.event();
        Optional<Mention> shown =
                passage.mention().filter(mention -> mention.dated().isPresent());
        Optional<Mention> own = shown.filter(mention -> mention.time().equals(event.time()))
                .or(() -> event.datedBy().filter(mention -> mention.time().equals(event.time())));
        Optional<Mention> other = shown.filter(mention -> own.isEmpty()
                || event.toldBeside().stream().anyMatch(told -> mention.time().equals(Optional.of(told))));
        return Stream.concat(own.stream(), other.stream()).distinct();
    }

    private String reason(Event event, Mention mention) {
        boolean isSure = event.curated().isPresent() || mention.isDateSure();
        return reasons(event).sentence(mention.dated().orElseThrow().derivation(), isSure);
    }

    private DerivationWords reasons(Event event) {
        return event.status().isAhead() ? reasons.ahead() : reasons;
    }

    private static Text why(String words) {
        return text("why", words);
    }

    private static Text text(String style, String words) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private String when(Event event) {
        String time = event.when(times).orElseGet(() -> messages.text("card.undated"));
        return event.status() == Status.HAPPENED
                ? time
                : messages.text("card.when", time, messages.text("status." + event.status()));
    }

    /** The times that the text tells and that exclude the one above; then why it is not to be found in the lists. */
    private Stream<String> apart(Event event) {
        String others = event.toldBeside().stream()
                .filter(told -> event.time().filter(time -> exclude(time, told)).isPresent())
                .map(times::words)
                .collect(joining(messages.text("card.and")));
        return Stream.of(
                        others.isEmpty() ? "" : messages.text("card.otherwise", others),
                        session.window().contains(event) ? "" : messages.text("card.outside"),
                        session.asOf().knows(event) ? "" : messages.text("card.unreported"))
                .filter(words -> !words.isEmpty());
    }

    /** Why the passage is taken to tell what another tells: "same deed, same doer, both dated 29 February 2008". */
    private String same(Mention mention) {
        String time = mention.time().map(times::words).orElse("");
        return mention.because().stream()
                .map(reason -> messages.text("same." + reason, time))
                .collect(joining(messages.text("same.and")));
    }

    private static boolean exclude(TimeSpan one, TimeSpan other) {
        return !other.end().isAfter(one.start()) || !one.end().isAfter(other.start());
    }
}
