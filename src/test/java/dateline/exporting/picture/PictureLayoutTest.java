package dateline.exporting.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.EventCorrections;
import dateline.dossier.Headline;
import dateline.dossier.IssueCorrections;
import dateline.dossier.Origin;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import dateline.exporting.PictureStyle;
import dateline.time.TimeSpan;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.MarkTitle;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLayoutTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1000, 10_000})
    void nothingOverlapsAndNothingIsOutside(int events) {
        PictureLayout layout = PictureLayout.of(ExampleDossiers.large(events), ExportOptions.ALL, 1200);
        List<Item> items = layout.arrangement().items();

        IntStream.range(1, items.size())
                .filter(next -> items.get(next - 1).lane() == items.get(next).lane())
                .forEach(next -> assertThat(items.get(next)
                                .box()
                                .overlaps(items.get(next - 1).box()))
                        .isFalse());
        assertThat(items.stream().flatMap(item -> item.title().stream()).map(MarkTitle::box))
                .allMatch(box -> box.x() >= 0 && box.right() <= 1200);
    }

    @ParameterizedTest
    @CsvSource({"120, true", "200, false"})
    void writesTitlesWholeWhereTheyHaveRoomOnEitherSideAndTellsTheOthers(int letters, boolean whole) {
        String title = "They met again, ".repeat(20).substring(0, letters - 1) + "s";
        Dossier dossier = ExampleDossiers.of(List.of(
                ExampleDossiers.event("early", title, "2013-06-19", Origin.FOUND),
                ExampleDossiers.event("late", "They left", "2023-06-19", Origin.FOUND)));
        PictureLayout layout = PictureLayout.of(dossier, ExportOptions.ALL, 1200);

        assertThat(texts(layout)).hasSize(2).matches(texts -> texts.contains(title) == whole);
        assertThat(layout.numbered()).extracting(Event::title).isEqualTo(whole ? List.of() : List.of(title));
        assertThat(layout.shortened()).isEmpty();
    }

    @Test
    void noTitleIsCutForWantOfRoomBesideOthersAndWhoeverChoseALabelReadsIt() {
        String title = "The two sides meet again for talks about the border";
        String label = "Talks about the border";
        Headline chosen = new Headline(title + ", a matter that has divided them".repeat(5), Optional.of(label));
        PictureLayout plain = PictureLayout.of(crowded(Headline.of(title)), ExportOptions.ALL, 1200);
        PictureLayout labelled = PictureLayout.of(crowded(chosen), ExportOptions.ALL, 1200);

        assertThat(plain.unlabelled()).isZero();
        assertThat(texts(plain)).containsOnly(title);
        assertThat(plain.shortened()).isEmpty();
        assertThat(plain.numbered()).isEmpty();
        assertThat(texts(labelled)).hasSize(60).containsOnly(label);
        assertThat(labelled.shortened()).hasSize(60);
        assertThat(labelled.numbered()).isEmpty();
    }

    @Test
    void aStarStandsBeforeTheLabelsOfStarredEventsOnly() {
        Dossier dossier = ExampleDossiers.timed("2021", "2022");
        PictureLayout layout =
                PictureLayout.of(new EventCorrections(dossier).star(Set.of("e0"), true), ExportOptions.ALL, 1200);

        assertThat(texts(layout)).filteredOn(text -> text.startsWith("★ ")).hasSize(1);
        assertThat(texts(layout)).hasSize(2);
        assertThat(texts(PictureLayout.of(dossier, ExportOptions.ALL, 1200))).noneMatch(text -> text.contains("★"));
    }

    private static Dossier crowded(Headline headline) {
        return ExampleDossiers.of(IntStream.range(0, 60)
                .mapToObj(number -> {
                    Event event = ExampleDossiers.event(
                            "e" + number, "Talks", "2023-%02d".formatted(1 + number % 12), Origin.CURATED);
                    return new Event(
                            event.id(),
                            headline,
                            event.curated(),
                            event.standing(),
                            event.involved(),
                            event.mentions());
                })
                .toList());
    }

    private static List<String> texts(PictureLayout layout) {
        return layout.arrangement().items().stream()
                .flatMap(item -> item.title().map(MarkTitle::text).stream())
                .toList();
    }

    @Test
    void putsTheLanesInTheOrderThatTheReaderGaveThem() {
        Dossier dossier = ExampleDossiers.shipped();
        List<String> told = lanes(dossier);

        assertThat(told).hasSizeGreaterThan(2);
        assertThat(lanes(new IssueCorrections(dossier).arrange(told.reversed())))
                .isEqualTo(told.reversed());
        assertThat(lanes(new IssueCorrections(dossier).arrange(List.of(told.getLast()))))
                .startsWith(told.getLast(), told.getFirst());
    }

    private static List<String> lanes(Dossier dossier) {
        return PictureLayout.of(dossier, ExportOptions.ALL, 1200).chart().lanes().stream()
                .flatMap(lane -> lane.heading().stream())
                .map(Heading::key)
                .toList();
    }

    @Test
    void framesThePartOfTimeInWhichTheStoryHappensUnlessARangeIsAskedFor() {
        Dossier story = ExampleDossiers.timed(
                "1934", "2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08",
                "2023-09");
        PictureLayout framed = PictureLayout.of(story, ExportOptions.ALL, 1200);
        assertThat(framed.earlier()).hasSize(1);
        assertThat(framed.later()).isEmpty();
        assertThat(framed.chart().size()).isEqualTo(9);

        ExportOptions asked = new ExportOptions(
                Optional.of(TimeSpan.parse("1930/2024")), List.of(), Optional.empty(), 0, PictureStyle.USUAL);
        PictureLayout whole = PictureLayout.of(story, asked, 1200);
        assertThat(whole.earlier()).isEmpty();
        assertThat(whole.chart().size()).isEqualTo(10);
    }

    @Test
    void ofTooManyEventsSomeOfAllTimesHaveLabels() {
        PictureLayout layout = PictureLayout.of(ExampleDossiers.large(1900), ExportOptions.ALL, 1200);
        DoubleSummaryStatistics all = layout.chart().marks().stream()
                .mapToDouble(mark -> layout.scale().x(mark.extent().from()))
                .summaryStatistics();
        DoubleSummaryStatistics labelled = layout.arrangement().items().stream()
                .filter(item -> item.title().isPresent())
                .mapToDouble(item -> layout.scale().x(item.mark().extent().from()))
                .summaryStatistics();

        assertThat(labelled.getMax() - labelled.getMin()).isGreaterThan(0.9 * (all.getMax() - all.getMin()));
    }
}
