package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.building.Built;
import dateline.building.Remark;
import dateline.dossier.Dossier;
import dateline.exporting.Loss;
import dateline.importing.ImportException;
import dateline.importing.Warning;
import dateline.library.DossierException;
import dateline.library.Place;
import dateline.library.Problem;
import dateline.library.json.DossierFile;
import dateline.library.json.Fingerprint;
import dateline.library.json.Loaded;
import dateline.library.json.Recovered;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Exporting;
import dateline.session.Gathering;
import dateline.session.Opening.Outcome;
import dateline.session.Saving;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import dateline.ui.controls.IconButton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticesTest {

    private static final Path FILE = Path.of("news", "talks.dossier.json");
    private static final Path DOSSIER = Path.of("src/test/resources/library/full.dossier.json");
    private static final Problem CUT = new Problem("json.cut", List.of(), Optional.of(new Place(3, 16)));

    private final List<String> shown = new ArrayList<>();
    private final List<Recovered> restored = new ArrayList<>();
    private final List<Recovered> discarded = new ArrayList<>();
    private final List<Path> settled = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private NoticeBar bar;
    private Notices notices;

    @Start
    void start(Stage stage) {
        bar = new NoticeBar("Close");
        Words words = new Words(
                Messages.of("window", Locale.ENGLISH),
                Messages.of("library", Locale.ENGLISH),
                Messages.of("importing", Locale.ENGLISH),
                Messages.of("exporting", Locale.ENGLISH),
                new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH),
                "");
        Recoveries recoveries = new Recoveries(bar, words.window(), restored::add, (left, then) -> {
            discarded.add(left);
            then.run();
        });
        notices = new Notices(bar, words, shown::addAll, recoveries, (file, isGone) -> settled.add(file), done::add);
        VBox root = new VBox(bar);
        root.getStylesheets().setAll(StyleSheets.all());
        Stages.show(stage, new Scene(root, 620, 400));
    }

    private void tell(FxRobot robot, Outcome outcome) {
        robot.interact(() -> notices.tell(outcome));
    }

    @Test
    void hidesWhatWasToldOfAnotherFileOnceSomethingElseIsOpen(FxRobot robot) {
        tell(robot, new Outcome.Failed(new DossierException(FILE, List.of(CUT))));
        assertThat(bar.isVisible()).isTrue();
        robot.interact(() -> notices.tell(new Gathering.Opened(built(), true, false)));
        assertThat(bar.isVisible()).as("what is found of what is open already").isTrue();
        robot.interact(() -> notices.tell(new Gathering.Opened(built(), true, true)));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void saysOnceAndAsSoonAsATextIsReadThatItIsLookedThroughInPart(FxRobot robot) {
        Remark part = new Remark(Optional.of("News"), new Warning("reader.long", List.of(100, 900)));
        robot.interact(() -> notices.tell(new Gathering.Opened(built(part), true, true)));
        assertThat(bar.text()).startsWith("News: This is very long").contains("first 100 of its 900");
        assertThat(bar.isVisible()).isTrue();

        robot.interact(bar::dismiss);
        gathered(robot, new Gathering.Outcome.Gathered(built(part), false));
        assertThat(bar.isVisible()).isFalse();

        Remark broken = new Remark(Optional.of("News"), new Warning("reader.damaged", List.of()));
        gathered(robot, new Gathering.Outcome.Gathered(built(part, broken), false));
        assertThat(bar.isVisible()).as("more is known").isTrue();
    }

    @Test
    void saysAgainOfAnotherTextWhatWasToldOfTheOneBefore(FxRobot robot) throws DossierException {
        Remark part = new Remark(Optional.of("News"), new Warning("reader.long", List.of(100, 900)));
        robot.interact(() -> notices.tell(new Gathering.Opened(built(part), true, true)));
        tell(robot, opened(Optional.of(FILE), 0));
        assertThat(bar.isVisible()).as("of another file").isFalse();

        gathered(robot, new Gathering.Outcome.Gathered(built(part), true));
        assertThat(bar.text()).startsWith("News: This is very long");
        assertThat(bar.isVisible()).isTrue();
    }

    private static Built built(Remark... remarks) {
        return new Built(Dossiers.twoArticles(), List.of(), List.of(remarks));
    }

    @Test
    void isDismissedUnlessItWaitsForAnAnswer(FxRobot robot) {
        robot.interact(() -> {
            bar.show("Read me");
            assertThat(bar.dismiss()).isTrue();
            assertThat(bar.isVisible()).isFalse();
            assertThat(bar.dismiss()).isFalse();
            bar.show("Read all", new NoticeBar.Choice("All", () -> {}));
            assertThat(bar.dismiss()).isTrue();
            bar.ask("Decide", new NoticeBar.Choice("Restore", () -> {}));
            assertThat(bar.dismiss()).isFalse();
            assertThat(bar.isVisible()).isTrue();
        });
    }

    private void says(String begin, String end) {
        assertThat(bar.text()).startsWith(begin).endsWith(end);
        assertThat(bar.isVisible()).isTrue();
    }

    private Optional<Button> offered() {
        return offers().findFirst();
    }

    private void choose(FxRobot robot, String choice) {
        robot.interact(() -> offers().filter(button -> button.getText().equals(choice))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private Stream<Button> offers() {
        return bar.lookupAll(".choices > .button").stream().map(Button.class::cast);
    }

    private static Outcome failed(List<Problem> problems) {
        return new Outcome.Failed(new DossierException(FILE, problems));
    }

    private static Outcome restored(Recovered left) throws DossierException {
        return new Outcome.Restored(left, new DossierFile().read(DOSSIER));
    }

    /** An opened file in whose text some passages were not found. */
    private static Outcome opened(Optional<Path> file, int orphans) throws DossierException {
        Loaded loaded = new DossierFile().read(DOSSIER);
        return new Outcome.Opened(
                file,
                new Loaded(loaded.dossier(), loaded.extras(), Collections.nCopies(orphans, CUT)),
                Fingerprint.NONE);
    }

    @Test
    void saysWhatIsWrongWithWhichFileAndWhere(FxRobot robot) {
        tell(robot, failed(List.of(CUT)));
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.text())
                .isEqualTo("Could not open “talks.dossier.json”. Line 3, column 16: The file ends in the middle, here."
                        + " It may have been cut off: look for a whole copy.");
    }

    @Test
    void offersWhatWasNotSaved(FxRobot robot) {
        Recovered left = new Recovered(Path.of("1"), Optional.of(FILE), Fingerprint.NONE, "Talks", Instant.EPOCH);
        tell(robot, new Outcome.Left(List.of(left)));
        says("Dateline ended on ", "before changes in “talks.dossier.json” were saved.");
        robot.interact(() -> offered().orElseThrow().fire());
        assertThat(restored).containsExactly(left);
    }

    @Test
    void namesByItsTitleAndTheDayFirstWhatWasInNoFileYet(FxRobot robot) {
        Instant when = LocalDateTime.of(2026, 11, 27, 5, 12)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        tell(
                robot,
                new Outcome.Left(List.of(
                        new Recovered(Path.of("1"), Optional.empty(), Fingerprint.NONE, "Talks in Bali", when))));
        says("Dateline ended on 27 November 2026, 05:12 before changes in “Talks in Bali” were saved.", ".");

        close(robot);
        tell(
                robot,
                new Outcome.Left(List.of(new Recovered(Path.of("1"), Optional.empty(), Fingerprint.NONE, "", when))));
        says("Dateline ended on ", "before changes in a dossier without a file were saved.");
    }

    @Test
    void offersWhatWasNotSavedUntilItIsRefusedWhateverIsToldMeanwhile(FxRobot robot) {
        Recovered left = new Recovered(Path.of("1"), Optional.of(FILE), Fingerprint.NONE, "Talks", Instant.EPOCH);
        tell(robot, failed(List.of(CUT)));
        tell(robot, new Outcome.Left(List.of(left)));
        assertThat(bar.text()).startsWith("Could not open");

        close(robot);
        says("Dateline ended on ", "before changes in “talks.dossier.json” were saved.");
        tell(robot, failed(List.of(CUT)));
        robot.interact(() -> notices.tell(new Saving.Outcome.Saved(FILE, Fingerprint.NONE)));
        says("Dateline ended on ", "before changes in “talks.dossier.json” were saved.");

        close(robot);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void keepsTheOfferInSightBelowWhatWentWrong(FxRobot robot) {
        tell(robot, new Outcome.Left(List.of(left("First"), left("Second"))));
        tell(robot, failed(List.of(CUT)));
        says("Could not open “talks.dossier.json”.", "before changes in “First” were saved, and in one more dossier.");
        choose(robot, "Discard");
        says("Could not open “talks.dossier.json”.", "before changes in “Second” were saved.");
        choose(robot, "Recover");
        assertThat(restored).containsExactly(left("Second"));

        robot.interact(bar::dismiss);
        says("Dateline ended on ", "before changes in “Second” were saved.");
        close(robot);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void offersNothingBelowWhatWentWrongOnceAllIsDiscarded(FxRobot robot) {
        tell(robot, failed(List.of(CUT)));
        tell(robot, new Outcome.Left(List.of(left("First"))));
        choose(robot, "Discard");
        says("Could not open “talks.dossier.json”.", "look for a whole copy.");
        assertThat(offered()).isEmpty();
    }

    @Test
    void offersNoLongerWhatIsRestored(FxRobot robot) throws DossierException {
        Recovered left = new Recovered(Path.of("1"), Optional.of(FILE), Fingerprint.NONE, "Talks", Instant.EPOCH);
        tell(robot, new Outcome.Left(List.of(left)));
        tell(robot, restored(left));
        assertThat(bar.text()).doesNotStartWith("Dateline ended on ");

        close(robot);
        assertThat(bar.isVisible()).isFalse();
    }

    private static Recovered left(String name) {
        return new Recovered(Path.of(name), Optional.empty(), Fingerprint.NONE, name, Instant.EPOCH);
    }

    @Test
    void offersOneAfterAnotherWhatWasNotSaved(FxRobot robot) throws DossierException {
        tell(robot, new Outcome.Left(List.of(left("First"), left("Second"), left("Third"))));
        says("Dateline ended on ", "before changes in “First” were saved, and in 2 more dossiers.");

        choose(robot, "Recover");
        tell(robot, restored(left("First")));
        says("What was not saved is open again.", "keep it.");
        close(robot);
        says("Dateline ended on ", "before changes in “Second” were saved, and in one more dossier.");

        choose(robot, "Discard");
        assertThat(discarded).containsExactly(left("Second"));
        says("Dateline ended on ", "before changes in “Third” were saved.");

        close(robot);
        assertThat(bar.isVisible()).isFalse();
        assertThat(restored).containsExactly(left("First"));
    }

    @Test
    void refusesNothingWithTheSecondClickOfADoubleClick(FxRobot robot) {
        tell(robot, failed(List.of(CUT)));
        tell(robot, new Outcome.Left(List.of(left("First"))));
        robot.doubleClickOn(bar.lookup(".icon-button"));
        says("Dateline ended on ", "before changes in “First” were saved.");
    }

    private void close(FxRobot robot) {
        robot.interact(() -> bar.getChildren().stream()
                .filter(IconButton.class::isInstance)
                .forEach(button -> ((IconButton) button).fire()));
    }

    @Test
    void asksWhatIsToBecomeOfAFileThatAnotherHasChanged(FxRobot robot) {
        robot.interact(() -> notices.tell(new Saving.Outcome.Changed(FILE, false)));
        says("“talks.dossier.json” was changed", "window.");
        robot.interact(() -> offered().orElseThrow().fire());
        assertThat(settled).containsExactly(FILE);
    }

    @Test
    void namesNoPlaceWhereTheWholeFileIsConcerned(FxRobot robot) {
        tell(robot, failed(List.of(Problem.of("file.missing"))));
        assertThat(bar.text())
                .isEqualTo(
                        "Could not open “talks.dossier.json”. There is no such file. Check the name and the folder.");
    }

    @Test
    void tellsTheFirstProblemAndHowManyMoreThereAre(FxRobot robot) {
        tell(robot, failed(List.of(CUT, CUT)));
        says("Could not open", "(And one more problem.)");
        tell(robot, failed(List.of(CUT, CUT, CUT)));
        says("Could not open", "(And 2 more problems; “dateline validate” lists them.)");
    }

    @Test
    void saysHowManyPassagesAreNoLongerInTheText(FxRobot robot) throws DossierException {
        tell(robot, opened(Optional.of(FILE), 1));
        says("One passage could not be found", "It is kept in the file.");
        tell(robot, opened(Optional.of(FILE), 2));
        says("2 passages could not be found", "They are kept in the file.");
    }

    @Test
    void saysWhyAFileCouldNotBeRead(FxRobot robot) {
        gathered(
                robot,
                new Gathering.Outcome.Nothing(
                        List.of(new ImportException("talks.doc", "format.office")), Optional.empty()));
        assertThat(bar.text())
                .isEqualTo("Could not open “talks.doc”. This is a document of an older or another office program, which"
                        + " cannot be opened here. Save it as DOCX, ODT, PDF or plain text there, and open that.");
        assertThat(offered()).isEmpty();
    }

    @Test
    void offersToTryAgainWhatMayComeThen(FxRobot robot) {
        AtomicInteger tries = new AtomicInteger();
        gathered(
                robot,
                new Gathering.Outcome.Nothing(
                        List.of(new ImportException("https://paper.test/talks", "page.slow")),
                        Optional.of(tries::incrementAndGet)));
        assertThat(offered().map(Button::getText)).contains("Try Again");
        robot.clickOn("Try Again");
        assertThat(tries).hasValue(1);
    }

    @Test
    void offersToShowAllThatCouldNotBeRead(FxRobot robot) {
        Built built = new Built(
                new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(new ImportException("a.txt", "file.empty"), new ImportException("b.txt", "file.empty")),
                List.of(new Remark(Optional.of("c.txt"), new Warning("text.damaged", List.of(2)))));
        gathered(robot, new Gathering.Outcome.Gathered(built, false));

        assertThat(bar.text()).startsWith("2 files could not be read. a.txt: The file is empty.");
        robot.interact(offered().orElseThrow()::fire);
        assertThat(shown).hasSize(3).last().asString().startsWith("c.txt: 2 characters");
    }

    @Test
    void saysWhatConcernsAllThatWasRead(FxRobot robot) {
        Built built = new Built(
                new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(new Remark(Optional.empty(), new Warning("reader.damaged", List.of()))));
        gathered(robot, new Gathering.Outcome.Gathered(built, false));

        assertThat(bar.text()).startsWith("Events were not looked for");
    }

    private void gathered(FxRobot robot, Gathering.Outcome outcome) {
        robot.interact(() -> notices.tell(outcome));
    }

    @Test
    void goesAwayWhenAFileIsOpenedThatIsInOrder(FxRobot robot) throws DossierException {
        tell(robot, failed(List.of(CUT)));
        tell(robot, opened(Optional.of(FILE), 0));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void staysWhenTheExampleIsOpenedInsteadOfTheFile(FxRobot robot) throws DossierException {
        tell(robot, failed(List.of(CUT)));
        tell(robot, opened(Optional.empty(), 0));
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.text()).startsWith("Could not open");
    }

    @Test
    void goesAwayWhenItIsClosedByAButtonThatIsLargeEnoughToHit(FxRobot robot) {
        tell(robot, failed(List.of(CUT)));
        Node close = robot.lookup((Node node) -> "Close".equals(node.getAccessibleText()))
                .query();
        assertThat(close.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(24);
        assertThat(close.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(24);
        robot.clickOn(close);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void saysWhatWasWrittenAndEachLossInALine(FxRobot robot) {
        robot.interact(() -> notices.tell(new Exporting.Outcome.Written(
                Path.of("a.ics"), 1, false, List.of(new Loss("loss.undated", 1), new Loss("loss.open", 3)))));

        assertThat(done)
                .singleElement()
                .satisfies(words -> assertThat(words.lines()).hasSize(3).startsWith("One event written to “a.ics”."));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void saysOnlyForATimeThatNoMoreMinorEventsWereFound(FxRobot robot) {
        Remark none = new Remark(Optional.empty(), new Warning("minor.none", List.of()));
        Dossier dossier = Dossiers.twoArticles();
        robot.interact(() ->
                notices.tell(new Gathering.Outcome.Gathered(new Built(dossier, List.of(), List.of(none)), false)));
        assertThat(bar.isVisible()).isFalse();
        assertThat(done).containsExactly("No more minor events were found.");

        Remark broken = new Remark(Optional.of("a.txt"), new Warning("reader.damaged", List.of()));
        robot.interact(() -> notices.tell(
                new Gathering.Outcome.Gathered(new Built(dossier, List.of(), List.of(none, broken)), false)));
        assertThat(bar.isVisible()).isTrue();
        assertThat(done).hasSize(1);
    }
}
