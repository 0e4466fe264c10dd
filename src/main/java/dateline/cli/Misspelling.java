package dateline.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** A word that may be another, written wrong. */
record Misspelling(String written) {

    /** So many letters may be wrong: two that have changed places are two. */
    private static final int MOST_WRONG = 2;

    /** The nearest of the words that begins with the same letter; empty where none is near. */
    Optional<String> meant(Collection<String> words) {
        return words.stream()
                .filter(word -> word.regionMatches(true, 0, written, 0, 1))
                .filter(word -> distance(word) <= MOST_WRONG)
                .min(Comparator.comparingInt(this::distance));
    }

    /** How many letters have to be changed, added or left out to make the word. */
    private int distance(String word) {
        int[] row = IntStream.rangeClosed(0, word.length()).toArray();
        for (int at = 1; at <= written.length(); at++) {
            int diagonal = row[0];
            row[0] = at;
            for (int to = 1; to <= word.length(); to++) {
                int changed = diagonal + (written.charAt(at - 1) == word.charAt(to - 1) ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.min(changed, 1 + Math.min(row[to], row[to - 1]));
            }
        }
        return row[word.length()];
    }
}
