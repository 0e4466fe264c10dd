package dateline.exporting.svg;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.lost;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import dateline.exporting.Loss;
import dateline.time.TimeSpan;
import dateline.timeline.Item;
import dateline.timeline.MarkTitle;
import java.io.StringReader;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgExporterTest {

    private final SvgExporter exporter = new SvgExporter(WORDS);

    @Test
    void everyDatedEventOfTheExampleHasAMarkThatSaysWhatItIs() throws Exception {
        Dossier dossier = ExampleDossiers.shipped();
        List<String> titles = texts(written(exporter, dossier), "title");

        assertThat(dossier.events().stream().filter(event -> event.time().isPresent()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(titles).anyMatch(title -> title.contains(": " + event.title() + " (")));
    }

    @Test
    void theCaptionSaysWhatIsShown() throws Exception {
        ExportOptions options =
                new ExportOptions(Optional.of(TimeSpan.parse("2023")), List.of("Talks"), Optional.empty(), false, 900);
        String svg = written(exporter, ExampleDossiers.timed("2023-02", "2020"), options);

        assertThat(texts(svg, "desc"))
                .containsExactly("2023 · 1 event, in 1 article · only Talks · dotted line: last article, 19 June 2023");
    }

    @Test
    void eventsWithoutADateStandBelow() {
        assertThat(written(exporter, ExampleDossiers.timed("2023", ""))).contains("Not dated (1): Event 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1000, 10_000})
    void nothingOverlapsAndNothingIsOutside(int events) {
        SvgLayout layout = SvgLayout.of(ExampleDossiers.large(events), ExportOptions.ALL, 1200);
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

    @Test
    void ofTooManyEventsSomeOfAllTimesHaveLabels() {
        SvgLayout layout = SvgLayout.of(ExampleDossiers.large(1900), ExportOptions.ALL, 1200);
        DoubleSummaryStatistics all = layout.chart().marks().stream()
                .mapToDouble(mark -> layout.scale().x(mark.extent().from()))
                .summaryStatistics();
        DoubleSummaryStatistics labelled = layout.arrangement().items().stream()
                .filter(item -> item.title().isPresent())
                .mapToDouble(item -> layout.scale().x(item.mark().extent().from()))
                .summaryStatistics();

        assertThat(labelled.getMax() - labelled.getMin()).isGreaterThan(0.9 * (all.getMax() - all.getMin()));
    }

    @Test
    void coloursAreThoseOfTheTheme() {
        Dossier dossier = ExampleDossiers.timed("2023");
        ExportOptions dark = new ExportOptions(Optional.empty(), List.of(), Optional.empty(), true, 1400);

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
