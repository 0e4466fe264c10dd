package dateline.extraction.merging;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
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
 * @param counts numbers in its clause by what they count
 * @param numbers those that tell what is named alike in its clause, by what they stand behind: 12 of "Flight 12"
 * @param title words of the headline that it would have by itself
 */
record MentionContext(
        Set<String> clause,
        Set<String> sentence,
        Set<String> article,
        Set<String> names,
        Map<String, String> counts,
        Map<String, Set<String>> numbers,
        Set<String> title) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    MentionContext {
        clause = Set.copyOf(clause);
        sentence = Set.copyOf(sentence);
        article = Set.copyOf(article);
        names = Set.copyOf(names);
        counts = Map.copyOf(counts);
        numbers = Map.copyOf(numbers);
        title = Set.copyOf(title);
    }

    /** The words of a text in small letters, cut at everything that is neither letter nor digit. */
    static Stream<String> wordsOf(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    /** Whether what is named alike here and there has other numbers: "Flight 12" and "Flight 31". */
    boolean hasOtherNumbers(MentionContext other) {
        return numbers.entrySet().stream()
                .anyMatch(named -> Collections.disjoint(
                        named.getValue(), other.numbers.getOrDefault(named.getKey(), named.getValue())));
    }

    /** Whether its article holds nothing of these words, which may have stops in them: "u.s.". */
    boolean isSilentOn(Set<String> words) {
        return words.stream().noneMatch(word -> wordsOf(word).allMatch(article::contains));
    }
}
