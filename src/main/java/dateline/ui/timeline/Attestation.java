package dateline.ui.timeline;

import dateline.dossier.Actor;
import dateline.dossier.Claimants;
import dateline.dossier.Event;
import dateline.dossier.PassageWords;
import dateline.session.ReadingSession;
import java.util.List;

/** By what words of the open text, and on whose word, an event is told. */
record Attestation(ReadingSession session) {

    private static final int GLANCE = 110;

    /** The words of the leading passage that tells the event, as many as a glance takes in; empty where it has none. */
    String passage(Event event) {
        return event.mentions().stream()
                .skip(event.leading())
                .findFirst()
                .flatMap(mention -> PassageWords.of(mention, session.text()))
                .map(passage -> passage.longest(words -> words.length() <= GLANCE))
                .orElse("");
    }

    /** The names of those who alone say so; none where the article does. */
    List<String> claimants(Event event) {
        return new Claimants(session.dossier())
                .of(event).stream().map(Actor::name).toList();
    }
}
