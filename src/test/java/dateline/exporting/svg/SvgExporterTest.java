package dateline.exporting.svg;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.lost;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import dateline.exporting.Loss;
import dateline.exporting.Paper;
import dateline.exporting.PictureStyle;
import dateline.time.TimeSpan;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgExporterTest {

    private final SvgExporter exporter = new SvgExporter(WORDS);

    @Test
    void everyDatedEventOfTheExampleHasAMarkThatSaysWhatItIsUnlessItLiesFarFromTheStory() throws Exception {
        Dossier dossier = ExampleDossiers.shipped();
        String svg = written(exporter, dossier);
        List<String> titles = texts(svg, "title");

        assertThat(texts(svg, "text")).contains("‹ 1 earlier: 20 January 2021, Biden takes office");
        assertThat(titles).noneMatch(title -> title.contains("Biden takes office"));
        assertThat(dossier.events().stream()
                        .filter(event -> event.time().isPresent())
                        .filter(event -> !event.title().equals("Biden takes office")))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(titles).anyMatch(title -> title.contains(": " + event.title() + " (")));
    }

    @Test
    void theCaptionSaysWhatIsShown() throws Exception {
        ExportOptions options = new ExportOptions(
                Optional.of(TimeSpan.parse("2023")),
                List.of("Talks"),
                Optional.empty(),
                7,
                new PictureStyle(false, 900, 1, Paper.WHOLE));
        String svg = written(exporter, ExampleDossiers.timed("2023-02", "2020"), options);

        assertThat(texts(svg, "desc"))
                .containsExactly(
                        "2023 · 1 event, in 1 article · 7 more left out · only Talks · dotted line: last article, 19 June 2023");
    }

    @Test
    void theDottedLineStandsAtTheDayThatIsLookedFrom() throws Exception {
        ExportOptions options = new ExportOptions(
                Optional.empty(), List.of(), Optional.of(LocalDate.of(2023, 7, 1)), 0, PictureStyle.USUAL);

        assertThat(texts(written(exporter, ExampleDossiers.timed("2023-02/.."), options), "desc"))
                .singleElement()
                .asString()
                .endsWith("1 event, in 1 article · dotted line: as of 1 July 2023");
    }

    @ParameterizedTest
    @CsvSource({"120, 0", "200, 1"})
    void nothingEndsInDotsForWhatHasNoRoomHasANumberAndIsWholeBelow(int letters, int numbers) throws Exception {
        String title = "They met again, ".repeat(20).substring(0, letters - 1) + "s";
        List<String> texts = texts(
                written(
                        exporter,
                        ExampleDossiers.of(List.of(
                                ExampleDossiers.event("early", title, "2013-06-19", Origin.FOUND),
                                ExampleDossiers.event("late", "They left", "2023-06-19", Origin.FOUND)))),
                "text");

        assertThat(texts).noneMatch(text -> text.contains("…"));
        assertThat(texts.contains("The event that has a number above:")).isEqualTo(numbers == 1);
        assertThat(texts.stream().filter("[1]"::equals)).hasSize(numbers);
        assertThat(String.join(" ", texts).contains("[1] 19 June 2013, " + title))
                .isEqualTo(numbers == 1);
        assertThat(texts.contains(title)).isEqualTo(numbers == 0);
    }

    private static Event expected(Event event) {
        return new Event(
                event.id(),
                event.headline(),
                event.curated(),
                new Standing(Status.EXPECTED, event.origin()),
                event.involved(),
                event.mentions());
    }

    @Test
    void theBarOfWhatIsPlannedIsNoLongerThanItsNumber() throws Exception {
        String title = "They will meet again, ".repeat(20) + "and leave";
        Dossier dossier = ExampleDossiers.of(List.of(
                ExampleDossiers.event("early", "They left", "2013-06-19", Origin.FOUND),
                expected(ExampleDossiers.event("planned", title, "2018", Origin.FOUND)),
                ExampleDossiers.event("late", "They left", "2023-06-19", Origin.FOUND)));
        String svg = written(exporter, dossier);

        assertThat(texts(svg, "text")).contains("[1]");
        assertThat(Pattern.compile("<rect class=\"(?:full|hollow|outlined)[^\"]*\"[^>]* width=\"([\\d.]+)\"")
                        .matcher(svg)
                        .results()
                        .map(box -> Double.parseDouble(box.group(1))))
                .isNotEmpty()
                .allMatch(width -> width < 150);
    }

    @Test
    void theCaptionNamesNoLineThatIsOutsideOfThePicture() throws Exception {
        ExportOptions early = new ExportOptions(
                Optional.of(TimeSpan.parse("2003")), List.of(), Optional.empty(), 0, PictureStyle.USUAL);

        assertThat(texts(written(exporter, ExampleDossiers.timed("2003-02"), early), "desc"))
                .containsExactly("2003 · 1 event, in 1 article");
    }

    @Test
    void theCaptionSaysFromWhenToWhenWhereNoTimeIsAskedFor() throws Exception {
        assertThat(texts(written(exporter, ExampleDossiers.timed("2023-02", "2020", "")), "desc"))
                .singleElement()
                .asString()
                .startsWith("1 January 2020 to 28 February 2023 · 3 events");
        assertThat(texts(written(exporter, ExampleDossiers.timed("")), "desc"))
                .singleElement()
                .asString()
                .startsWith("1 event, 1 of them without a date");
    }

    @Test
    void eventsWithoutADateStandBelow() {
        assertThat(written(exporter, ExampleDossiers.timed("2023", ""))).contains("Not dated (1): Event 1");
    }

    @Test
    void allOfThemAreNamedOnAsManyLinesAsItTakes() throws Exception {
        String[] undated = Collections.nCopies(200, "").toArray(String[]::new);
        String svg = written(exporter, ExampleDossiers.timed(undated));

        assertThat(texts(svg, "text"))
                .filteredOn(line -> line.contains("Event "))
                .hasSizeGreaterThan(4);
        assertThat(svg).contains("Not dated (200): Event 0 · Event 1").contains("Event 199");
        assertThat(lost(exporter, ExampleDossiers.timed(undated))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 1", "300, 2"})
    void highLanesHaveTheAxisBelowThemToo(int events, int axes) {
        Matcher ticks = Pattern.compile("class=\"tick\" x=\"[\\d.]+\" (y=\"[\\d.]+\")")
                .matcher(written(exporter, ExampleDossiers.large(events)));

        assertThat(ticks.results().map(tick -> tick.group(1)).distinct()).hasSize(axes);
    }

    @Test
    void coloursAreThoseOfTheTheme() {
        Dossier dossier = ExampleDossiers.timed("2023");
        ExportOptions dark =
                new ExportOptions(Optional.empty(), List.of(), Optional.empty(), 0, PictureStyle.USUAL.dark(true));

        assertThat(written(exporter, dossier)).contains("fill: #f4f2ed").doesNotContain("var(");
        assertThat(written(exporter, dossier, dark)).contains("fill: #1e2126").doesNotContain("#888888");
    }

    @Test
    void saysHowManyHaveNoLabel() {
        assertThat(lost(exporter, ExampleDossiers.timed("2023"))).isEmpty();
        assertThat(lost(exporter, ExampleDossiers.large(1000)))
                .extracting(Loss::key)
                .containsExactly("loss.clusters");
    }

    @Property(tries = 100)
    void anyTitleIsWellFormed(@ForAll String title) throws Exception {
        Event event = ExampleDossiers.titled(title).events().getFirst();

        assertThat(texts(written(exporter, ExampleDossiers.of(List.of(event))), "title"))
                .isNotEmpty();
    }

    private static List<String> texts(String svg, String name) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(number -> found.item(number).getTextContent())
                .toList();
    }
}
