package dateline.importing.vis;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.read;
import static dateline.importing.Imports.shown;
import static dateline.importing.Imports.times;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.ImportException;
import dateline.importing.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisImporterTest {

    private final VisImporter importer = new VisImporter();

    @ParameterizedTest
    @ValueSource(strings = {"""
        [{"id": 1, "content": "They left", "start": "2023-06-20"}, {"id": 2, "content": "<b>They met</b>", "title": "In Bali.",
         "start": 1668384000000, "end": "2022-11-16"}]\
        """, """
            {"groups": [{"id": 1, "content": "Summits"}], "items": [{"content": "They met", "title": "In Bali.", "group": 1,
             "start": "2022-11-14", "end": "2022-11-16T00:00:00"}, {"content": "They left", "start": "2023-06-20T00:00:00.000Z"}]}\
            """})
    void readsEventsWithTheirTimes(String text) throws ImportException {
        Imported imported = read(importer, text);

        assertThat(shown(imported.article()))
                .startsWith("# a\n## They met\nIn Bali.")
                .contains("## They left");
        assertThat(times(imported)).containsExactly("2022-11-14/2022-11-16", "2023-06-20");
    }

    @Test
    void leavesOtherTextsAlone() {
        for (String other :
                new String[] {"[1, 2]", "[{\"title\": \"a\"}]", "", "The \"content\": and the \"start\": of it"}) {
            assertThat(importer.recognises(document("a.txt", other))).as(other).isFalse();
        }
    }
}
