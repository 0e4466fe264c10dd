package dateline.ui.card;

import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The names of the issues that an event touches, then of those who take part. */
final class Pills extends FlowPane {

    Pills(Event event, Dossier dossier) {
        getStyleClass().add("pills");
        Stream<String> issues = event.issues().stream().flatMap(id -> issue(id, dossier));
        Stream<String> actors = event.actors().stream().flatMap(id -> actor(id, dossier));
        Stream.concat(issues, actors).forEach(this::add);
    }

    private void add(String name) {
        Label pill = new Label(name);
        pill.getStyleClass().add("pill");
        pill.setWrapText(true);
        pill.setMinHeight(USE_PREF_SIZE);
        getChildren().add(pill);
    }

    private static Stream<String> issue(String id, Dossier dossier) {
        return dossier.issues().stream().filter(issue -> issue.id().equals(id)).map(Issue::name);
    }

    private static Stream<String> actor(String id, Dossier dossier) {
        return dossier.actors().stream().filter(actor -> actor.id().equals(id)).map(Actor::name);
    }
}
