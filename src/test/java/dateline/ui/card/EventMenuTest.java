package dateline.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.exporting.ExportWords;
import dateline.messages.Messages;
import dateline.session.Copying;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EventMenuTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private EventMenu menu;
    private Optional<Path> file = Optional.empty();

    @Start
    void start(Stage stage) {
        session.open(Dossiers.twoArticles());
        Messages messages = Messages.of("card", Locale.ENGLISH);
        TimeWords times = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
        Copying copying = new Copying(session, ExportWords.of(Locale.ENGLISH), () -> file);
        menu = new EventMenu(session, new EventActions(session, copying, messages, times, new Pane()), messages);
    }

    @Test
    void offersOnlyWhatMakesSense() {
        assertThat(words(event("bali")))
                .containsExactly(
                        "Go to the Passage",
                        "Star",
                        "Copy the Event",
                        "Copy as Citation",
                        "Copy Link (once the dossier is saved)",
                        "Edit…",
                        "Merge with Another Event…",
                        "Show Only “Issue talks”");
        assertThat(words(event("report"))).doesNotContain("Show Only “Issue talks”", "Accept", "Reject");
    }

    @Test
    void copiesTheEventAsSentenceAsCitationAndAsLink(FxRobot robot) {
        assertThat(item("bali", "Copy Link (once the dossier is saved)").isDisable())
                .isTrue();
        file = Optional.of(Path.of("/folder/a.dossier.json"));

        choose(robot, "bali", "Copy the Event");
        assertThat(copied(robot)).startsWith(event("bali").title());
        choose(robot, "bali", "Copy as Citation");
        assertThat(copied(robot)).startsWith("“");
        choose(robot, "bali", "Copy Link");
        assertThat(copied(robot)).startsWith("dateline:").endsWith("/folder/a.dossier.json#bali");
    }

    private static String copied(FxRobot robot) {
        AtomicReference<String> words = new AtomicReference<>("");
        robot.interact(() -> words.set(Clipboard.getSystemClipboard().getString()));
        return words.get();
    }

    private MenuItem item(String id, String words) {
        return menu.items(event(id)).stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void starsTheEventWithoutSelectingIt(FxRobot robot) {
        choose(robot, "bali", "Star");
        assertThat(event("bali").isStarred()).isTrue();
        assertThat(session.selection().event()).isEmpty();
        choose(robot, "bali", "Remove the Star");
        assertThat(event("bali").isStarred()).isFalse();
        robot.interact(() -> session.history().undo());
        assertThat(event("bali").isStarred()).isTrue();
    }

    @Test
    void goesToThePassageOfTheEvent(FxRobot robot) {
        choose(robot, "balloon", "Go to the Passage");
        assertThat(session.selection().event()).contains(event("balloon"));
        assertThat(session.reading().visitProperty().get().orElseThrow().place())
                .isEqualTo(event("balloon").mentions().getFirst().clause());
    }

    @Test
    void showsOneIssueAloneAndAllAgain(FxRobot robot) {
        choose(robot, "balloon", "Show Only “Issue airspace”");
        assertThat(session.filters().follows("airspace")).isTrue();
        assertThat(session.filters().follows("talks")).isFalse();
        choose(robot, "balloon", "Show All Issues");
        assertThat(session.filters().follows("talks")).isTrue();
    }

    private void choose(FxRobot robot, String id, String words) {
        robot.interact(() -> menu.items(event(id)).stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<String> words(Event event) {
        return menu.items(event).stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private Event event(String id) {
        return session.dossier().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
