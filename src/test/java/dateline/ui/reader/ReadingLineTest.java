package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.DerivationWords;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A text under a bar that comes and goes. */
@ExtendWith(ApplicationExtension.class)
class ReadingLineTest {

    private static final double BAR = 84;

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Region bar = new Region();
    private StyleClassedTextArea area;

    @Start
    void start(Stage stage) {
        Messages time = Messages.of("time", Locale.ENGLISH);
        TimeWords times = new TimeWords(time, Locale.ENGLISH);
        ReaderPane reader = new ReaderPane(
                session,
                Messages.of("reader", Locale.ENGLISH),
                new Byline(Messages.of("reader", Locale.ENGLISH), times),
                new DerivationWords(time, times),
                new TextLinks(() -> {}, words -> {}, event -> List.of(), place -> List.of()));
        BorderPane pane = new BorderPane(reader);
        pane.setTop(bar);
        Stages.show(stage, new Scene(pane, 620, 500));
        String[] paragraphs = IntStream.range(0, 60)
                .mapToObj(number -> "Talks went on in Bali, day " + number)
                .toArray(String[]::new);
        session.open(new Dossier(
                "Long", List.of(Dossiers.article("a", paragraphs)), List.of(), List.of(), List.of(), List.of()));
        area = Objects.requireNonNull((StyleClassedTextArea) reader.lookup("#article"));
    }

    @Test
    void keepsItsPlaceOnTheScreenWhenABarComesAboveItAndGoes(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> area.scrollYBy(400));
        WaitForAsyncUtils.waitForFxEvents();
        double before = line(robot);
        robot.interact(() -> bar.setMinHeight(BAR));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(line(robot)).isEqualTo(before, within(1.0));
        robot.interact(() -> bar.setMinHeight(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(line(robot)).isEqualTo(before, within(1.0));
    }

    @Test
    void movesDownFromTheTopSoThatTheTitleStaysInSight(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> bar.setMinHeight(BAR));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(area.getEstimatedScrollY()).isZero();
    }

    /** Where one of the lines is that are seen with and without the bar. */
    private double line(FxRobot robot) {
        int offset = area.getText().indexOf("day 20");
        AtomicReference<Double> top = new AtomicReference<>();
        robot.interact(() -> top.set(area.getCharacterBoundsOnScreen(offset, offset + 1)
                .map(Bounds::getMinY)
                .orElseThrow()));
        return top.get();
    }
}
