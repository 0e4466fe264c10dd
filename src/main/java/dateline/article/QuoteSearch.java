package dateline.article;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds words again whose text has shifted. It gives up after a fixed amount of work in one file, so that no file can stall it. */
public final class QuoteSearch {

    private static final int HEAD = 8;
    private static final int COST = 64;
    // in another block, a short word alone says too little: so many units of words and surroundings must be the same
    private static final int TELLING = 20;

    private long patience;

    /** With patience for so many comparisons. */
    public QuoteSearch(long patience) {
        this.patience = patience;
    }

    /**
     * Where the words stand now: in the block where they were, nearest to the unit where they were, or else elsewhere in its article.
     *
     * @param article all its blocks, of which that block is the one at the index
     */
    public Optional<TextSpan> find(List<Block> article, int index, Quote quote, int near) {
        Block block = article.get(index);
        return best(block.text(), quote, near)
                .map(match -> match.in(block.id(), quote))
                .or(() -> elsewhere(article, index, quote));
    }

    private Optional<TextSpan> elsewhere(List<Block> article, int index, Quote quote) {
        Optional<TextSpan> found = Optional.empty();
        int agreement = TELLING - quote.exact().length() - 1;
        Iterator<Block> neighbours = neighbours(article, index).iterator();
        while (neighbours.hasNext() && patience > 0 && agreement < quote.context()) {
            Block neighbour = neighbours.next();
            Optional<Match> match = best(neighbour.text(), quote, 0);
            if (match.isPresent() && match.get().agreement > agreement) {
                agreement = match.get().agreement;
                found = Optional.of(match.get().in(neighbour.id(), quote));
            }
        }
        return found;
    }

    /** The other blocks, the nearest first. One with the same id, or without any, could not be told from this one. */
    private static Stream<Block> neighbours(List<Block> article, int index) {
        String id = article.get(index).id();
        return IntStream.range(1, article.size())
                .boxed()
                .flatMap(distance -> Stream.of(index - distance, index + distance))
                .filter(place -> 0 <= place && place < article.size())
                .map(article::get)
                .filter(block -> !block.id().isEmpty() && !block.id().equals(id));
    }

    private Optional<Match> best(String text, Quote quote, int near) {
        Comparator<Match> order = Comparator.comparingInt(Match::agreement)
                .thenComparing(match -> Math.abs(match.start - near), Comparator.reverseOrder());
        String head = quote.exact().substring(0, Math.min(HEAD, quote.exact().length()));
        Optional<Match> best = Optional.empty();
        int start = text.indexOf(head);
        patience -= text.length() + COST;
        while (start >= 0 && patience > 0) {
            patience -= quote.exact().length() + quote.context();
            if (text.startsWith(quote.exact(), start)) {
                Match match = new Match(start, quote.agreement(text, start));
                best = best.filter(other -> order.compare(other, match) >= 0).or(() -> Optional.of(match));
            }
            start = text.indexOf(head, start + 1);
        }
        return best;
    }

    private record Match(int start, int agreement) {
        TextSpan in(String block, Quote quote) {
            return new TextSpan(block, start, start + quote.exact().length());
        }
    }
}
