package dateline.extraction.text;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.language.Part;
import dateline.language.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence, or a piece of one that is far too long.
 *
 * @param number its place among all sentences of the article, from 0
 * @param block where it is written
 * @param tokens at least one
 * @param times the time expressions in it, in order
 */
public record Sentence(int number, Block block, List<Token> tokens, List<Timed> times) {

    public Sentence {
        tokens = List.copyOf(tokens);
        times = List.copyOf(times);
    }

    /** The time expression that the token belongs to. */
    public Optional<Timed> timed(int token) {
        return times.stream()
                .filter(time -> time.from() <= token && token < time.to())
                .findFirst();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Whether there is such a token and it is one of the words. */
    public boolean is(int index, String... words) {
        return 0 <= index && index < size() && token(index).is(words);
    }

    /** Whether there is such a token and it is of the part of speech. */
    public boolean is(int index, Part part) {
        return 0 <= index && index < size() && token(index).is(part);
    }

    /** Where the tokens from one (inclusive) to another (exclusive) are written; there must be at least one. */
    public TextSpan span(int from, int to) {
        return new TextSpan(block.id(), token(from).start(), token(to - 1).end());
    }

    /** The words as written. */
    public String text(int from, int to) {
        return from >= to
                ? ""
                : block.text().substring(token(from).start(), token(to - 1).end());
    }

    /** The first token that ends after the offset; the number of tokens when there is none. */
    public int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it stands in a title or heading. */
    public boolean headline() {
        return block instanceof Block.Heading;
    }

    public int start() {
        return token(0).start();
    }

    public int end() {
        return token(size() - 1).end();
    }
}
