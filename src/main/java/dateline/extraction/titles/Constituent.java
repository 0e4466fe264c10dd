package dateline.extraction.titles;

import java.util.List;

/**
 * Words of a headline that stand or fall together, and what may be told besides.
 *
 * @param words what it always prints
 * @param parts what hangs on it: each may be left out unless it is needed
 * @param weight what it is worth to the reader: log odds that an editor keeps it; below 0 it had better go
 * @param isNeeded whether what it hangs on is not whole, or not true, without it
 */
record Constituent(List<HeadlineWord> words, List<Constituent> parts, double weight, boolean isNeeded) {

    Constituent {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** One that is needed. */
    static Constituent needed(List<HeadlineWord> words, List<Constituent> parts) {
        return new Constituent(words, parts, 0, true);
    }

    /** How many characters its own words take, each with the space before it. */
    int length() {
        return words.stream().mapToInt(word -> word.text().length() + 1).sum();
    }
}
