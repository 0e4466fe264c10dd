package dateline.exporting.markdown;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.exporting.ExampleDossiers;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class MarkdownExporterTest {

    private final MarkdownExporter exporter = new MarkdownExporter(WORDS);

    @Test
    void anEventIsAHeadingWithFactsReasonAndPassages() {
        assertThat(written(exporter, ExampleDossiers.timed("2023-02")))
                .contains(
                        "## February 2023: Event 0\n\n`2023-02` · happened · Talks · Bali\n\nAs the record has it.\n\n")
                .contains(
                        "> [!quote] [Talks \\& more, The Gazette, 19 June 2023]"
                                + "(<https://gazette.example/talks?a=1&b=2#:~:text=two%20sides%20met%20%E2%80%9Cagain%E2%80%9D>)\n> two sides met")
                .contains(
                        "## Sources\n\n- [Talks \\& more, The Gazette, 19 June 2023](<https://gazette.example/talks?a=1&b=2>)");
    }

    @Test
    void wordsOfOneSourceThatTellAnEventTwiceStandOnce() {
        assertThat(written(exporter, ExampleDossiers.toldTwice())).containsOnlyOnce("> [!quote]");
    }

    @Test
    void theLinesAboveAreYaml() {
        String note = written(exporter, ExampleDossiers.shipped());
        String yaml = note.split("---\n")[1];

        assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsAllEntriesOf(Map.of("title", "Washington and Beijing", "events", 29));
    }

    @Property(tries = 200)
    void anyTitleIsReadAsItIs(@ForAll String title) {
        String line = title.replaceAll("[\\s\\p{Cntrl}\\p{Cs}\uFFFD]+", " ").strip();
        String note = written(exporter, ExampleDossiers.titled(line));
        StringBuilder heading = new StringBuilder();
        Parser.builder()
                .build()
                .parse(note.substring(note.indexOf("## 19 June")))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Heading found) {
                        if (heading.isEmpty()) {
                            visitChildren(found);
                        }
                    }

                    @Override
                    public void visit(Text text) {
                        heading.append(text.getLiteral());
                    }
                });

        assertThat(heading.toString().strip()).startsWith(("19 June 2023: " + line).strip());
    }
}
