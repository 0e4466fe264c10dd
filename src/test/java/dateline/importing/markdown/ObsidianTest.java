package dateline.importing.markdown;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.ImportException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObsidianTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        They met in [[Bali]].                       | They met in Bali.
        'They met in [[Indonesia/Bali|Bali]].'      | They met in Bali.
        They met in [[Bali#History]].               | They met in Bali.
        They met.%% ask when %%                     | They met.
        They met. ![[picture.png]]                  | They met.
        > [!note] They met.                         | > They met.
        They met [1] in [Bali](http://b.example).   | They met [1] in Bali.
        """)
    void readsWhatItAddsToMarkdown(String note, String text) throws ImportException {
        assertThat(shown(
                        new MarkdownImporter().read(document("a.md", note), "a").article()))
                .isEqualTo("# a\n" + text);
    }
}
