package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.time.TimeWords;
import dateline.timeline.Lettering;
import dateline.timeline.Mark;
import dateline.timeline.TimelineEvents;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LabelsTest {

    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
    }

    /** What is written first of events ahead, which are no headlines, each on a day of its own, where there is little room. */
    private List<String> labels(FxRobot robot, String... titles) {
        return lettered(robot, Lettering::terse, titles).stream()
                .map(List::getFirst)
                .toList();
    }

    private List<List<String>> lettered(
            FxRobot robot, Function<Lettering, Function<Mark, List<String>>> words, String... titles) {
        Dossier dossier = new Dossier(
                "",
                List.of(Dossiers.article("a", "They met.")),
                Stream.of(titles)
                        .map(title -> TimelineEvents.event(title, "2023-02-0" + title.length() % 9, Status.EXPECTED))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        robot.interact(() -> timeline.session.open(dossier));
        TimeWords times = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
        Lettering lettering = new Labels(
                        timeline.pane.model(), new EventWords(Messages.of("timeline", Locale.ENGLISH), times))
                .in(new Fonts());
        return timeline.pane.model().whole().marks().stream()
                .map(words.apply(lettering))
                .toList();
    }

    @Test
    void tellsEventsWithTheSameShortLabelApartByTheirTitles(FxRobot robot) {
        assertThat(labels(robot, "talks on trade are held in Bern", "talks on trade are held in Vienna"))
                .containsExactlyInAnyOrder(
                        "Event talks on trade are held in Bern", "Event talks on trade are held in Vienna");
    }

    @Test
    void breaksATitleIntoLinesBeforeItIsCut(FxRobot robot) {
        assertThat(lettered(robot, Lettering::whole, "visits to Vienna are over for this year"))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .startsWith(
                                "Event visits to Vienna are over for this year",
                                "Event visits to Vienna\nare over for this year",
                                "Event visits to\nVienna are over\nfor this year",
                                "Event visits to Vienna are over for this…"));
    }

    @Test
    void keepsAShortLabelThatIsTheOnlyOneOfItsKind(FxRobot robot) {
        assertThat(labels(robot, "talks on trade are held in Bern", "visits to Vienna are over for this year"))
                .allMatch(label -> label.endsWith("…"))
                .allMatch(label -> label.length() <= 25);
    }
}
