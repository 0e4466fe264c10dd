package dateline.importing.csl;

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

class CslImporterTest {

    private final CslImporter importer = new CslImporter();

    @ParameterizedTest
    @ValueSource(strings = {"""
        [{"id": "a", "type": "article-journal", "title": "They left", "issued": {"date-parts": [[2023, 6, 20]]}},
         {"id": "b", "type": "book", "title": "They met", "container-title": "In Bali.",
          "issued": {"date-parts": [["2022", 11]]}}]\
        """})
    void readsEventsWithTheirTimes(String text) throws ImportException {
        Imported imported = read(importer, text);

        assertThat(shown(imported.article()))
                .startsWith("# a\n## They met\nIn Bali.")
                .contains("## They left");
        assertThat(times(imported)).containsExactly("2022-11", "2023-06-20");
    }

    @Test
    void leavesOtherTextsAlone() {
        for (String other : new String[] {"[{\"content\": 1, \"start\": 2}]", "", "{\"issued\": {}}"}) {
            assertThat(importer.recognises(document("a.txt", other))).as(other).isFalse();
        }
    }
}
