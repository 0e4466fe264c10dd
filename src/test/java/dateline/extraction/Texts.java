package dateline.extraction;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.dating.TimeTagger;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Articles made of a title and paragraphs, and what is found in them. */
public final class Texts {

    private static final TimeTagger TAGGER = TimeTagger.of(Locale.ENGLISH);
    private static final Extractor EXTRACTOR = Extractor.english();

    private Texts() {}

    public static Extractor extractor() {
        return EXTRACTOR;
    }

    /** An article of that day, its title first. */
    public static Article article(String id, String day, String... text) {
        Block.Heading title = new Block.Heading(id + "/title", text[0], 1);
        List<Block> blocks = IntStream.range(1, text.length)
                .<Block>mapToObj(number -> new Block.Paragraph(id + "/" + number, text[number]))
                .toList();
        Optional<TimeSpan> published = day.isEmpty() ? Optional.empty() : Optional.of(TimeSpan.parse(day));
        Section section = new Section(new Block.Heading(id + "/s", "", 2), blocks);
        return new Article(id, title, Source.UNKNOWN, published, List.of(section));
    }

    /** What is found in it. */
    public static Findings findings(Article article) {
        return EXTRACTOR.read(article, TAGGER.tag(article).resolve(article.published()), List.of());
    }
}
