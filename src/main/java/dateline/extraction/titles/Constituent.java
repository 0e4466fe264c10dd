package dateline.extraction.titles;

import dateline.extraction.titles.Relevance.Need;
import java.util.List;
import java.util.Set;

/**
 * Words of a headline that stand or fall together, and what may be told besides.
 *
 * @param words what it always prints
 * @param parts what hangs on it: each may be left out unless it is needed
 * @param weight what it is worth to the reader: log odds that an editor keeps it; below 0 it had better go
 * @param need whether what it hangs on is whole and true without it
 */
record Constituent(List<HeadlineWord> words, List<Constituent> parts, double weight, Need need) {

    Constituent {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** One that is needed. */
    static Constituent needed(List<HeadlineWord> words, List<Constituent> parts) {
        return new Constituent(words, parts, 0, Need.NEEDED);
    }

    /** The same as one that cannot be said, nor can whatever needs it. */
    Constituent unsayable() {
        return new Constituent(words, parts, Double.NEGATIVE_INFINITY, Need.NEEDED);
    }

    /** The same with what cannot be said, where there is no other way. */
    Constituent said() {
        List<Constituent> said = parts.stream().map(Constituent::said).toList();
        return new Constituent(words, said, Double.isInfinite(weight) ? 0 : weight, need);
    }

    /** The same where parts of which it says less or something else without them are needed, too. */
    Constituent needing(Set<Need> needs) {
        List<Constituent> all = parts.stream().map(part -> part.needing(needs)).toList();
        return new Constituent(words, all, weight, needs.contains(need) ? Need.NEEDED : need);
    }

    /** The same without the parts that begin with one of these words. */
    Constituent without(List<Integer> places) {
        List<Constituent> others = parts.stream()
                .filter(part -> !places.contains(part.words().getFirst().from()))
                .toList();
        return new Constituent(words, others, weight, need);
    }

    boolean isNeeded() {
        return need == Need.NEEDED;
    }

    boolean isWanted() {
        return need == Need.WANTED || need == Need.CALLED_FOR;
    }

    /** How many characters its own words take, each with the space before it. */
    int length() {
        return words.stream().mapToInt(word -> word.text().length() + 1).sum();
    }
}
