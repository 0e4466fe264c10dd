package dateline.extraction.merging;

import java.util.Map;
import java.util.Set;

/**
 * What is said beside an event.
 *
 * @param clause lemmas of the words in its clause that say something, those of times and its own left out
 * @param sentence the same of its whole sentence
 * @param article all words of its article, in small letters
 * @param names the words in its clause that are names
 * @param counts numbers in its clause by what they count
 * @param title words of the headline that it would have by itself
 */
record MentionContext(
        Set<String> clause,
        Set<String> sentence,
        Set<String> article,
        Set<String> names,
        Map<String, String> counts,
        Set<String> title) {

    MentionContext {
        clause = Set.copyOf(clause);
        sentence = Set.copyOf(sentence);
        article = Set.copyOf(article);
        names = Set.copyOf(names);
        counts = Map.copyOf(counts);
        title = Set.copyOf(title);
    }
}
