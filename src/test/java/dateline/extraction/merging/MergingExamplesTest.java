package dateline.extraction.merging;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.extraction.Examples;
import dateline.extraction.Examples.Told;
import dateline.extraction.Extract;
import dateline.extraction.Texts;
import dateline.language.Weights;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Events told twice. Two articles are parted by two slashes; the first is of 14 June 2023, the second of the day after. The columns
 * are whether two mentions are joined, and what speaks for it: reasons of the first two mentions that are.
 */
class MergingExamplesTest {

    @TestFactory
    Stream<DynamicTest> mentionsOfOneEvent() {
        return Examples.in("merging", MergingExamplesTest::merged);
    }

    private static List<List<String>> merged(Told told) {
        String[] texts = told.text().split(" // ");
        Article[] articles = IntStream.range(0, texts.length)
                .mapToObj(
                        number -> Texts.article("a" + number, "2023-06-" + (14 + number), told.title(), texts[number]))
                .toArray(Article[]::new);
        Dossier dossier = Texts.dossier(List.of(), articles);
        return List.of(dossier.events().stream()
                .filter(event -> event.mentions().size() > 1)
                .findFirst()
                .map(event -> List.of("joined", reasons(dossier, event)))
                .orElse(List.of("apart", "")));
    }

    private static String reasons(Dossier dossier, Event event) {
        List<Extract> extracts =
                dossier.articles().stream().map(Texts::findings).toList();
        List<EventMention> all = new Merger(Texts.extractor().vocabulary(), dossier).mentions(extracts);
        List<EventMention> told = all.stream()
                .filter(mention -> event.mentions().stream()
                        .anyMatch(kept -> kept.trigger().equals(Optional.of(mention.trigger()))))
                .toList();
        return Coreference.of(Weights.read("en/merging.tsv"), Texts.extractor().vocabulary(), all)
                .reasons(told.getFirst(), told.getLast())
                .stream()
                .map(Reason::key)
                .collect(Collectors.joining(", "));
    }
}
