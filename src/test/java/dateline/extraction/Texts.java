package dateline.extraction;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.extraction.events.EventThreshold;
import dateline.extraction.merging.Merger;
import dateline.language.reader.Reader;
import dateline.language.reader.Readers;
import dateline.language.reader.UnreadableModelException;
import dateline.time.TimeSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles made of a title and paragraphs, and what is found in them. */
public final class Texts {

    private static final TimeTagger TAGGER = TimeTagger.of(Locale.ENGLISH);
    private static final Extractor EXTRACTOR = new Extractor(reader(), EventThreshold.USUAL);

    private Texts() {}

    /** The reader that ships. */
    public static Reader reader() {
        try {
            return Readers.of(Locale.ENGLISH);
        } catch (UnreadableModelException e) {
            throw new AssertionError(e);
        }
    }

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

    /** A dossier that has some articles and is given more. */
    public static Dossier dossier(List<Article> before, Article... more) {
        Dossier empty = new Dossier("Dossier", before, List.of(), List.of(), List.of(), List.of());
        Merger first = new Merger(EXTRACTOR.vocabulary(), empty);
        Dossier held =
                first.with(List.of(), before.stream().map(Texts::findings).toList());
        List<Article> all = Stream.concat(before.stream(), Arrays.stream(more)).toList();
        return new Merger(
                        EXTRACTOR.vocabulary(),
                        new Dossier(held.title(), all, held.events(), held.issues(), held.actors(), held.quotations()))
                .with(
                        before.stream().map(Texts::findings).toList(),
                        Arrays.stream(more).map(Texts::findings).toList());
    }

    /** What is found in it. */
    public static Extract findings(Article article) {
        return EXTRACTOR.read(article, TAGGER.tag(article).resolve(article.published()));
    }
}
