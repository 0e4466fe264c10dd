package dateline.ui.events;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.Preferences;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The list of events and the bar above it, on a stage of their own. */
final class EventsStage {

    final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    final Preferences preferences = new Preferences(Settings.DEFAULT);
    final EventsPane pane;
    final ViewBar bar;
    private final Scene scene;

    EventsStage(Stage stage, Dossier dossier, double width) {
        Messages messages = Messages.of("events", Locale.ENGLISH);
        TimeWords times = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
        pane = new EventsPane(session, messages, times, event -> List.of());
        bar = new ViewBar(session, preferences, messages, times);
        session.open(dossier);
        BorderPane both = new BorderPane(pane);
        both.setTop(bar);
        scene = new Scene(both, width, 600);
        Stages.show(stage, scene);
    }

    /** Events on one day after another, each told in an article's only paragraph; every tenth has no date. */
    static Dossier manyEvents(int count) {
        List<Event> events = IntStream.range(0, count)
                .mapToObj(number -> Dossiers.event(
                        "e" + number,
                        number % 10 == 9
                                ? ""
                                : java.time.LocalDate.of(2000, 1, 1)
                                        .plusDays(number)
                                        .toString(),
                        new Involvement(List.of("talks"), List.of()),
                        new TextSpan("a/p0", 0, 23)))
                .toList();
        Dossier two = Dossiers.twoArticles();
        return new Dossier("", two.articles(), events, two.issues(), two.actors(), List.of());
    }

    @SuppressWarnings("unchecked") // the one table
    TableView<EventRow> table() {
        WaitForAsyncUtils.waitForFxEvents();
        return (TableView<EventRow>) Objects.requireNonNull(scene.lookup("#events"));
    }

    List<String> ids() {
        return table().getItems().stream().map(EventRow::id).toList();
    }

    List<String> selectedIds() {
        return table().getSelectionModel().getSelectedItems().stream()
                .map(EventRow::id)
                .toList();
    }

    String selected() {
        return session.selection().event().map(Event::id).orElse("");
    }

    String label(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Label) Objects.requireNonNull(scene.lookup(selector))).getText();
    }
}
