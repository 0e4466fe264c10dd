package dateline.importing.simile;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.read;
import static dateline.importing.Imports.shown;
import static dateline.importing.Imports.times;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.ImportException;
import dateline.importing.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimileImporterTest {

    private final SimileImporter importer = new SimileImporter();

    @ParameterizedTest
    @ValueSource(strings = {"""
        <data date-time-format="iso8601"><event start="2022-11-14" end="2022-11-16" title="They met">In Bali.</event>
        <event start="2023-06-20" title="They left"/></data>\
        """, """
            <data><event start="Nov 14 2022 00:00:00 GMT" end="Nov 16 2022 00:00:00 GMT" isDuration="true" title="They met">In Bali.</event>
            <event start="Tue Jun 20 2023 00:00:00 GMT" title="They left">Early.</event></data>\
            """, """
                {"dateTimeFormat": "iso8601", "events": [{"start": "2022-11-14", "end": "2022-11-16", "title": "They met",
                 "description": "In Bali."}, {"start": "2023-06-20", "title": "They left"}]}\
                """})
    void readsEventsWithTheirTimes(String text) throws ImportException {
        Imported imported = read(importer, text);

        assertThat(shown(imported.article()))
                .startsWith("# a\n## They met\nIn Bali.")
                .contains("## They left");
        assertThat(times(imported)).containsExactly("2022-11-14/2022-11-16", "2023-06-20");
    }

    @ParameterizedTest
    @CsvSource({"115,0115", "-500,-0500", "30 AD,0030", "44 BC,-0043", "1900,1900", "20220614,2022-06-14"})
    void readsYearsOfHoweverManyDigits(String written, String time) throws ImportException {
        String text = "<data><event start='" + written + "' title='They met'/></data>";

        assertThat(times(read(importer, text))).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nov 14 2022 16:30:00 GMT              | 2022-11-14T16:30
        Nov 14, 2022 9:05 PM                  | 2022-11-14T21:05
        Mon Nov 14 2022 12:15:00 GMT-0600     | 2022-11-14T12:15
        Mon Nov 14 12:15:00 CST 2022          | 2022-11-14T12:15
        Nov 14 2022 00:00:00 GMT              | 2022-11-14
        November 2022 10:00                   | 2022-11
        """)
    void keepsTheTimeOfDay(String written, String time) throws ImportException {
        assertThat(times(read(importer, "<data><event start='" + written + "' title='They met'/></data>")))
                .containsExactly(time);
    }

    @Test
    void readsAScriptThatNamesTheTimeline() throws ImportException {
        String script = """
            var talks = { // of the ministers
            'events': [{'start': '1974', 'title': 'They met', description: 'In <b>Bali</b>.<br>Twice.'}]
            };
            """;

        assertThat(importer.recognises(document("a.js", script))).isTrue();
        assertThat(importer.recognises(document("a.js", script.replace("start", "when"))))
                .isFalse();
        Imported imported = read(importer, script);
        assertThat(shown(imported.article())).isEqualTo("# a\n## They met\nIn Bali.\nTwice.");
        assertThat(times(imported)).containsExactly("1974");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// those of spring", "/* {those} */"})
    void readsRemarksBeforeTheFirstEvent(String remark) throws ImportException {
        String script = "var talks = {'events': [\n" + remark + "\n{'start': '1974', 'title': 'They met'}]};";

        assertThat(importer.recognises(document("a.js", script))).isTrue();
        assertThat(importer.recognises(document("a.js", script.replace("[", "[0,"))))
                .isFalse();
        assertThat(times(read(importer, script))).containsExactly("1974");
    }

    @Test
    void recognisesAScriptHoweverMuchStandsBeforeItsFirstEvent() {
        String script =
                "var talks = {'events': [" + " \n".repeat(3000) + "// then\n".repeat(500) + "{'start': '1974'}]};";

        assertThat(importer.recognises(document("a.js", script))).isTrue();
        assertThat(importer.recognises(document("a.js", script.replace("start", "when"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-14T16:00:00Z, 2022-11-14T17:30:00Z, 2022-11-14T16:00/2022-11-14T17:30",
        "2022-11-14T16:00:00Z, 2022-11-14T15:00:00Z, 2022-11-14T16:00",
        "2022-11-14, 2022-11-14T15:00:00Z, 2022-11-14",
        "2022-11-14, 2022-11-16T23:59:59Z, 2022-11-14/2022-11-16",
        "2022-11-14, 2022-11-14T23:59:59Z, 2022-11-14",
        "2022-11-14T16:00:00Z, 2022-11-16T23:59:59Z, 2022-11-14T16:00/2022-11-16T23:59",
        "2022-11-14, 2022-11-16T23:00:00Z, 2022-11-14/2022-11-16T23:00",
    })
    void endsWhereItIsSaidTo(String start, String end, String time) throws ImportException {
        String text = "<data><event start='" + start + "' end='" + end + "' title='They met'/></data>";

        assertThat(times(read(importer, text))).containsExactly(time);
    }

    @Test
    void takesNoMonthForAYear() throws ImportException {
        String text = "<data><event start='202206' title='They met'/><event start='12022' title='They left'/></data>";

        assertThat(times(read(importer, text))).containsExactly("Y12022");
    }

    @Test
    void leavesOtherTextsAlone() {
        for (String other : new String[] {"<data><row/></data>", "{\"events\": [{\"text\": {}}]}", ""}) {
            assertThat(importer.recognises(document("a.txt", other))).as(other).isFalse();
        }
    }
}
