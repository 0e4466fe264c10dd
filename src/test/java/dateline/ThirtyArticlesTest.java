package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.time.TimeSpan;
import dateline.ui.shell.Views;
import dateline.ui.timeline.SeenLabels;
import dateline.ui.timeline.SeenLabels.SeenLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person sees first of thirty articles of ten years, with labels as long as a machine makes them, and what is told of older times. */
@ExtendWith(ApplicationExtension.class)
class ThirtyArticlesTest {

    private static final int ARTICLES = 30;
    private static final int TOLD = 12;
    private static final List<String> LABELS =
            List.of("Talks begin", "Council closes the old bridge", "Engineers find cracks in two of the piers");

    private Views views;
    private Parent window;

    @Start
    void start(Stage stage) {
        Assembly assembly = new Assembly();
        Desk desk = assembly.desk(Jobs.onCallingThread(), Settings.DEFAULT, Stores.in(Optional.empty()));
        views = assembly.fill(stage, desk);
        desk.session().open(thirty());
        window = stage.getScene().getRoot();
        stage.getScene().setRoot(new Pane());
    }

    private static Dossier thirty() {
        List<Article> articles = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            String article = "a" + number;
            articles.add(Dossiers.article(
                    article,
                    IntStream.range(0, TOLD)
                            .mapToObj(told -> "It is told here.")
                            .toArray(String[]::new)));
            for (int told = 0; told < TOLD; told++) {
                boolean isOld = told == TOLD - 1 && number % 2 == 0;
                int year = isOld ? 1880 + 3 * number : 2008 + number / 3;
                events.add(event(article, told, "%d-%02d-%02d".formatted(year, told + 1, number % 28 + 1)));
            }
        }
        List<Issue> issues = IntStream.range(0, 8)
                .mapToObj(
                        number -> new Issue("i" + number, "Closing of the old bridge " + number, List.of(), List.of()))
                .toList();
        return new Dossier("Thirty", articles, events, issues, List.of(), List.of());
    }

    private static Event event(String article, int told, String time) {
        String label = LABELS.get(told % LABELS.size());
        TextSpan clause = new TextSpan(article + "/p" + told, 0, 10);
        return new Event(
                article + "-" + told,
                new Headline(label + ", as the mayor had said", Optional.of(label)),
                Optional.of(new CuratedTime(TimeSpan.parse(time), "told")),
                new Standing(Status.HAPPENED, Origin.FOUND),
                new Involvement(List.of("i" + (told + article.length()) % 8), List.of()),
                List.of(new Mention(clause, Optional.empty(), Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1280, 800", "1440, 900", "1920, 1080", "2560, 1440"})
    void opensOnTheDensePartAndCutsNoLabel(int width, int height, FxRobot robot) {
        robot.interact(() -> {
            Scene scene = new Scene(window, width, height);
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });

        List<SeenLabel> labels = SeenLabels.of(views.timeline());
        assertThat(labels).hasSizeGreaterThan(8);
        assertThat(labels.stream().filter(label -> !label.isWhole()))
                .allMatch(label -> label.text().endsWith("…") && label.text().length() <= 25);
        assertThat(views.timeline().lookupAll(".beyond").stream()
                        .filter(Button.class::isInstance)
                        .filter(each -> each.isVisible())
                        .map(each -> ((Button) each).getText()))
                .anyMatch(said -> said.contains("15 earlier"));
    }
}
