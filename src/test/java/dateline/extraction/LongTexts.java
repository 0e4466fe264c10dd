package dateline.extraction;

import dateline.article.Article;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles of as many paragraphs as are wanted, which speak all along of whom they have named once, or never. */
public final class LongTexts {

    private static final List<String> NAMED = List.of(
            "Judge Anna Berg",
            "Senator Henrik Lund",
            "The Supreme Court of Norland",
            "The Nordkraft Union",
            "Lund Electric Company");
    private static final List<String> SPOKEN_OF = List.of(
            "The court",
            "The supreme court",
            "The union",
            "The president",
            "The company",
            "The judge",
            "The senator",
            "The ministry",
            "The 45-year-old",
            "She",
            "They",
            "It");
    private static final List<String> DEEDS = List.of(
            "rejected the plan for the harbour",
            "opened the hearing on the pipeline",
            "met delegates of the fishers",
            "postponed the vote on the ferry",
            "fined the carrier",
            "visited the flooded town",
            "sold the shares in the mill",
            "approved the budget for roads");
    private static final List<String> TIMES =
            List.of("on Monday", "in February", "last year", "in 2021", "in May 2019");

    private LongTexts() {}

    /** One of 14 June 2023; the same number gives the same text. */
    public static Article article(int paragraphs, int number) {
        Random chance = new Random(number);
        Stream<String> text = IntStream.range(0, paragraphs).mapToObj(index -> paragraph(chance));
        return Texts.article(
                "a",
                "2023-06-14",
                Stream.concat(Stream.of("A long quarrel"), text).toArray(String[]::new));
    }

    private static String paragraph(Random chance) {
        return IntStream.range(0, 3)
                .mapToObj(index -> (chance.nextInt(30) == 0 ? one(NAMED, chance) : one(SPOKEN_OF, chance))
                        + " " + one(DEEDS, chance)
                        + (chance.nextBoolean() ? " " + one(TIMES, chance) : "")
                        + ".")
                .reduce((before, next) -> before + " " + next)
                .orElseThrow();
    }

    private static String one(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
