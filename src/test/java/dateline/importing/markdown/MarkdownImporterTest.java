package dateline.importing.markdown;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Warning;
import dateline.time.TimeSpan;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownImporterTest {

    private final MarkdownImporter importer = new MarkdownImporter();

    @Test
    void readsWhatMarkdownMarks() {
        assertThat(shown(read("""
                # Talks end

                The two sides *met* on
                [Monday](https://paper.example/).

                ## What came of it

                * a **hotline**
                * flights

                > We are content.

                    as it
                      stands

                | Year | Place |
                |------|-------|
                | 2021 | Bali  |
                """).article())).isEqualTo("""
                # Talks end
                The two sides met on Monday.
                ## What came of it
                - a hotline
                - flights
                > We are content.
                | as it
                |   stands
                | Year  Place
                | 2021  Bali""");
    }

    @Test
    void takesTitleDateAndAuthorsFromTheFrontMatter() {
        Article article = read("""
                ---
                title: "Talks: an end"
                date: 2023-06-19 10:00:00 +0200
                authors: [A. Writer, {name: B. Writer}]
                canonical_url: https://paper.example/talks
                ---
                They met.
                """).article();

        assertThat(shown(article)).isEqualTo("# Talks: an end\nThey met.");
        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(article.source().evidence()).contains(DateEvidence.FRONT_MATTER);
        assertThat(article.source().author()).isEqualTo("A. Writer, B. Writer");
        assertThat(article.source().address()).isEqualTo("https://paper.example/talks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date: 2023-06-19                                            | 2023-06-19
            Date: June 2023                                             | 2023-06
            published: '2023'                                           | 2023
            date created: Monday, June 19th 2023, 10:00:00 am           | 2023-06-19
            creation date: 2023-06-19 10:00                             | 2023-06-19
            date_published: 2023-06-19                                  | 2023-06-19
            'date: "[[2023-06-19|Monday]]"'                             | 2023-06-19
            date: [[2023-06-19]]                                        | 2023-06-19
            """)
    void readsDatesOfAnyPrecision(String line, String value) {
        assertThat(read("---\n" + line + "\n---\nThey met.").article().published())
                .contains(TimeSpan.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: [", "a: *b", "title: 'x", "a: &a [*a, *a]\ntitle: {*a : b}", "? - - -\n:"})
    void saysThatTheFrontMatterIsBroken(String yaml) {
        Imported imported = read("---\nkey: x\n" + yaml + "\n---\nThey met.");

        assertThat(imported.article().blocks())
                .extracting(block -> block.text())
                .contains("They met.");
        assertThat(imported.warnings()).extracting(Warning::key).isSubsetOf("markdown.front-matter");
    }

    @Test
    void aRuleAtTheBeginningIsNoFrontMatter() {
        assertThat(shown(read("---\n\nThey met.\n\n---\n\nThey left.").article()))
                .endsWith("They met.\nThey left.");
        assertThat(importer.recognises(document("a.txt", "---\nThey met: on Monday.\n---\n")))
                .isFalse();
        assertThat(importer.recognises(document("a.txt", "---\ntitle: Talks\n---\n")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-19 Monday.md     | 2023-06-19
            20230619101500 Talks.md  | 2023-06-19
            202306191015.md          | 2023-06-19
            2023_06_19.md            | 2023-06-19
            19 June 2023.md          | 2023-06-19
            June 19th, 2023.md       | 2023-06-19
            202306199961 Talks.md    |
            June 2023.md             |
            2023.md                  |
            19 talks.md              |
            """)
    void notesAreNamedByTheDay(String name, @Nullable String day) throws ImportException {
        assertThat(importer.read(document(name, "They met."), "a").article().published())
                .isEqualTo(Optional.ofNullable(day).map(TimeSpan::parse));
    }

    @Test
    void theNameOfTheFileMayBeginWithItsDate() throws ImportException {
        assertThat(importer.read(document("2023-06-19-talks.md", "They met."), "a")
                        .article()
                        .published())
                .contains(TimeSpan.parse("2023-06-19"));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a **b ", "[", "![", "<div>", "(*a **a ", "`a ", "|", "_a_ "})
    void readsWhatIsNestedDeeply(String opening) {
        assertThat(read(opening.repeat(20_000) + " word").article().blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "? ", "- "})
    void frontMatterThatIsNestedWithoutEndIsBroken(String opening) {
        Imported imported = read("---\nkey: x\ntitle: " + opening.repeat(1_900) + "\n---\nThey met.");

        assertThat(imported.warnings()).extracting(Warning::key).containsExactly("markdown.front-matter");
        assertThat(imported.article().blocks())
                .extracting(block -> block.text())
                .contains("They met.");
    }

    @Test
    void frontMatterThatMultipliesItselfIsBroken() {
        String bomb = IntStream.range(0, 20)
                .mapToObj(number ->
                        "k" + (number + 1) + ": &k" + (number + 1) + " [*k" + number + ", *k" + number + "]\n")
                .collect(Collectors.joining());
        Imported imported = read("---\nk0: &k0 [x, x]\n" + bomb + "title: *k20\n---\nThey met.");

        assertThat(imported.warnings()).extracting(Warning::key).containsExactly("markdown.front-matter");
    }

    private Imported read(String text) {
        try {
            return importer.read(document("a.md", text), "a");
        } catch (ImportException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void readsLinesOfMetadataWithoutAFence() {
        Article article = read("""
                Title: Talks: it's the end
                Summary:
                    They met,
                    and left.
                Date: 2023-06-19 10:14

                They met.
                """).article();

        assertThat(shown(article)).isEqualTo("# Talks: it's the end\nThey met.");
        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note: they met.\nThen: they left.\n\nLater.", "Title: they met\nand they left.\n\nLater."})
    void takesNoSentenceForMetadata(String text) {
        assertThat(shown(read(text).article())).contains("they met", "they left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Author: they met.\nReader: And they left?\n\nLater.",
                "Title: they met\nTitle: they left\n\nLater.",
                "Title: they met\nDate: they left\n\n"
            })
    void takesNoDialogueForMetadataNorWhatHasNoTextBelow(String text) {
        assertThat(shown(read(text).article())).contains("they met", "they left");
    }

    @ParameterizedTest
    @CsvSource({"20, 16", "1, 100000", "10000, 1"})
    void linesOfBlanksTakeNoLonger(int lines, int blanks) {
        String text = "Title: they met\n" + (" ".repeat(blanks) + "x\n").repeat(lines) + "and left\n";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("Title:" + " ".repeat(blanks) + "\nThey met."));
    }
}
