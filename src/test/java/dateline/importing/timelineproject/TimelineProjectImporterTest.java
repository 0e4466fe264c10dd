package dateline.importing.timelineproject;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.read;
import static dateline.importing.Imports.shown;
import static dateline.importing.Imports.times;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.ImportException;
import dateline.importing.Imported;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineProjectImporterTest {

    private final TimelineProjectImporter importer = new TimelineProjectImporter();

    @ParameterizedTest
    @ValueSource(strings = {"""
        <?xml version="1.0" encoding="utf-8"?><timeline><version>2.3.0</version><timetype>gregoriantime</timetype><events>
        <event><start>2022-11-14 00:00:00</start><end>2022-11-16 00:00:00</end><text>They met</text>
        <fuzzy>False</fuzzy><category>Summits</category><description>In Bali.</description></event>
        <event><start>2023-06-20 00:00:00</start><end>2023-06-20 00:00:00</end><text>They left</text><fuzzy>True</fuzzy></event>
        </events></timeline>\
        """})
    void readsEventsWithTheirTimes(String text) throws ImportException {
        Imported imported = read(importer, text);

        assertThat(shown(imported.article()))
                .startsWith("# a\n## They met\nIn Bali.")
                .contains("## They left");
        assertThat(times(imported)).containsExactly("2022-11-14/2022-11-16", "2023-06-20~");
    }

    @ParameterizedTest
    @CsvSource({"gregoriantime,True,2022-11-14/..", "gregoriantime,False,2022-11-14/2022-11-16", "numtime,False,"})
    void tellsWhatGoesOnAndWhatCountsOtherwise(String type, String endsToday, String time) throws ImportException {
        String text =
                "<timeline><version>2.3.0</version><timetype>" + type + "</timetype><events><event><start>2022-11-14"
                        + " 00:00:00</start><end>2022-11-16 00:00:00</end><text>They met</text><ends_today>" + endsToday
                        + "</ends_today></event></events></timeline>";

        assertThat(times(read(importer, text)))
                .isEqualTo(Stream.ofNullable(time).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "<fuzzy>True</fuzzy>,2022-11-14~/2022-11-16~",
        "<fuzzy_start>True</fuzzy_start>,2022-11-14~/2022-11-16",
        "<fuzzy_end>True</fuzzy_end>,2022-11-14/2022-11-16~",
        "<fuzzy_end>False</fuzzy_end>,2022-11-14/2022-11-16",
    })
    void tellsWhichEndIsFuzzy(String fuzzy, String time) throws ImportException {
        String text = "<timeline><version>2.9.0</version><events><event><start>2022-11-14 00:00:00</start>"
                + "<end>2022-11-16 00:00:00</end><text>They met</text>" + fuzzy + "</event></events></timeline>";

        assertThat(times(read(importer, text))).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [6]Visits          | Visits
        (6)They met        | They met
        (six) They met     | (six) They met
        (6) They met       | (6) They met
        (1944) They met    | (1944) They met
        [1914]They fought  | [1914]They fought
        They met (6) times | They met (6) times
        [6]                | [6]
        """)
    void leavesOutTheNumberOfAContainer(String written, String title) throws ImportException {
        String text = "<timeline><version>2.9.0</version><events><event><text>" + written
                + "</text></event></events></timeline>";

        assertThat(shown(read(importer, text).article())).isEqualTo("# a\n## " + title);
    }

    @Test
    void keepsTheLinesOfADescription() throws ImportException {
        String text =
                "<timeline><version>2.3.0</version><events><event><text>They  met</text><description>In Bali.\n\nTwice.\n"
                        + "</description></event></events></timeline>";

        assertThat(shown(read(importer, text).article())).isEqualTo("# a\n## They met\nIn Bali.\nTwice.");
    }

    @Test
    void readsTheLinesOfTheFirstVersions() throws ImportException {
        Imported imported = read(importer, """
            # Written by Timeline 0.7.0 on 2022-11-15 9:46:38
            CATEGORY:Summits;145,219,255;True
            EVENT:2022-11-14 9:5:0;2022-11-16 0:0:0;They met\\; twice;Summits;description:In Bali.\\nEarly.
            EVENT:2023-6-20 0:0:0;2023-6-20 0:0:0;They left
            # END
            """);

        assertThat(shown(imported.article())).isEqualTo("# a\n## They met; twice\nIn Bali.\nEarly.\n## They left");
        assertThat(times(imported)).containsExactly("2022-11-14T09:05/2022-11-16", "2023-06-20");
    }

    @Test
    void leavesOtherTextsAlone() {
        for (String other : new String[] {"<timeline><event/></timeline>", "Timeline 0.7 was written by Anna.", ""}) {
            assertThat(importer.recognises(document("a.txt", other))).as(other).isFalse();
        }
    }
}
