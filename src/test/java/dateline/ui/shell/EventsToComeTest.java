package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.building.DossierBuilder;
import dateline.building.StatedEvents;
import dateline.dossier.Dossier;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporters;
import dateline.importing.Document;
import dateline.importing.Importers;
import dateline.importing.text.TextImporter;
import dateline.library.Example;
import dateline.library.Pastes;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.messages.Messages;
import dateline.session.Bookshelf;
import dateline.session.Desk;
import dateline.session.Dossiers;
import dateline.session.Exporting;
import dateline.session.Gathering;
import dateline.session.Jobs;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.session.Printing;
import dateline.session.ReadingBack;
import dateline.session.ReadingSession;
import dateline.session.Saving;
import dateline.session.Writing;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What stands in the place of the events while they are looked for. */
@ExtendWith(ApplicationExtension.class)
class EventsToComeTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Region events = new Region();
    private Desk desk;
    private EventsToCome place;
    private int added;

    @Start
    void start(Stage stage) {
        Jobs jobs = Jobs.onVirtualThreads(window::add);
        ReadingSession session = new ReadingSession(jobs);
        Preferences preferences = new Preferences(Settings.DEFAULT);
        Opening opening = new Opening(session, preferences, jobs, Example.path());
        Gathering gathering = new Gathering(
                session,
                opening,
                jobs,
                new DossierBuilder(
                        () -> new Importers(List.of(), new TextImporter()),
                        new StatedEvents(LocalDate.of(2024, 3, 1), "Stated.")));
        desk = new Desk(
                session,
                preferences,
                opening,
                gathering,
                new Writing(
                        new Saving(session, opening, gathering, preferences, Stores.in(Optional.empty()), jobs),
                        new Exporting(session, new Exporters(List.of()), jobs),
                        new Printing(session, ExportWords.of(Locale.ENGLISH), jobs),
                        new ReadingBack(session, jobs)),
                new Bookshelf(opening, gathering, preferences, new Pastes(Optional.empty()), "Pasted text", jobs));
        place = new EventsToCome(desk, events, Messages.of("window", Locale.ENGLISH), () -> added++);
        Stages.show(stage, new Scene(place, 400, 300));
    }

    private void open(FxRobot robot) {
        byte[] text = "Talks\n\nThey met.".getBytes(StandardCharsets.UTF_8);
        robot.interact(() -> desk.gathering().open(new Document("talks.txt", Optional.empty(), text)));
        while (desk.session().article().isEmpty()) {
            next(robot);
        }
    }

    @Test
    void coversAnEmptyTimelineWhileTheFirstTextIsRead(FxRobot robot) {
        assertThat(place.coveringProperty().get()).isFalse();
        byte[] text = "Talks\n\nThey met.".getBytes(StandardCharsets.UTF_8);
        robot.interact(() -> desk.gathering().open(new Document("talks.txt", Optional.empty(), text)));

        assertThat(place.coveringProperty().get()).isTrue();
        assertThat(desk.session().article()).isEmpty();
    }

    private void next(FxRobot robot) {
        robot.interact(() -> {
            try {
                Optional.ofNullable(window.poll(30, TimeUnit.SECONDS))
                        .orElseThrow()
                        .run();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    private static boolean isCovered(FxRobot robot) {
        return robot.lookup("#seeking").query().getParent().isVisible();
    }

    private String words(FxRobot robot) {
        return robot.lookup("#seeking").queryAs(Label.class).getText();
    }

    @Test
    void saysThatEventsAreLookedForWhileTheTextIsRead(FxRobot robot) {
        open(robot);

        assertThat(words(robot)).isEqualTo("Looking for events…");
        assertThat(isCovered(robot)).isTrue();
        assertThat(events.isVisible()).isTrue();
    }

    @Test
    void isAloneInOfferingToCallTheSearchOffWhileTheLineAtTheFootSaysOnlyThatItGoesOn(FxRobot robot) {
        StatusLine foot = foot(robot);
        open(robot);
        robot.interact(() -> desk.session().filters().showRejected(true));

        assertThat(foot.getText()).isEqualTo("Looking for events…");
        assertThat(foot.getRightItems()).extracting(Node::getId).doesNotContain("cancel-reading");

        robot.interact(() -> robot.lookup("#seek").queryAs(Button.class).fire());
        assertThat(foot.getText()).isEqualTo("The search for the events of this text was cancelled.");

        robot.interact(() -> robot.lookup("#seek").queryAs(Button.class).fire());
        while (desk.gathering().shareProperty().get().isPresent()) {
            next(robot);
        }
        assertThat(foot.getText()).startsWith("No events · no issues");
    }

    @Test
    void leavesItToTheLineAtTheFootToCallOffWhatIsReadBeforeAnythingIsOpen(FxRobot robot) {
        StatusLine foot = foot(robot);
        byte[] text = "Talks\n\nThey met.".getBytes(StandardCharsets.UTF_8);
        robot.interact(() -> desk.gathering().open(new Document("talks.txt", Optional.empty(), text)));

        assertThat(foot.getText()).isEqualTo("Reading…");
        assertThat(foot.getRightItems()).extracting(Node::getId).contains("cancel-reading");
    }

    private StatusLine foot(FxRobot robot) {
        List<StatusLine> made = new ArrayList<>();
        TimeWords times = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
        robot.interact(() -> made.add(new StatusLine(desk, Messages.of("window", Locale.ENGLISH), times)));
        return made.getFirst();
    }

    @Test
    void givesWayToTheEventsOnceTheyAreKnown(FxRobot robot) {
        open(robot);
        robot.interact(() -> desk.session().open(Dossiers.twoArticles())); // before all is looked through

        assertThat(isCovered(robot)).isFalse();
        assertThat(place.noneProperty().get()).isFalse();
    }

    @Test
    void offersToAddAnEventWhereNoneWasFound(FxRobot robot) {
        open(robot);
        assertThat(place.noneProperty().get()).as("while they are looked for").isFalse();
        while (desk.gathering().shareProperty().get().isPresent()) {
            next(robot);
        }

        assertThat(isCovered(robot)).isTrue();
        assertThat(place.noneProperty().get()).isTrue();
        assertThat(words(robot)).startsWith("No event has been found in this text.");
        robot.interact(() -> robot.lookup("#seek").queryAs(Button.class).fire());
        assertThat(added).isEqualTo(1);
    }

    @Test
    void saysSoOfADossierThatHoldsNoneFromTheFirst(FxRobot robot) {
        robot.interact(() -> desk.session()
                .open(new Dossier(
                        "Knife",
                        List.of(Dossiers.article("knife", "Cut."), Dossiers.article("fork", "Pick.")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));

        assertThat(isCovered(robot)).isTrue();
        assertThat(words(robot)).startsWith("No event has been found in these texts.");
    }

    @Test
    void offersToLookForThemAfterAllWhereThatWasCalledOff(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#seek").queryAs(Button.class).fire());
        assertThat(words(robot)).isEqualTo("The search for the events of this text was cancelled.");

        robot.interact(() -> robot.lookup("#seek").queryAs(Button.class).fire());

        assertThat(words(robot)).isEqualTo("Looking for events…");
    }
}
