package dateline.extraction.titles;

import dateline.article.Article;
import dateline.dating.TimeTagger;
import dateline.dossier.Status;
import dateline.extraction.Examples;
import dateline.extraction.Examples.Told;
import dateline.extraction.Texts;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.CastReader;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the events of short texts of Wednesday 14 June 2023 are called: the word that tells it, its status, headline, label. */
class HeadlineExamplesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);
    private static final TimeTagger TAGGER = TimeTagger.of(Locale.ENGLISH);

    @TestFactory
    Stream<DynamicTest> headlines() {
        return Examples.in("titles", HeadlineExamplesTest::headlines);
    }

    static List<List<String>> headlines(Told told) {
        ReadText text = read(told);
        Cast cast = new CastReader(VOCABULARY, Locale.ENGLISH).read(text.sentences());
        HeadlineWriter writer = new HeadlineWriter(VOCABULARY);
        List<List<String>> rows = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int word = 0; word < sentence.size(); word++) {
                for (Status status : Status.values()) {
                    Clause clause = new Clause(sentence, word);
                    var headline = writer.headline(clause, status, cast);
                    rows.add(List.of(
                            clause.word().text(),
                            status.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            headline.map(found -> found.title()).orElse(""),
                            headline.flatMap(found -> found.label()).orElse("")));
                }
            }
        }
        return rows;
    }

    static ReadText read(Told told) {
        Article article = Texts.article("a", "2023-06-14", told.title(), told.text());
        return new ArticleReader(VOCABULARY, Texts.reader())
                .read(article, TAGGER.tag(article).resolve(article.published()));
    }
}
