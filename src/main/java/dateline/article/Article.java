package dateline.article;

import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is read.
 *
 * @param id unique in a dossier
 * @param heading the title, a heading of level 1
 * @param published when it appeared, to whatever precision is known; empty when unknown
 * @param sections in reading order
 */
public record Article(
        String id, Block.Heading heading, Source source, Optional<TimeSpan> published, List<Section> sections) {

    public Article {
        sections = List.copyOf(sections);
    }

    public String title() {
        return heading.text();
    }

    /** Every block in reading order: the title, then each section's heading and blocks. */
    public List<Block> blocks() {
        return Stream.concat(Stream.of(heading), sections.stream().flatMap(Section::stream))
                .toList();
    }
}
