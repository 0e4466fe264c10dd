package dateline.importing.text;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Warning;
import dateline.messages.Messages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextImporterTest {

    private static final String ACCENTED = "Café talks end – “no deal”\n\nThe cost was €5, naïve as it was.\n";

    private final TextImporter importer = new TextImporter();

    @Test
    void theOwnersArticleHasItsTitleAndItsSixSections() throws ImportException {
        Article article = importer.read(Document.read(Path.of("src/test/resources/dossiers/article.txt")), "a")
                .article();

        assertThat(article.title()).isEqualTo("Washington and Beijing Pledge to Stabilize Deteriorating Ties");
        assertThat(article.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Progress Made During Talks",
                        "Resolving Disagreements",
                        "U.S. Priorities",
                        "Agreement Reached",
                        "Managing the Relationship",
                        "Choice Between Dialogue or Confrontation");
        assertThat(article.sections())
                .allSatisfy(section -> assertThat(section.blocks()).hasSize(1));
        assertThat(article.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void tellsTheEncoding(String charset) throws ImportException {
        assertThat(shown(read(document("a.txt", ACCENTED, Charset.forName(charset)))))
                .isEqualTo("# Café talks end – “no deal”\nThe cost was €5, naïve as it was.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void leavesOutAByteOrderMark(String charset) throws ImportException {
        assertThat(read(document("a.txt", "\uFEFF" + ACCENTED, Charset.forName(charset)))
                        .title())
                .startsWith("Café");
    }

    @Test
    @Timeout(20)
    void saysAtOnceOfMoreTextThanCanBeShownThatItIsTooLong() {
        byte[] text = new byte[11_000_000];
        Arrays.fill(text, (byte) 'a');

        assertThatThrownBy(() -> importer.read(document("long.txt", text), "a"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        tooLong -> assertThat(tooLong.line(Messages.of("importing", Locale.ENGLISH)))
                                .contains("long.txt", "10,000,000 characters", "Split it"));
    }

    @Test
    void aDateAboveTheTitleIsNoTitle() throws ImportException {
        String below = "\n\nFerry runs aground\n\nThe ferry Halmora ran aground off Bergen on Monday, police said.\n";

        Article dated = importer.read(document("a.txt", ("12 May 2024" + below).getBytes(StandardCharsets.UTF_8)), "a")
                .article();
        Article named = importer.read(
                        document("a.txt", ("12 men of May" + below).getBytes(StandardCharsets.UTF_8)), "a")
                .article();

        assertThat(dated.title()).isEqualTo("Ferry runs aground");
        assertThat(dated.blocks()).extracting(Block::text).contains("12 May 2024");
        assertThat(named.title()).isEqualTo("12 men of May");
    }

    @Test
    void aStatementToThePressIsCalledByWhatItSays() throws ImportException {
        String below =
                "\n\nFerry line buys shipyard\n\nThe line Halmora bought the yard in Bergen on Monday, it said.\n";

        assertThat(title("FOR IMMEDIATE RELEASE" + below)).isEqualTo("Ferry line buys shipyard");
        assertThat(title("FOR IMMEDIATE RELEASE\n\nMonday 12 June 2023" + below))
                .isEqualTo("Ferry line buys shipyard");
        assertThat(title("Release of the crew" + below)).isEqualTo("Release of the crew");
    }

    @Test
    void aTimeAboveAHeadingBelongsToIt() throws ImportException {
        String blog =
                "Storm: live\n\n14:52\nSea wall gives way\n\nThe wall fell, police said.\n\n14:32\nTrains stop\n\n"
                        + "The last train is out.\n\n13:55\nA warning\n\nThe warning is red.\n";
        String once =
                "Storm: live\n\nThe day began well.\n\n14:52\nSea wall gives way\n\nThe wall fell, police said.\n";

        assertThat(read(blog)).containsPattern("Trains stop\\W+14:32\\W+The last train is out");
        assertThat(read(once)).containsPattern("14:52\\W+Sea wall gives way");
    }

    @Test
    void leavesOutWhatALineSaysOfATitle() throws ImportException {
        String below = "\n\nThe ferry Halmora ran aground off Bergen on Monday, police said.\n";

        assertThat(title("Headline: Ferry runs aground" + below)).isEqualTo("Ferry runs aground");
        assertThat(title("Ferry: runs aground" + below)).isEqualTo("Ferry: runs aground");
    }

    @Test
    void aDatelineIsNoHeading() throws ImportException {
        String below = "\n\nThe ferry Halmora ran aground off Bergen on Monday, police said.\n";

        assertThat(read("Ferry runs aground\n\nBERGEN, Norway, 19 June 2023 (Interstate News)" + below))
                .contains("\nBERGEN, Norway");
        assertThat(read("Ferry runs aground\n\nBERGEN, Norway, in June (and later)" + below))
                .contains("\n## BERGEN, Norway");
    }

    @Test
    void aTableThatBeginsWithDatesIsAListOfWhatHappenedThen() {
        String head = "The bill\n\nDate\tStage of it\n";

        assertThat(read(head + "19.10.2022\tIt was handed in\n02.02.2023\tIt was read\n"))
                .contains("\n- 19.10.2022 It was handed in\n- 02.02.2023 It was read");
        assertThat(read(head + "June\tIt was handed in\nMay\tIt was read\n")).doesNotContain("\n- ");
    }

    private String title(String text) throws ImportException {
        return importer.read(document("a.txt", text.getBytes(StandardCharsets.UTF_8)), "a")
                .article()
                .title();
    }

    @Test
    void leavesOutTheHashSignsOfHeadingsButOfNothingElse() throws ImportException {
        String text = """
            # The bridge that would not open

            ## The first cracks

            The trouble began long before the ribbon was cut, and nobody saw it.

            # 1 was the number of the ferry that had sunk there long before.
            """;
        assertThat(shown(importer.read(document("a.txt", text), "a").article())).isEqualTo("""
            # The bridge that would not open
            ## The first cracks
            The trouble began long before the ribbon was cut, and nobody saw it.
            # 1 was the number of the ferry that had sunk there long before.\
            """);
    }

    @Test
    void saysHowManyCharactersWereDamaged() throws ImportException {
        byte[] bytes = "Ein schöner Tag für größere Bäume überall.".getBytes(StandardCharsets.UTF_8);
        Imported cut = importer.read(document("a.txt", Arrays.copyOf(bytes, 10 - 2)), "a");

        assertThat(cut.warnings()).extracting(Warning::key).containsExactly("text.damaged");
        assertThat(shown(cut.article())).contains("Ein sch\uFFFD");
    }

    @Test
    void joinsLinesThatWereBrokenToFitAWidth() {
        assertThat(read("""
                        The talks in the capital

                        The two sides met on Monday for the first time in
                        five years, and both said that they were content
                        with it. More talks are to follow.

                        Nobody knows when.
                        """)).isEqualTo("""
                        # The talks in the capital
                        The two sides met on Monday for the first time in five years, and both said that they were content \
                        with it. More talks are to follow.
                        Nobody knows when.""");
    }

    @Test
    void keepsParagraphsApartThatAreOneLineEach() {
        assertThat(read("""
                        Talks
                        %1$s First.
                        %1$s Second.
                        """.formatted("The two sides met again. ".repeat(8).strip())))
                .isEqualTo("# Talks\n%1$s First.\n%1$s Second."
                        .formatted("The two sides met again. ".repeat(8).strip()));
    }

    @Test
    void anIndentBeginsAParagraph() {
        assertThat(read("""
                        The two sides met on Monday for the first time in
                        five years, and they were content with what came.
                            Nobody knows when they are going to meet again
                        in the capital of either country, or elsewhere.
                        """)).hasLineCount(1 + 2);
    }

    @Test
    void headingsMayBeUnderlinedOrNumberedOrInCapitals() {
        assertThat(read("""
                        A HISTORY OF THE TALKS

                        Beginnings
                        ==========

                        It began in May.

                        2. The summit

                        It went on in June, as everyone had thought it would.

                        THE END

                        It ended in July, as nobody had thought that it would.
                        """)).isEqualTo("""
                        # A HISTORY OF THE TALKS
                        ## Beginnings
                        It began in May.
                        ## 2. The summit
                        It went on in June, as everyone had thought it would.
                        ## THE END
                        It ended in July, as nobody had thought that it would.""");
    }

    @Test
    void readsListsAndQuotations() {
        assertThat(read("""
                        Outcome

                        They agreed on this:
                        - talks in the autumn
                        - a hotline
                          for the two navies
                        1) flights

                        > We are content.
                        > More is to come.

                        They left.
                        """)).isEqualTo("""
                        # Outcome
                        They agreed on this:
                        - talks in the autumn
                        - a hotline for the two navies
                        - 1) flights
                        > We are content. More is to come.
                        They left.""");
    }

    @Test
    void aTableKeepsItsColumns() {
        assertThat(read("""
                        Year     Talks    Place
                        2021     3        Bali
                        2022     5        Rome

                        That was all.
                        """)).contains("\n| Year     Talks    Place\n| 2021     3        Bali\n");
    }

    @Test
    void aFileWithoutATitleIsNamedForItself() throws ImportException {
        assertThat(read(document("talks.txt", "They met on Monday.\n\nThey left.\n"))
                        .title())
                .isEqualTo("talks");
    }

    @Test
    void blocksAreNumberedInReadingOrder() throws ImportException {
        assertThat(read(document("a.txt", "Talks\n\nThey met.\n\nThey left.\n")).blocks())
                .extracting(block -> block.id())
                .containsExactly("x/title", "x.1", "x.2", "x.3");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7);
        }

        assertThat(importer.recognises(document("a.txt", bytes))).isFalse();
        assertThatThrownBy(() -> importer.read(document("a.txt", bytes), "a"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        failed -> assertThat(failed.key()).isEqualTo("text.binary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\n", "---\n***\n", "\u200B\uFEFF"})
    void refusesATextWithoutWords(String text) {
        assertThatThrownBy(() -> importer.read(document("a.txt", text), "a"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        failed -> assertThat(failed.key()).isEqualTo("text.empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- ", "> ", ">", "=", ". ", "A.", "1) ", "a  b  ", "\t", "| a ", "a-"})
    void readsOneSignAgainAndAgain(String sign) {
        assertThat(read("They met.\n\n" + sign.repeat(200_000) + "\n\nThey left."))
                .endsWith("They left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00FE\u00FF", "\u00FF\u00FE", "\u00EF\u00BB\u00BF", "\u00FF\u00FE\0\0"})
    void refusesAByteOrderMarkAlone(String mark) {
        assertThatThrownBy(() -> importer.read(document("a.txt", mark, StandardCharsets.ISO_8859_1), "a"))
                .isInstanceOf(ImportException.class);
    }

    private String read(String text) {
        try {
            return shown(read(document("a.txt", text)));
        } catch (ImportException failed) {
            throw new AssertionError(failed);
        }
    }

    private Article read(Document document) throws ImportException {
        return importer.read(document, "x").article();
    }
}
