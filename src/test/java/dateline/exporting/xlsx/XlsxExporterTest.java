package dateline.exporting.xlsx;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.lost;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.exporting.EventTable;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import dateline.exporting.Loss;
import dateline.exporting.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XlsxExporterTest {

    private final XlsxExporter exporter = new XlsxExporter(WORDS);

    @Test
    void holdsTheTableOfCsv() throws IOException {
        Dossier dossier = ExampleDossiers.shipped();
        List<Map<String, String>> read = read(dossier);

        assertThat(read).hasSameSizeAs(dossier.events());
        assertThat(read.getFirst().keySet()).isSubsetOf(EventTable.COLUMNS);
        assertThat(read)
                .extracting(row -> row.get("title"))
                .containsExactlyElementsOf(new EventTable(WORDS)
                        .rows(dossier).stream().map(row -> row.get(1)).toList());
    }

    @Test
    void daysAreNumbersToReckonWith() throws IOException {
        Map<String, String> row = read(ExampleDossiers.timed("2023-02")).getFirst();

        assertThat(row)
                .containsEntry("edtf", "2023-02")
                .containsEntry("earliest", "44958.0")
                .containsEntry("latest", "44985.0");
    }

    @Test
    void whatIsOpenIsEmpty() throws IOException {
        assertThat(read(ExampleDossiers.timed("2021/..")).getFirst())
                .containsKey("earliest")
                .doesNotContainKey("latest");
    }

    @Test
    void daysThatSpreadsheetsDoNotHaveAreTextAndTold() throws IOException {
        Dossier old = ExampleDossiers.timed("1789-07-14");

        assertThat(read(old).getFirst()).containsEntry("earliest", "1789-07-14");
        assertThat(lost(exporter, old)).containsExactly(new Loss("loss.days", 2));
        assertThat(lost(exporter, ExampleDossiers.timed("1900-03-01", "", "2021/..")))
                .isEmpty();
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        assertThat(read(ExampleDossiers.titled("=1+1")).getFirst()).containsEntry("title", "=1+1");
    }

    @Test
    void saysWhatIsTooLong() {
        assertThat(lost(exporter, ExampleDossiers.titled("x".repeat(32_767)))).isEmpty();
        assertThat(lost(exporter, ExampleDossiers.titled("x".repeat(32_768))))
                .containsExactly(new Loss("loss.cells", 1));
    }

    @Test
    void columnsAreAsWideAsWhatIsInThemUpToAWidthFromWhichTextsRunOverSeveralLines() throws IOException {
        Map<String, String> parts = parts(ExampleDossiers.titled("A meeting of both sides in Bali"));
        assertThat(width(parts, "id")).isLessThan(width(parts, "title"));
        assertThat(width(parts, "title")).isGreaterThan("A meeting of both sides in Bali".length());
        assertThat(wrapped(parts, "title")).isFalse();

        Map<String, String> longer = parts(ExampleDossiers.titled("A meeting of both sides in Bali ".repeat(9)));
        assertThat(width(longer, "title")).isBetween(width(parts, "title"), 60.0);
        assertThat(wrapped(longer, "title")).isTrue();
        assertThat(wrapped(longer, "id")).isFalse();
    }

    @Test
    void theNamesOfTheColumnsStayInSightAndAreWhole() throws IOException {
        Map<String, String> parts = parts(ExampleDossiers.timed("2023-02"));

        assertThat(xml(sheet(parts)).select("pane").attr("ySplit")).isEqualTo("1");
        assertThat(xml(sheet(parts)).select("pane").attr("state")).isEqualTo("frozen");
        assertThat(EventTable.COLUMNS).allMatch(name -> width(parts, name) > name.length() + 2);
    }

    private static String sheet(Map<String, String> parts) {
        return parts.getOrDefault("xl/worksheets/sheet1.xml", "");
    }

    private static double width(Map<String, String> parts, String column) {
        int number = EventTable.COLUMNS.indexOf(column) + 1;
        return Double.parseDouble(
                xml(sheet(parts)).select("col[min=" + number + "]").attr("width"));
    }

    private static boolean wrapped(Map<String, String> parts, String column) {
        char letter = (char) ('A' + EventTable.COLUMNS.indexOf(column));
        String style = xml(sheet(parts)).select("c[r=" + letter + "2]").attr("s");
        return xml(parts.getOrDefault("xl/styles.xml", ""))
                .select("cellXfs > xf")
                .get(Integer.parseInt(style))
                .select("alignment")
                .attr("wrapText")
                .equals("true");
    }

    private Map<String, String> parts(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(dossier, ExportOptions.ALL, out);
        return parts(out.toByteArray());
    }

    /** Without the controls from U+0080 on: jsoup, which reads the sheet here, takes references to them for those of Windows. */
    @Property(tries = 100)
    void anyTitleComesBack(@ForAll String title) throws IOException {
        Assume.that(title.chars().noneMatch(letter -> letter >= 0x80 && letter < 0xA0));
        assertThat(read(ExampleDossiers.titled(title)).getFirst().getOrDefault("title", ""))
                .isEqualToNormalizingNewlines(XmlText.known(title));
    }

    private List<Map<String, String>> read(Dossier dossier) throws IOException {
        Map<String, String> parts = parts(dossier);
        List<String> shared = xml(parts.getOrDefault("xl/sharedStrings.xml", "")).select("si > t").stream()
                .map(Element::wholeText)
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Element row : xml(sheet(parts)).select("row").stream().skip(1).toList()) {
            Map<String, String> cells = new HashMap<>();
            for (Element cell : row.select("c:has(v)")) {
                String value = cell.select("v").text();
                cells.put(
                        EventTable.COLUMNS.get(cell.attr("r").charAt(0) - 'A'),
                        cell.attr("t").equals("s") ? shared.get(Integer.parseInt(value)) : value);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Element xml(String text) {
        return Jsoup.parse(text, Parser.xmlParser());
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.write(Files.createTempFile("dateline", ".xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }
}
