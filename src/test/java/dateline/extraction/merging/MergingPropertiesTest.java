package dateline.extraction.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.extraction.Extract;
import dateline.extraction.LongTexts;
import dateline.extraction.Texts;
import dateline.language.Weights;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether two mentions tell one event is a question without a first and a second. */
class MergingPropertiesTest {

    private static final List<String> DEEDS = List.of(
            "Anna Berg opened the harbour tunnel in Bergen on Monday.",
            "Oscar Lund resigned on Tuesday.",
            "Airbus sued Boeing over a patent on 12 June.",
            "A fire at a mill killed 115 people.");

    private final List<Extract> extracts = Stream.of(LongTexts.article(30, 1), article("b", DEEDS))
            .map(Texts::findings)
            .toList();
    private final List<EventMention> mentions = new Merger(
                    Texts.extractor().vocabulary(),
                    new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of()))
            .mentions(extracts);

    @Test
    void theEvidenceIsTheSameWhicheverComesFirst() {
        Coreference coreference =
                Coreference.of(Weights.read("en/merging.tsv"), Texts.extractor().vocabulary(), mentions);

        assertThat(mentions).hasSizeGreaterThan(20);
        for (EventMention one : mentions) {
            for (EventMention other : mentions) {
                CoreferenceEvidence there = coreference.evidence(one, other);
                CoreferenceEvidence back = coreference.evidence(other, one);
                assertThat(Reason.values())
                        .allSatisfy(reason -> assertThat(back.of(reason))
                                .as("%s", reason)
                                .isEqualTo(there.of(reason))
                                .isBetween(0.0, 1.0));
                assertThat(coreference.logOdds(other, one)).isEqualTo(coreference.logOdds(one, other));
            }
        }
    }

    @Test
    void theOrderOfTheArticlesDecidesNothing() {
        Article one = article("a", DEEDS);
        Article other = article("b", DEEDS.reversed());

        assertThat(triggers(one, other)).isEqualTo(triggers(other, one)).anyMatch(told -> told.size() == 2);
    }

    @Test
    void whatSpeaksForItHasAPositiveWeightAndTheStrongestIsFirst() {
        Coreference coreference =
                Coreference.of(Weights.read("en/merging.tsv"), Texts.extractor().vocabulary(), mentions);
        EventMention told = mentions.getLast();

        assertThat(coreference.reasons(told, told))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.side()).isIn(Reason.Side.FOR, Reason.Side.EITHER));
    }

    private static Article article(String id, List<String> text) {
        return Texts.article(
                id,
                "2023-06-14",
                Stream.concat(Stream.of("News"), text.stream()).toArray(String[]::new));
    }

    /** The passages that tell each event. */
    private static Set<Set<String>> triggers(Article... articles) {
        return Texts.dossier(List.of(), articles).events().stream()
                .map(event -> event.mentions().stream()
                        .map(mention -> mention.trigger().orElseThrow().toString())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }
}
