package dateline.extraction.events;

import dateline.article.Block;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;

/** Where in an article a sentence stands. */
final class SentencePlace {

    private static final int LEAD = 3;

    private SentencePlace() {}

    /** In its title, a heading, one of its first sentences, which are told apart, or later. */
    static String of(ReadText text, Sentence sentence) {
        if (sentence.isHeadline()) {
            return sentence.number() == 0 ? "title" : "heading";
        }
        int first = text.sentences().stream()
                .filter(one -> !(one.block() instanceof Block.Heading))
                .findFirst()
                .map(Sentence::number)
                .orElse(0);
        int from = sentence.number() - first;
        return from < LEAD ? "lead " + from : "later";
    }
}
