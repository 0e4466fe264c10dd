package dateline.importing.markdown;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.ImportException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        They met in [[places/Bali]].                | They met in Bali.
        They met in [places/Bali].                  | They met in [places/Bali].
        '- [ ] They meet.'                          | - They meet.
        '- [x] They met. ^met'                      | - They met.
        '- [y] They met 2^3.'                       | - [y] They met 2^3.
        They met ==in Bali==, twice.                | They met in Bali, twice.
        'a == b, b == c'                            | 'a == b, b == c'
        They met.[^1]                               | They met.
        '[^1]: In Bali.'                            | In Bali.
        '[1] In Bali.'                              | '[1] In Bali.'
        """)
    void readsWhatItAddsToMarkdown(String note, String text) throws ImportException {
        assertThat(read(note)).isEqualTo("# a\n" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
        Write `[[Bali|it]]`.              → Write [[Bali|it]].
        Write [[Bali|`it`]].              → Write it.
        Write `it` of [[Bali]] and `so`.  → Write it of Bali and so.
        Write a ` of [[Bali]].            → Write a ` of Bali.
        """)
    void aLinkIsNoneInCode(String note, String text) throws ImportException {
        assertThat(read(note)).isEqualTo("# a\n" + text);
        assertThat(read("```\n" + note + "\n```\n")).isEqualTo("# a\n| " + note);
    }

    @Test
    void aBlockOfCodeGoesOnToTheMarksThatCloseItHoweverLongItIs() {
        String code = "```\n" + "a ``` [[b]]\n".repeat(2000) + "```\n";

        assertThat(Obsidian.plain(code + "They met in [[Bali]].")).isEqualTo(code + "They met in Bali.");
        assertThat(Obsidian.plain("1. ```\n   [[a]]\n   ```\n[[b]]")).isEqualTo("1. ```\n   [[a]]\n   ```\nb");
        assertThat(Obsidian.plain("```a``` They met in [[Bali]].")).isEqualTo("```a``` They met in Bali.");
        assertThat(Obsidian.plain("````\n[[a]]\n```\n[[b]]")).isEqualTo("````\n[[a]]\n```\n[[b]]");
    }

    @Test
    @Timeout(2)
    void readsShorterAndShorterMarksOfCodeAtOnce() {
        String marks = IntStream.iterate(1200, length -> length >= 3, length -> length - 1)
                .mapToObj(length -> "`".repeat(length) + "\n")
                .collect(Collectors.joining());

        assertThat(Obsidian.plain(marks)).isEqualTo(marks);
    }

    @Test
    void leavesOutQueriesAndLinesOfTags() throws ImportException {
        String note = "#talks #bali/summit\n\nThey met.\n\n```dataview\nLIST FROM #talks\n```\n\nThey #left.\n";

        assertThat(read(note)).isEqualTo("# a\nThey met.\nThey #left.");
        assertThat(read("```java\nlist();\n```\n")).isEqualTo("# a\n| list();");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#Introduction\nThey met.",
                "#Introduction\r\n\r\nThey met.",
                "They came.\n\n#Afterwards\n\nThey met.",
                "They came.\n#1\nThey met.",
                "They came.\n\n#1 #2"
            })
    void keepsWhatMayBeAHeadingOrANumber(String note) {
        assertThat(Obsidian.plain(note)).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met.\n\n#talks", "They met.\r\n#talks\r\nThey left.", "#talks #bali\n\nThey met."})
    void leavesOutTagsThatHeadNothing(String note) {
        assertThat(Obsidian.plain(note)).doesNotContain("#").contains("They met.");
    }

    private static String read(String note) throws ImportException {
        return shown(new MarkdownImporter().read(document("a.md", note), "a").article());
    }
}
