package dateline.ui.card;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.ExportWords;
import dateline.messages.Messages;
import dateline.session.Copying;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.session.Seeking;
import dateline.time.DerivationWords;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The place of the card alone on a stage. */
final class CardStage {

    final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    final ObjectProperty<Seeking.SearchState> seeking = new SimpleObjectProperty<>(Seeking.SearchState.DONE);
    final CardPlace place;

    CardStage(Stage stage, Dossier dossier, double width, double height) {
        Messages time = Messages.of("time", Locale.ENGLISH);
        TimeWords times = new TimeWords(time, Locale.ENGLISH);
        place = new CardPlace(
                session,
                new Copying(session, ExportWords.of(Locale.ENGLISH), Optional::empty),
                Messages.of("card", Locale.ENGLISH),
                times,
                new DerivationWords(time, times),
                seeking);
        session.open(dossier);
        Stages.show(stage, new Scene(place, width, height));
    }

    /** The event with this id, as it is now. */
    Event event(String id) {
        return session.dossier().events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Selects the event, and waits until its card is there. */
    void select(FxRobot robot, Event event) {
        robot.interact(() -> session.selection().select(event));
        Stages.settle(place.getScene());
    }
}
