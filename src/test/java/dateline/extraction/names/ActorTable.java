package dateline.extraction.names;

import dateline.article.Article;
import dateline.dating.TimeTagger;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.Sentence;
import dateline.importing.Document;
import dateline.importing.text.TextImporter;
import dateline.language.Vocabulary;
import dateline.language.reader.Readers;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints who is named in plain texts, for {@code src/training/actors.py} to learn from whom an editor counts among the actors. A line is
 * {@code file TAB name|alias… TAB feature=value…}.
 */
final class ActorTable {

    private ActorTable() {}

    public static void main(String... files) throws Exception {
        Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
        CastReader casts = new CastReader(vocabulary, Locale.ENGLISH);
        ArticleReader articles = new ArticleReader(vocabulary, Readers.of(Locale.ENGLISH));
        TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
        for (String file : files) {
            Article article =
                    new TextImporter().read(Document.read(Path.of(file)), "a").article();
            List<Sentence> sentences = articles.read(
                            article, tagger.tag(article).resolve(article.published()))
                    .sentences();
            Collection<Identity> all = casts.read(sentences).identities();
            int most = ActorModel.most(all);
            all.forEach(one -> System.out.println(String.join(
                    "\t",
                    String.valueOf(Path.of(file).getFileName()),
                    names(one.figure()),
                    casts.model().features(one, all.size(), most).entrySet().stream()
                            .map(feature -> feature.getKey() + "=" + feature.getValue())
                            .collect(Collectors.joining("\t")))));
        }
    }

    private static String names(Figure figure) {
        return (figure.name() + "|" + String.join("|", figure.aliases()))
                .replaceAll("\\s+", " ")
                .replaceAll("\\|$", "");
    }
}
