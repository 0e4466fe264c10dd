package dateline.extraction.merging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is said beside an event.
 *
 * @param clause lemmas of the words in its clause that say something, those of times and its own left out
 * @param sentence the same of its whole sentence
 * @param article all words of its article, in small letters
 * @param names the words in its clause that are names
 * @param numbers the numbers in its clause
 * @param title words of the headline that it would have by itself
 */
record MentionContext(
        Set<String> clause,
        Set<String> sentence,
        Set<String> article,
        Set<String> names,
        ClauseNumbers numbers,
        Set<String> title) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    MentionContext {
        clause = Set.copyOf(clause);
        sentence = Set.copyOf(sentence);
        article = Set.copyOf(article);
        names = Set.copyOf(names);
        title = Set.copyOf(title);
    }

    /** The words of a text in small letters, cut at everything that is neither letter nor digit. */
    static Stream<String> wordsOf(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    /** Whether its article holds nothing of these words, which may have stops in them: "u.s.". */
    boolean isSilentOn(Set<String> words) {
        return words.stream().noneMatch(word -> wordsOf(word).allMatch(article::contains));
    }
}
