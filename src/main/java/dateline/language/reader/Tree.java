package dateline.language.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a tree of Universal Dependencies. Words are known by their places, from 0.
 *
 * @see <a href="https://universaldependencies.org/u/dep/">Universal Dependency Relations</a>
 */
public final class Tree {

    private final List<Word> words;
    private final List<NameSpan> names;

    /** The first word that hangs on each, and after each the next that hangs where it does; -1 where there is none. */
    private final int[] first;

    private final int[] next;

    /**
     * Of a sentence.
     *
     * @param words one or more; exactly one is the root
     * @param names in order, not overlapping
     */
    public Tree(List<Word> words, List<NameSpan> names) {
        this.words = List.copyOf(words);
        this.names = List.copyOf(names);
        this.first = new int[words.size()];
        this.next = new int[words.size()];
        Arrays.fill(first, -1);
        for (int place = words.size() - 1; place >= 0; place--) {
            int head = words.get(place).head();
            if (head >= 0) {
                next[place] = first[head];
                first[head] = place;
            }
        }
    }

    /** The words, in order. */
    public List<Word> words() {
        return words;
    }

    /** The names, in order, not overlapping. */
    public List<NameSpan> names() {
        return names;
    }

    public int size() {
        return words.size();
    }

    public Word word(int place) {
        return words.get(place);
    }

    /** The name that the word belongs to. */
    public Optional<NameSpan> nameAt(int place) {
        return names.stream().filter(name -> name.covers(place)).findFirst();
    }

    /** The word that hangs on no other. */
    public int root() {
        return IntStream.range(0, size())
                .filter(place -> word(place).head() < 0)
                .findFirst()
                .orElse(0);
    }

    /** The words that hang on this one, in order. */
    public List<Integer> children(int place) {
        List<Integer> found = new ArrayList<>();
        for (int child = first[place]; child >= 0; child = next[child]) {
            found.add(child);
        }
        return found;
    }

    /** Those of them that hang on it so. */
    public List<Integer> children(int place, String... relations) {
        return children(place).stream()
                .filter(child -> word(child).isRelated(relations))
                .toList();
    }

    /** The first word that hangs on this one so. */
    public Optional<Integer> child(int place, String... relations) {
        for (int child = first[place]; child >= 0; child = next[child]) {
            if (word(child).isRelated(relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The word and those that hang on it so. */
    public Stream<Integer> withChildren(int place, String... relations) {
        return Stream.concat(Stream.of(place), children(place, relations).stream());
    }

    /** The first word of those that some word and all below it are. */
    public int first(int place) {
        return subtree(place).nextSetBit(0);
    }

    /** The word of a stretch, from one (inclusive) to another (exclusive), that hangs on none in it: the first such word. */
    public int head(int from, int to) {
        return IntStream.range(from, to)
                .filter(place -> word(place).head() < from || word(place).head() >= to)
                .findFirst()
                .orElse(from);
    }

    /** The word and all below it. */
    public BitSet subtree(int place) {
        BitSet found = new BitSet(size());
        add(place, found);
        return found;
    }

    private void add(int place, BitSet found) {
        found.set(place);
        for (int child = first[place]; child >= 0; child = next[child]) {
            add(child, found);
        }
    }

    /** The word, what it hangs on, what that hangs on, and so on up to the root; none above the root. */
    public Stream<Integer> path(int place) {
        return Stream.iterate(place, at -> at >= 0, at -> word(at).head());
    }

    /** Whether the word is the other or lies below it. */
    public boolean isWithin(int place, int other) {
        return path(place).anyMatch(at -> at == other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tree tree && words.equals(tree.words) && names.equals(tree.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, names);
    }

    @Override
    public String toString() {
        return words + " " + names;
    }
}
