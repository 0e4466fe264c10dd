package dateline.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.TextSpan;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.library.json.Loaded;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The article on which the program opens, with its passages, issues, actors and their words. */
class OwnersDossierTest {

    private static final Path FILE = Path.of("resources/dossiers/washington-beijing.dossier.json");
    private static final Path ARTICLE = Path.of("src/test/resources/dossiers/article.txt");

    private final Loaded loaded = new DossierFile().read(FILE);
    private final Dossier dossier = loaded.dossier();
    private final Article article = dossier.articles().getFirst();
    private final List<Block> blocks = article.blocks();
    private final String text = blocks.stream().map(Block::text).collect(joining("\n"));

    OwnersDossierTest() throws DossierException {}

    @Test
    void holdsTheArticleWordForWord() throws IOException {
        assertThat(text).isEqualTo(Files.readString(ARTICLE));
        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void hasTheSixSectionsOfOneParagraphEach() {
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
                .allSatisfy(
                        section -> assertThat(section.blocks()).singleElement().isInstanceOf(Block.Paragraph.class));
    }

    @Test
    void findsEveryPassageAndIsSavedAsItIs(@TempDir Path folder) throws Exception {
        assertThat(loaded.orphans()).isEmpty();
        Path saved = folder.resolve("saved.dossier.json");
        new DossierFile().write(saved, dossier, loaded.extras());
        assertThat(saved).hasSameTextualContentAs(FILE);
    }

    @Test
    void namesTheEventInsideEachClause() {
        assertThat(dossier.events().stream().flatMap(event -> event.mentions().stream()))
                .allSatisfy(mention -> assertThat(mention.trigger()).hasValueSatisfying(trigger -> {
                    assertThat(trigger.block()).isEqualTo(mention.clause().block());
                    assertThat(trigger.start()).matches(mention.clause()::contains);
                    assertThat(trigger.end() - 1).matches(mention.clause()::contains);
                }));
    }

    @Test
    void ordersEventsByFirstMentionAndMentionsByText() {
        Comparator<Mention> reading = Comparator.comparing((Mention mention) -> blocks.indexOf(block(mention.clause())))
                .thenComparing(mention -> mention.clause().start());
        assertThat(dossier.events())
                .extracting(event -> event.mentions().getFirst())
                .isSortedAccordingTo(reading);
        assertThat(dossier.events())
                .allSatisfy(event -> assertThat(event.mentions()).isSortedAccordingTo(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bilateral-ties", "summits-and-visits", "military-communications", "trade", "taiwan",
                "human-rights", "south-china-sea", "war-in-ukraine", "airspace", "opiate-production"
            })
    void tellsAnEventOfTheIssue(String id) {
        assertThat(dossier.issues()).extracting(Issue::id).contains(id).hasSize(10);
        assertThat(dossier.events()).anyMatch(event -> event.issues().contains(id));
    }

    @Test
    void speaksOfIssuesInTheWordsOfTheText() {
        assertThat(dossier.issues().stream().flatMap(issue -> issue.terms().stream()))
                .allSatisfy(term -> assertThat(text).containsIgnoringCase(term));
        assertThat(dossier.actors().stream().flatMap(actor -> actor.aliases().stream()))
                .allSatisfy(alias -> assertThat(text).contains(alias));
    }

    @Test
    void hasPartsForEveryActor() {
        Stream<String> involved = dossier.events().stream().flatMap(event -> event.actors().stream());
        assertThat(involved)
                .containsAll(dossier.actors().stream().map(Actor::id).toList());
    }

    @Test
    void quotesEachSpeakerDirectly() {
        Map<String, List<String>> quoted = dossier.quotations().stream()
                .filter(Quotation::direct)
                .collect(groupingBy(
                        Quotation::speaker,
                        mapping(quotation -> block(quotation.passage()).text(quotation.passage()), toList())));
        assertThat(quoted)
                .containsOnly(
                        Map.entry(
                                "blinken",
                                List.of(
                                        "“repeatedly.”",
                                        "“It is absolutely vital that we have these kinds of communications,”",
                                        "“This is something we’re going to keep working on.”")),
                        Map.entry(
                                "foreign-ministry",
                                List.of(
                                        "“coincides with a critical juncture in China-U.S. relations, and it is"
                                                + " necessary to make a choice between dialogue or confrontation,"
                                                + " cooperation or conflict,”",
                                        "“U.S. side’s erroneous perception of China, leading to incorrect policies"
                                                + " towards China”",
                                        "“low point”")));
    }

    private Block block(TextSpan span) {
        return blocks.stream()
                .filter(block -> block.id().equals(span.block()))
                .findFirst()
                .orElseThrow();
    }
}
