package dateline.extraction.text;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence of an article. Words are known by their places in it, from 0.
 *
 * @param number its place among all sentences of the article, from 0
 * @param block where it is written
 * @param times the time expressions in it, in order
 */
public record Sentence(int number, Block block, Tree tree, List<Timed> times) {

    public Sentence {
        times = List.copyOf(times);
    }

    public int size() {
        return tree.size();
    }

    public Word word(int place) {
        return tree.word(place);
    }

    /** Whether there is such a word and it is written like one of these, given in lower case. */
    public boolean is(int place, String... words) {
        return 0 <= place && place < size() && word(place).token().is(words);
    }

    /** The prepositions and conjunctions that lead to the word, in lower case: "of" to "Bergen", "if" to "fails". */
    public List<String> leading(int place) {
        return tree.children(place, "case", "mark").stream()
                .map(lead -> word(lead).lower())
                .toList();
    }

    /** Whether one of these, given in lower case, leads to the word. */
    public boolean isLed(int place, String... words) {
        return leading(place).stream().anyMatch(List.of(words)::contains);
    }

    /** The time expression that the word belongs to. */
    public Optional<Timed> timed(int place) {
        return times.stream().filter(time -> time.covers(place)).findFirst();
    }

    /** Where the words from one (inclusive) to another (exclusive) are written; there must be at least one. */
    public TextSpan span(int from, int to) {
        return new TextSpan(
                block.id(), word(from).token().start(), word(to - 1).token().end());
    }

    /** These words as written. */
    public String text(int from, int to) {
        return from >= to
                ? ""
                : block.text()
                        .substring(
                                word(from).token().start(), word(to - 1).token().end());
    }

    /** The first word that ends after the offset; the number of words when there is none. */
    public int at(int offset) {
        return (int) tree.words().stream()
                .takeWhile(word -> word.token().end() <= offset)
                .count();
    }

    /** Whether no space stands between the word and the next; the last has none. */
    public boolean isGlued(int place) {
        return 0 <= place
                && place + 1 < size()
                && word(place).token().end() == word(place + 1).token().start();
    }

    /** The comma that sets the phrase of the word off from what stands before, right in front of it or its first. */
    public Optional<Integer> comma(int place) {
        int first = tree.first(place);
        return Stream.of(first - 1, first).filter(mark -> is(mark, ",")).findFirst();
    }

    /** Where the words begin that are such and stand one after another right before the word; there when there are none. */
    public int startBefore(int place, IntPredicate isSuch) {
        return IntStream.iterate(place, at -> at > 0, at -> at - 1)
                .filter(at -> !isSuch.test(at - 1))
                .findFirst()
                .orElse(0);
    }

    /** Where the words end that are such and stand one after another from the word on; there when there are none. */
    public int endFrom(int place, IntPredicate isSuch) {
        return IntStream.range(place, size())
                .filter(at -> !isSuch.test(at))
                .findFirst()
                .orElse(size());
    }

    /** Whether it stands in a title or heading. */
    public boolean isHeadline() {
        return block instanceof Block.Heading;
    }

    public int start() {
        return word(0).token().start();
    }

    public int end() {
        return word(size() - 1).token().end();
    }
}
