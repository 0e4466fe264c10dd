package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Revision;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private Dossier opened = Dossiers.twoArticles();

    /** All is as the machine had found it. */
    @BeforeEach
    void open() {
        opened = Found.byTheMachine(opened);
        session.open(opened);
    }

    private Event event(int number) {
        return session.dossier().events().get(number);
    }

    @Test
    void hidesWhatIsRejectedAndShowsItAgainWhenThatIsUndone() {
        session.correcting().reject(List.of(event(0), event(1)));

        assertThat(session.filters().shown()).extracting(Event::id).containsExactly("more", "report");
        assertThat(session.history().undoableProperty().get()).contains("change.reject");
        session.history().undo();
        assertThat(session.filters().shown()).hasSize(4);
        assertThat(session.dossier()).isEqualTo(opened);
    }

    @Test
    void keepsTheSelectedEventInSightOfItsCorrections() {
        session.selection().select(event(0));

        session.correcting().accept(List.of(event(0)));

        assertThat(session.selection().event()).map(Event::origin).contains(Origin.ACCEPTED);
        session.history().undo();
        assertThat(session.selection().event()).map(Event::origin).contains(Origin.FOUND);
    }

    @Test
    void confirmsADateOnceWhichCanBeUndone() {
        Event likely = Likely.told("likely", false);
        Event sure = Likely.told("sure", true);
        session.open(Likely.dossier(likely, sure));

        session.correcting().confirmDate(likely, "Confirmed.");

        assertThat(event(0).curated()).contains(new CuratedTime(TimeSpan.parse("2023-02"), "Confirmed."));
        assertThat(event(0).likelyTime()).isEmpty();
        assertThat(event(0).toldBeside()).isEmpty();
        assertThat(event(0).origin()).isEqualTo(Origin.EDITED);
        assertThat(session.history().undoableProperty().get()).contains("change.confirm-date");
        session.correcting().confirmDate(event(0), "Again.");
        session.correcting().confirmDate(sure, "No doubt.");
        session.history().undo();
        assertThat(session.dossier().events()).containsExactly(likely, sure);
    }

    /** Opens the words with an event that their first 31 letters and the other passage tell, and takes that from it. */
    private void splitRobbery(String words, TextSpan other) {
        session.open(new Dossier(
                "Robbery",
                List.of(Dossiers.article("a", words)),
                List.of(Dossiers.event(
                        "robbed", "", new Involvement(List.of(), List.of()), new TextSpan("a/p0", 0, 31), other)),
                List.of(),
                List.of(),
                List.of()));
        session.correcting().split(event(0), 1);
    }

    /** Two crimes of one name, of which only the first kept its time. */
    @Test
    void givesEachPartOfASplitEventTheTitleAndTheDateOfItsOwnTelling() {
        splitRobbery(
                "A bank was robbed in March 2022. The bank was robbed again in May 2023, the police said.",
                new TextSpan("a/p0", 33, 70));

        assertThat(event(1).title()).isEqualTo("The bank was robbed again in May 2023");
        assertThat(event(1).time()).contains(TimeSpan.parse("2023-05"));
        assertThat(event(0).title()).isEqualTo("Event robbed");
        assertThat(event(0).time()).contains(TimeSpan.parse("2022-03"));
    }

    @Test
    void givesAPartThatTellsNoDateTheOneNearItAsLikelyOnly() {
        splitRobbery("A bank was robbed in March 2022, and the police found nobody.", new TextSpan("a/p0", 37, 60));

        assertThat(event(1).time()).contains(TimeSpan.parse("2022-03?"));
        assertThat(event(0).time()).contains(TimeSpan.parse("2022-03"));
    }

    @Test
    void makesEachCorrectionOneStep() {
        session.correcting().merge(event(0), event(2));
        session.correcting().split(event(0), 0);
        session.correcting().addIssue("Energy");
        session.correcting().rename(session.dossier().issues().getFirst(), "Summits");
        session.correcting()
                .merge(
                        session.dossier().issues().get(0),
                        session.dossier().issues().get(1));
        session.correcting().remove(session.dossier().issues().get(1));
        assertThat(session.dossier().issues()).extracting(Issue::name).containsExactly("Summits", "Energy");

        for (int step = 0; step < 6; step++) {
            session.history().undo();
        }
        assertThat(session.dossier()).isEqualTo(opened);
        assertThat(session.history().undoableProperty().get()).isEmpty();
    }

    @Test
    void isNoStepWhereNothingChanges() {
        session.correcting().revise(event(0), Revision.of(event(0)));
        session.correcting().split(event(1), 0);

        assertThat(session.history().undoableProperty().get()).isEmpty();
    }

    @Test
    void revisesTheTitle() {
        Revision now = Revision.of(event(0));

        session.correcting().revise(event(0), new Revision("Talks", Optional.empty(), now.status(), now.issues()));

        assertThat(event(0).title()).isEqualTo("Talks");
        assertThat(session.history().undoableProperty().get()).contains("change.edit");
    }

    @Test
    void showsRejectedEventsWhenAskedTo() {
        session.correcting().reject(List.of(event(0)));

        session.filters().showRejected(true);
        assertThat(session.filters().shown()).hasSize(4);
        session.open(opened);
        assertThat(session.filters().rejectedShownProperty().get()).isFalse();
    }

    @Test
    void keepsTheShownPassageWhereOthersComeBeforeItByMerging() {
        Event balloon = event(1);
        session.selection().selectPassage(balloon, 0);
        Optional<Mention> shown = shown();

        session.correcting().merge(balloon, event(0));
        assertThat(session.selection().passage().orElseThrow().number()).isEqualTo(1);
        assertThat(shown()).isPresent().isEqualTo(shown);

        session.history().undo();
        assertThat(shown()).isEqualTo(shown);
    }

    private Optional<Mention> shown() {
        return session.selection().passage().flatMap(Selection.Passage::mention);
    }

    @Test
    void selectsNothingAnyMoreWhereTheSelectedEventIsMergedAway() {
        session.selection().select(event(2));

        session.correcting().merge(event(0), event(2));

        assertThat(session.selection().event()).isEmpty();
    }
}
