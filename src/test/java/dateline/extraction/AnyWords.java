package dateline.extraction;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of words in any order, as news has them. */
public final class AnyWords {

    private AnyWords() {}

    /** Texts of one word to so many. */
    public static Arbitrary<String> texts(int most) {
        return Arbitraries.of(
                        "Anna Berg",
                        "the minister",
                        "said",
                        "that",
                        "“",
                        "”",
                        "\"",
                        "resigned",
                        "on Monday",
                        "in 2012",
                        ",",
                        ".",
                        "and",
                        "who",
                        "was",
                        "to",
                        "leave",
                        "China",
                        "’s",
                        "issues including",
                        "since",
                        "will",
                        "had",
                        "not",
                        "U.S.",
                        "(",
                        ")",
                        "he",
                        "it",
                        "plans",
                        "meeting",
                        "between",
                        "of",
                        "last year",
                        "\n\n",
                        "IMF",
                        ";",
                        "Inc.",
                        "a plan",
                        "the",
                        "closed",
                        "which",
                        "well-known",
                        "killed",
                        "11 people",
                        "a",
                        "or",
                        "“no”")
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(words -> String.join(" ", words));
    }
}
