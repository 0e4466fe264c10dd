package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.session.Dossiers;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** “bali” is told in both articles and found by the machine here; the others are curated. */
class EventCorrectionsTest {

    private static final Function<TextSpan, Optional<Event>> NOTHING_MORE = words -> Optional.empty();

    private final Dossier dossier = found(Dossiers.twoArticles());

    private static Dossier found(Dossier two) {
        Event bali = two.events().getFirst();
        Event machines = new Event(
                bali.id(),
                bali.title(),
                bali.curated(),
                new Standing(Status.HAPPENED, Origin.FOUND),
                bali.involved(),
                bali.mentions());
        return new Dossier(
                two.title(),
                two.articles(),
                List.of(
                        machines,
                        two.events().get(1),
                        two.events().get(2),
                        two.events().get(3)),
                two.issues(),
                two.actors(),
                two.quotations());
    }

    private EventCorrections corrections() {
        return new EventCorrections(dossier);
    }

    private static Event event(Dossier dossier, String id) {
        return dossier.events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Dossier dossier) {
        return dossier.events().stream().map(Event::id).toList();
    }

    @Test
    void marksWhatThePersonSaysOfTheMachinesFindings() {
        assertThat(event(corrections().accept(Set.of("bali")), "bali").origin()).isEqualTo(Origin.ACCEPTED);
        assertThat(event(corrections().reject(Set.of("bali")), "bali").origin()).isEqualTo(Origin.REJECTED);
    }

    @Test
    void aStarSurvivesWhatElseIsSaidOfTheEvent() {
        Dossier starred = corrections().star(Set.of("bali"), true);
        Dossier judged = new EventCorrections(starred).accept(Set.of("bali"));

        assertThat(event(judged, "bali").isStarred()).isTrue();
        assertThat(event(new EventCorrections(judged).star(Set.of("bali"), false), "bali")
                        .isStarred())
                .isFalse();
    }

    @Test
    void aLabelIsOfItsTitleOnly() {
        Event bali = event(dossier, "bali");
        Headline headline = new Headline(bali.title(), Optional.of("Bali"));
        Event labelled =
                new Event(bali.id(), headline, bali.curated(), bali.standing(), bali.involved(), bali.mentions());
        Revision same = Revision.of(labelled);
        Revision other = new Revision("Another title", same.curated(), Status.EXPECTED, same.issues());
        EventCorrections corrections = new EventCorrections(
                new Dossier("", dossier.articles(), List.of(labelled), dossier.issues(), dossier.actors(), List.of()));

        assertThat(event(corrections.revise("bali", same), "bali").headline()).isEqualTo(headline);
        assertThat(event(corrections.revise("bali", other), "bali").headline().label())
                .isEmpty();
    }

    @Test
    void takesBackARejection() {
        Dossier rejected = corrections().reject(Set.of("bali"));

        assertThat(new EventCorrections(rejected)
                        .accept(Set.of("bali"))
                        .events()
                        .getFirst()
                        .origin())
                .isEqualTo(Origin.ACCEPTED);
    }

    @Test
    void leavesWhatAPersonHasPutThere() {
        assertThat(corrections().reject(Set.of("balloon", "none"))).isEqualTo(dossier);
    }

    @Test
    void revisesAnEventAndKeepsItsPassagesAndActors() {
        Revision revision = new Revision(
                "A meeting",
                Optional.of(new CuratedTime(TimeSpan.parse("2022-11"), "")),
                Status.DENIED,
                List.of("trade"));

        Event revised = event(corrections().revise("bali", revision), "bali");

        assertThat(Revision.of(revised)).isEqualTo(revision);
        assertThat(revised.origin()).isEqualTo(Origin.EDITED);
        assertThat(revised.actors()).containsExactly("xi", "biden");
        assertThat(revised.mentions()).hasSize(2);
    }

    @Test
    void leavesACuratedEventCurated() {
        Revision revision = Revision.of(event(dossier, "balloon"));

        assertThat(event(corrections().revise("balloon", revision), "balloon").origin())
                .isEqualTo(Origin.CURATED);
    }

    @Test
    void mergesTwoEventsInReadingOrderUnderTheFirstOnesName() {
        Dossier merged = corrections().merge("bali", "more");

        assertThat(ids(merged)).containsExactly("bali", "balloon", "report");
        Event bali = event(merged, "bali");
        assertThat(bali.title()).isEqualTo("Event bali");
        assertThat(bali.origin()).isEqualTo(Origin.EDITED);
        assertThat(bali.issues()).containsExactly("talks", "trade");
        assertThat(bali.mentions())
                .extracting(mention -> mention.clause().block())
                .containsExactly("a/p0", "a/p2", "b/p0");
    }

    @Test
    void givesNoReasonOfTheMachineForWhatAPersonMerges() {
        Event bali = event(dossier, "bali");
        Event explained = new Event(
                bali.id(),
                bali.headline(),
                bali.curated(),
                bali.standing(),
                bali.involved(),
                bali.mentions().stream()
                        .map(mention -> mention.because(List.of(Sameness.DEED)))
                        .toList());
        List<Event> events = Stream.concat(
                        Stream.of(explained), dossier.events().stream().skip(1))
                .toList();
        EventCorrections corrections = new EventCorrections(
                new Dossier("", dossier.articles(), events, dossier.issues(), List.of(), List.of()));

        assertThat(event(corrections.merge("more", "bali"), "more").mentions())
                .hasSize(3)
                .allMatch(mention -> mention.because().isEmpty());
        assertThat(event(corrections.star(Set.of("bali"), true), "bali").mentions())
                .as("of what is not merged by hand")
                .noneMatch(mention -> mention.because().isEmpty());
    }

    @Test
    void takesTheTimeOfTheOtherOnlyWhereItHasNone() {
        assertThat(event(corrections().merge("more", "bali"), "more").time()).contains(TimeSpan.parse("2022-11-14"));
        assertThat(event(corrections().merge("balloon", "bali"), "balloon").time())
                .contains(TimeSpan.parse("2023-02-04"));
    }

    @Test
    void doesNotMergeAnEventWithItselfOrWithNone() {
        assertThat(corrections().merge("bali", "bali")).isEqualTo(dossier);
        assertThat(corrections().merge("bali", "none")).isEqualTo(dossier);
        assertThat(corrections().merge("none", "bali")).isEqualTo(dossier);
    }

    @Test
    void splitsAPassageOffIntoAnEventOfItsOwn() {
        Dossier split = corrections().split("bali", 1, NOTHING_MORE);

        assertThat(ids(split)).containsExactly("bali", "bali-2", "balloon", "more", "report");
        assertThat(event(split, "bali").mentions())
                .extracting(Mention::clause)
                .containsExactly(new TextSpan("a/p0", 0, 23));
        Event other = event(split, "bali-2");
        assertThat(other.title()).isEqualTo("later report on the talks");
        assertThat(other.mentions()).extracting(Mention::clause).containsExactly(new TextSpan("b/p0", 2, 27));
        assertThat(other.curated()).isEmpty();
        assertThat(other.issues()).containsExactly("talks");
        assertThat(other.origin()).isEqualTo(Origin.EDITED);
    }

    @Test
    void leavesTitleAndDateToThePassageThatTellsTheTitle() {
        Event bali = event(dossier, "bali");
        Event report = new Event(
                bali.id(), "Report on the talks", bali.curated(), bali.standing(), bali.involved(), bali.mentions());
        Dossier named = new Dossier("", dossier.articles(), List.of(report), dossier.issues(), List.of(), List.of());

        Dossier split = new EventCorrections(named).split("bali", 1, NOTHING_MORE);

        assertThat(event(split, "bali-2").title()).isEqualTo("Report on the talks");
        assertThat(event(split, "bali-2").curated()).isEqualTo(bali.curated());
        assertThat(event(split, "bali").title()).isEqualTo("Talks were held in Bali");
        assertThat(event(split, "bali").curated()).isEmpty();
    }

    @Test
    void doesNotSplitOffTheOnlyPassageOrNone() {
        assertThat(corrections().split("balloon", 0, NOTHING_MORE)).isEqualTo(dossier);
        assertThat(corrections().split("bali", 2, NOTHING_MORE)).isEqualTo(dossier);
    }

    @Test
    void undoesASplitByMerging() {
        Dossier split = corrections().split("bali", 0, NOTHING_MORE);

        assertThat(event(new EventCorrections(split).merge("bali", "bali-2"), "bali")
                        .mentions())
                .isEqualTo(event(dossier, "bali").mentions());
    }

    @Test
    void whatAPersonHasJudgedIsMinorNoLonger() {
        Event bali = event(dossier, "bali");
        Event minor = new Event(
                bali.id(),
                bali.headline(),
                bali.curated(),
                new Standing(bali.status(), Origin.FOUND, false, true, OptionalInt.of(30)),
                bali.involved(),
                bali.mentions());
        EventCorrections found = new EventCorrections(
                new Dossier("", dossier.articles(), List.of(minor), dossier.issues(), dossier.actors(), List.of()));
        Revision same = Revision.of(minor);

        assertThat(event(found.accept(Set.of("bali")), "bali").isMinor()).isFalse();
        assertThat(event(found.star(Set.of("bali"), true), "bali").isMinor()).isFalse();
        assertThat(event(
                                found.revise(
                                        "bali", new Revision("Other", same.curated(), same.status(), same.issues())),
                                "bali")
                        .isMinor())
                .isFalse();
        assertThat(event(found.star(Set.of("bali"), false), "bali").isMinor()).isTrue();
    }
}
