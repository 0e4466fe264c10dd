package dateline.article;

import java.util.List;
import java.util.stream.Stream;

/** A heading and the blocks under it, in reading order. */
public record Section(Block.Heading heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The words of the heading; empty for text that stands before any heading. */
    public String title() {
        return heading.text();
    }

    /** The heading and then the blocks. */
    public Stream<Block> stream() {
        return Stream.concat(Stream.of(heading), blocks.stream());
    }
}
