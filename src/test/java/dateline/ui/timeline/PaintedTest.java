package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.search.find.FindQuery;
import dateline.session.Axis;
import dateline.time.TimeSpan;
import dateline.timeline.Box;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Item;
import dateline.timeline.TimeScale;
import dateline.timeline.TimelineEvents;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the timeline paints, dot by dot. The colour of the lane “Airspace” is the second. */
@ExtendWith(ApplicationExtension.class)
class PaintedTest {

    private static final Color AIRSPACE = Color.web("#332288");

    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
    }

    private PixelReader picture(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Canvas canvas = (Canvas) timeline.pane.lookup(".lanes-canvas");
        WritableImage picture = new WritableImage((int) canvas.getWidth(), (int) canvas.getHeight());
        SnapshotParameters bare = new SnapshotParameters();
        bare.setFill(Color.TRANSPARENT);
        robot.interact(() -> canvas.snapshot(bare, picture));
        return picture.getPixelReader();
    }

    private Item balloon() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.pane.arrangement().items().stream()
                .filter(item -> item.holds(timeline.event("balloon")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsALineFromWhenAnEventWasReportedToWhenItHappened(FxRobot robot) {
        robot.interact(() -> {
            timeline.session.charting().draw(Axis.REPORTED);
            timeline.pane
                    .viewport()
                    .show(TimeScale.fitted(
                            Extent.of(TimeSpan.parse("2023")),
                            timeline.pane.viewport().scale().width(),
                            0));
        });
        Box body = balloon().placement().body();
        double happened = timeline.pane
                .viewport()
                .scale()
                .x(Extent.of(TimeSpan.parse("2023-02")).middle());
        PixelReader picture = picture(robot);
        int foot = (int) Math.round(body.bottom());

        assertThat(happened).isLessThan(body.x());
        assertThat(picture.getColor((int) Math.round(happened), foot - 4)).isEqualTo(AIRSPACE);
        assertThat(picture.getColor((int) (happened + body.x()) / 2, foot).getOpacity())
                .isGreaterThan(0.3);
        assertThat(picture.getColor((int) (happened - 4), foot).getOpacity()).isZero();
    }

    @Test
    void lightsTheMarkOfTheEventAtWhichThePointerIsInTheText(FxRobot robot) {
        Box body = balloon().placement().body();
        int x = (int) body.middle();
        int above = (int) Math.round(body.y()) - 2;
        assertThat(picture(robot).getColor(x, above).getOpacity()).isZero();

        robot.interact(() -> timeline.session.pointing().at(Optional.of(timeline.event("balloon"))));
        assertThat(picture(robot).getColor(x, above).getOpacity()).isEqualTo(1);

        robot.interact(() -> timeline.session.pointing().at(Optional.empty()));
        assertThat(picture(robot).getColor(x, above).getOpacity()).isZero();
    }

    @Test
    void writesTheTitleOfTheSelectedEventOnTheColourOfItsIssue(FxRobot robot) {
        Color plain = groundOfTitle(robot);
        robot.interact(() -> timeline.session.selection().select(timeline.event("visit")));
        assertThat(groundOfTitle(robot)).as("of another").isEqualTo(plain);

        robot.interact(() -> timeline.session.selection().select(timeline.event("balloon")));
        assertThat(groundOfTitle(robot)).isNotEqualTo(plain);
    }

    private Color groundOfTitle(FxRobot robot) {
        Box title = balloon().title().orElseThrow().box();
        return picture(robot).getColor((int) title.x() - 1, (int) (title.y() + title.height() / 2));
    }

    @Test
    void countsNothingInARowThatIsTooLowForNumbersAlsoWhereAnEventIsSelectedThere(FxRobot robot) {
        List<Event> day = IntStream.range(0, 230)
                .mapToObj(number -> TimelineEvents.event("e" + number, "2022-05-05", "airspace"))
                .toList();
        List<Event> events =
                Stream.concat(day.stream(), timeline.dossier.events().stream()).toList();
        robot.interact(() -> timeline.session.open(
                new Dossier("Many", List.of(), events, timeline.dossier.issues(), List.of(), List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        Event low = timeline.pane.model().chart().lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .filter(row -> row.isCrowd() && row.size() > 1)
                .map(row -> row.marks().get(row.size() / 2).event())
                .findFirst()
                .orElseThrow();
        Viewport viewport = timeline.pane.viewport();
        Extent years = Extent.of(TimeSpan.parse("2020")).and(Extent.of(TimeSpan.parse("2024")));
        robot.interact(() -> {
            timeline.session.selection().select(low);
            viewport.show(TimeScale.fitted(years, viewport.scale().width(), 0));
        });
        PixelReader picture = picture(robot);
        Item many = timeline.pane.arrangement().selectedItem().orElseThrow();
        Box box = many.placement().box();
        double top = timeline.pane.lookup(".lanes-canvas").getLayoutY();

        assertThat(many.isCluster()).isTrue();
        assertThat(many.title()).as("the name of the selected event").isPresent();
        assertThat(picture.getColor((int) box.x() + 2, (int) (box.y() + box.height() / 2 - top))
                        .getOpacity())
                .isZero();
        assertThat(picture.getColor((int) box.middle(), (int) (box.y() + box.height() / 2 - top))
                        .getOpacity())
                .isGreaterThan(0.3);
        int framed = (int) (box.y() + box.height() / 2 - top) - 8;
        assertThat(picture.getColor((int) box.middle(), framed).getOpacity())
                .as("a frame around the tick")
                .isEqualTo(1);
        robot.interact(() -> timeline.session.selection().clear());
        assertThat(picture(robot).getColor((int) box.middle(), framed).getOpacity())
                .as("a frame around no tick")
                .isZero();
    }

    @Test
    void setsBackWhatIsNotFoundWhileItIsSeenWhatWas(FxRobot robot) {
        assertThat(balloonAsPainted(robot)).isEqualTo(AIRSPACE);

        robot.interact(() -> {
            timeline.session.searching().seek(FindQuery.of("no event is called so"));
            timeline.session.searching().show();
        });
        assertThat(balloonAsPainted(robot).getOpacity()).isBetween(0.25, 0.35);

        robot.interact(() -> timeline.session.searching().seek(FindQuery.of("balloon")));
        assertThat(balloonAsPainted(robot)).isEqualTo(AIRSPACE);

        robot.interact(() -> timeline.session.searching().close());
        assertThat(balloonAsPainted(robot)).isEqualTo(AIRSPACE);
    }

    private Color balloonAsPainted(FxRobot robot) {
        Box body = balloon().placement().body();
        return picture(robot).getColor((int) body.middle(), (int) Math.round(body.y() + body.height() / 2));
    }

    @Test
    void writesTheNamesOfErasAboveTheLanes(FxRobot robot) {
        Event war = TimelineEvents.event("war", "2001/2019");
        List<Event> events = Stream.of(
                        war, TimelineEvents.event("x", "2000", "talks"), TimelineEvents.event("y", "2022", "talks"))
                .toList();
        robot.interact(() -> timeline.session.open(
                new Dossier("Eras", List.of(), events, timeline.dossier.issues(), List.of(), List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        Button name = (Button) timeline.pane.lookup(".era-name");
        Bounds place = name.localToScene(name.getLayoutBounds());
        Bounds lanes = bounds(".lanes");
        WritableImage picture = new WritableImage((int) place.getWidth(), (int) place.getHeight());
        robot.interact(() -> name.snapshot(new SnapshotParameters(), picture));

        assertThat(name.getText()).isEqualTo("Event war");
        assertThat(name.getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1));
        assertThat(place.getMaxY()).isLessThanOrEqualTo(lanes.getMinY() + 1);
        assertThat(place.getMinX())
                .isCloseTo(
                        lanes.getMinX()
                                + timeline.pane
                                        .viewport()
                                        .scale()
                                        .x(EpochSeconds.of(
                                                TimeSpan.parse("2001").start())),
                        org.assertj.core.api.Assertions.within(8.0));
        assertThat(darkest(picture)).isLessThan(0.5);
    }

    private Bounds bounds(String selector) {
        Node node = timeline.pane.lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private static double darkest(WritableImage picture) {
        double darkest = 1;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                darkest = Math.min(
                        darkest, picture.getPixelReader().getColor(x, y).getBrightness());
            }
        }
        return darkest;
    }

    @Test
    void moveAtOnceWhereMotionIsNotWanted(FxRobot robot) {
        double before = timeline.pane.viewport().scale().secondsPerPixel();
        robot.interact(() -> {
            timeline.pane.getScene().getPreferences().setReducedMotion(true);
            timeline.pane.zoomIn();
            assertThat(timeline.pane.viewport().rests()).isTrue();
            assertThat(timeline.pane.viewport().scale().secondsPerPixel()).isLessThan(before);
            timeline.pane.viewport().fling(2000);
            assertThat(timeline.pane.viewport().rests()).isTrue();

            timeline.pane.getScene().getPreferences().setReducedMotion(false);
            timeline.pane.zoomIn();
            assertThat(timeline.pane.viewport().rests()).isFalse();
        });
    }
}
