package dateline.library.json;

import dateline.article.Block;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a block, with its neighbours in the article. */
final class BlockText {

    private final List<Block> article;
    private final int index;
    private @Nullable CodePoints codePoints;

    /** The block at this index among all blocks of its article. */
    BlockText(List<Block> article, int index) {
        this.article = article;
        this.index = index;
    }

    String id() {
        return article.get(index).id();
    }

    String text() {
        return article.get(index).text();
    }

    /** Its places; counted once, for a text may hold many passages. */
    CodePoints codePoints() {
        CodePoints counted = codePoints == null ? CodePoints.of(text()) : codePoints;
        codePoints = counted;
        return counted;
    }

    /** The other blocks of the article, the nearest first. One with the same id, or without any, could not be told from this one. */
    Stream<Block> neighbours() {
        return IntStream.range(1, article.size())
                .boxed()
                .flatMap(distance -> Stream.of(index - distance, index + distance))
                .filter(place -> 0 <= place && place < article.size())
                .map(article::get)
                .filter(block -> !block.id().isEmpty() && !block.id().equals(id()));
    }
}
