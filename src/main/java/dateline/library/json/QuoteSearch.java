package dateline.library.json;

import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;

/** Finds words again whose text has shifted. It gives up after a fixed amount of work in one file, so that no file can stall it. */
final class QuoteSearch {

    private static final int HEAD = 8;
    private static final int COST = 64;
    // in another block, a short word alone says too little: so many units of words and surroundings must be the same
    private static final int TELLING = 20;

    private long patience;

    /** With patience for so many comparisons. */
    QuoteSearch(long patience) {
        this.patience = patience;
    }

    /** Where the words stand now: in the block, nearest to the unit where they were, or else elsewhere in its article. */
    Optional<TextSpan> find(BlockText block, Quote quote, int near) {
        return best(block.text(), quote, near)
                .map(match -> match.in(block.id(), quote))
                .or(() -> elsewhere(block, quote));
    }

    private Optional<TextSpan> elsewhere(BlockText block, Quote quote) {
        Optional<TextSpan> found = Optional.empty();
        int agreement = TELLING - quote.exact().length() - 1;
        Iterator<Block> neighbours = block.neighbours().iterator();
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
