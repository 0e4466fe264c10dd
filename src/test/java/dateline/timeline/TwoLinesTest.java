package dateline.timeline;

import static dateline.timeline.TimelineEvents.event;
import static dateline.timeline.TimelineEvents.issue;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.dossier.Headline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Labels that have no room in a line. */
class TwoLinesTest {

    private static final double WIDTH = 400;
    private static final String LONG = "bombings kill more than two hundred people at a time";
    private static final Function<Mark, List<String>> WORDS = mark -> {
        String title = mark.event().title();
        return List.of(title, Headline.inLines(title, 2), Headline.beginning(title, Headline.LABEL_LENGTH));
    };
    private static final Lettering LETTERING =
            new Lettering(WORDS, WORDS, WORDS, text -> 6.5 * text.length(), text -> 6.5 * text.length());

    private static Chart filled(Event... events) {
        Chart chart = Chart.of(List.of(events), List.of(issue("a")), List.of());
        TimeScale scale = TimeScale.fitted(new Extent(seconds("2020-01-01"), seconds("2024-01-01")), WIDTH, 0);
        return chart.filling(new Panel(scale, 300), LETTERING, Folding.NONE);
    }

    private static double seconds(String day) {
        return TimelineEvents.seconds(day);
    }

    private static List<Item> items(Chart chart) {
        return Arrangement.of(
                        chart, chart.filled().orElseThrow(), Sight.ALL, Optional.empty(), Optional.empty(), LETTERING)
                .items();
    }

    @Test
    void areBrokenInARowThatIsHigherForIt() {
        Chart chart = filled(event(LONG, "2021-03-01", "a"));
        Item item = items(chart).getFirst();

        assertThat(item.title().map(MarkTitle::text)).contains(Headline.inLines("Event " + LONG, 2));
        assertThat(item.title().orElseThrow().box().height())
                .isGreaterThan(1.5 * chart.spacing().row());
        assertThat(item.placement().body().height()).isLessThan(chart.spacing().row());
    }

    @Test
    void leaveOtherRowsAsTheyAre() {
        Chart chart = filled(event("met", "2021-03-01", "a"), event(LONG, "2021-03-02", "a"));

        assertThat(items(chart).stream()
                        .filter(item -> item.title()
                                .filter(title -> title.text().equals("Event met"))
                                .isPresent()))
                .singleElement()
                .satisfies(item -> assertThat(item.title().orElseThrow().box().height())
                        .isEqualTo(chart.spacing().row()));
    }

    @Test
    void areWrittenInTheLinesOfTheirRowAlsoWhereTheyAreShort() {
        Function<Mark, List<String>> title = mark -> List.of(mark.event().title());
        Lettering lettering =
                new Lettering(WORDS, title, title, text -> 6.5 * text.length(), text -> 6.5 * text.length());
        Chart chart = Chart.of(List.of(event("talks on trade", "2021-03-01", "a")), List.of(issue("a")), List.of());
        TimeScale scale = TimeScale.fitted(new Extent(seconds("2020-01-01"), seconds("2024-01-01")), 180, 0);
        Chart filled = chart.filling(new Panel(scale, 300), lettering, Folding.NONE);

        assertThat(Arrangement.of(filled, scale, Sight.ALL, Optional.empty(), Optional.empty(), lettering)
                        .items()
                        .getFirst()
                        .title()
                        .map(MarkTitle::text))
                .contains("Event talks\non trade");
    }

    @Test
    void takeATitleThatCameInSeveralLinesInOne() {
        Lettering lettering = Lettering.titles(text -> 6.5 * text.length());
        Mark mark = Chart.of(List.of(event("talks\non trade", "2021-03-01", "a")), List.of(issue("a")), List.of())
                .marks()
                .getFirst();

        assertThat(lettering.least(mark)).isEqualTo("Event talks on trade");
    }

    @Test
    void stayInOneLineWhereThatHasRoom() {
        Chart chart = filled(event("bombings kill many people", "2021-03-01", "a"));

        assertThat(items(chart).getFirst().title().map(MarkTitle::text)).contains("Event bombings kill many people");
    }

    @Test
    void areWrittenForABeginningThatIsWider() {
        String title = "Event of which more than forty letters say";
        Lettering lettering = new Lettering(
                mark -> List.of(title, Headline.inLines(title, 2)),
                mark -> List.of(title),
                mark -> List.of("Event of which more than…"),
                LETTERING.plain(),
                LETTERING.bold());
        Chart chart = Chart.of(List.of(event(title, "2021-10-01", "a")), List.of(issue("a")), List.of());
        TimeScale scale = TimeScale.fitted(new Extent(seconds("2020-01-01"), seconds("2024-01-01")), WIDTH, 0);
        Chart filled = chart.filling(new Panel(scale, 300), lettering, Folding.NONE);

        assertThat(Arrangement.of(
                                filled,
                                filled.filled().orElseThrow(),
                                Sight.ALL,
                                Optional.empty(),
                                Optional.empty(),
                                lettering)
                        .items())
                .first()
                .satisfies(item -> assertThat(item.title().map(MarkTitle::text)).contains(Headline.inLines(title, 2)));
    }

    @Test
    void areWrittenInOneWhereTheyAreCut() {
        Lettering lettering = new Lettering(
                WORDS,
                WORDS,
                mark -> List.of("Event in a line", "Event\nin two"),
                text -> 400.0 * text.length(),
                text -> 400.0 * text.length());
        Chart chart = Chart.of(List.of(event("a", "2021-03-01", "a")), List.of(issue("a")), List.of());
        TimeScale scale = TimeScale.fitted(new Extent(seconds("2020-01-01"), seconds("2024-01-01")), WIDTH, 0);
        Chart filled = chart.filling(new Panel(scale, 300), lettering, Folding.NONE);

        assertThat(Arrangement.of(filled, scale, Sight.ALL, Optional.empty(), Optional.empty(), lettering)
                        .items())
                .noneMatch(item -> item.title()
                        .filter(title -> title.text().contains("\n"))
                        .isPresent());
    }

    @Test
    void areNeverBrokenInsideABar() {
        Chart chart = filled(event(LONG, "2020/2022", "a"));

        assertThat(items(chart).getFirst().title().map(MarkTitle::text).orElseThrow())
                .doesNotContain("\n");
    }

    /** The first of its labels has no room. */
    @Test
    void aLoneBarHoldsALabelOfOneLineThatHasRoomInIt() {
        Lettering lettering = new Lettering(
                WORDS,
                WORDS,
                mark -> List.of(
                        LONG + " since 2021", "Bombings kill more than two hundred people", "Bombings\nkill many"),
                LETTERING.plain(),
                LETTERING.bold());
        Chart chart = Chart.of(List.of(event(LONG, "2021/..", "a")), List.of(issue("a")), List.of());
        TimeScale scale = chart.story(350, lettering);
        Extent mark = chart.marks().getFirst().extent();

        assertThat(scale.x(mark.to()) - scale.x(mark.from())).isGreaterThan(290);
    }

    @Test
    void aLoneBarThatCannotHoldItsLabelLeavesRoomForItBeside() {
        Chart chart = Chart.of(List.of(event(LONG, "2021/..", "a")), List.of(issue("a")), List.of());
        TimeScale scale = chart.story(300, LETTERING);
        Chart filled = chart.filling(new Panel(scale, 300), LETTERING, Folding.NONE);

        assertThat(items(filled).getFirst().title().map(MarkTitle::text))
                .contains(Headline.inLines("Event " + LONG, 2));
    }
}
