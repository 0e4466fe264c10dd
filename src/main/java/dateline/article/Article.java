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
 * @param annotations what the reader has marked in it, in no order
 */
public record Article(
        String id,
        Block.Heading heading,
        Source source,
        Optional<TimeSpan> published,
        List<Section> sections,
        List<Annotation> annotations) {

    public Article {
        sections = List.copyOf(sections);
        annotations = List.copyOf(annotations);
    }

    /** An article in which the reader has marked nothing. */
    public Article(
            String id, Block.Heading heading, Source source, Optional<TimeSpan> published, List<Section> sections) {
        this(id, heading, source, published, sections, List.of());
    }

    /** The same with other marks of the reader. */
    public Article annotated(List<Annotation> marks) {
        return new Article(id, heading, source, published, sections, marks);
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
