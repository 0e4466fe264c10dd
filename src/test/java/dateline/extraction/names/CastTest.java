package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dating.TimeTagger;
import dateline.extraction.Examples;
import dateline.extraction.Texts;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is named in one short text, under a headline. */
class CastTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);
    private static final ArticleReader READER = new ArticleReader(VOCABULARY, Texts.reader());
    private static final TimeTagger TAGGER = TimeTagger.of(Locale.ENGLISH);
    private static final Set<Nature> UNNAMED = EnumSet.of(Nature.SOMEBODY, Nature.PEOPLE, Nature.BODY);

    @TestFactory
    Stream<DynamicTest> knowsWhatANameNames() {
        return Examples.in(
                "names.txt",
                told -> List.of(List.of(cast(sentences(told.title(), told.text())).identities().stream()
                        .filter(identity -> !UNNAMED.contains(identity.nature()))
                        .map(identity -> identity.figure().name() + " "
                                + identity.nature().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")))));
    }

    @TestFactory
    Stream<DynamicTest> knowsWhomASubjectMeansThatNamesNobody() {
        return Examples.in("pronouns.txt", told -> {
            List<Sentence> sentences = sentences(told.title(), told.text());
            Sentence last = sentences.getLast();
            Optional<Integer> subject = new Clause(last, last.tree().root()).subject();
            return List.of(List.of(subject.flatMap(doer -> cast(sentences).anybody(last, doer))
                    .map(Figure::name)
                    .orElse("")));
        });
    }

    @Test
    void ofTwoFirmsToldOfAtOnceTheCompanyIsTheSameEveryTime() {
        List<Sentence> sentences = sentences(
                "Fines",
                "Lund Corp. lost money in May. Lund Corp. was fined. On Monday a court fined Lund Corp. and Moen Corp. again. The company went public.");

        Set<String> meant = IntStream.range(0, 30)
                .mapToObj(time -> cast(sentences).anybody(sentences.getLast(), 1))
                .map(figure -> figure.map(Figure::name).orElse(""))
                .collect(Collectors.toSet());

        assertThat(meant).containsExactly("Lund Corp.");
    }

    @Test
    void whoActsOrSpeaksIsAnActorAndWhereItIsIsNone() {
        Cast cast = cast(sentences(
                "Anna Berg Dies at 91",
                "BERGEN - The singer Anna Berg died on Monday near Bergen, the police said on Tuesday."));

        assertThat(cast.figures())
                .extracting(Figure::name)
                .contains("Anna Berg")
                .doesNotContain("Bergen", "BERGEN");
    }

    @Test
    void aTitleIsNoPartOfTheName() {
        Cast cast = cast(
                sentences("News", "President Anna Berg resigned on Monday. Berg had been ill, the president said."));

        assertThat(cast.figures()).extracting(Figure::name).contains("Anna Berg");
        assertThat(cast.figures().getFirst().aliases()).containsExactly("Berg");
    }

    private static Cast cast(List<Sentence> sentences) {
        return new CastReader(VOCABULARY, Locale.ENGLISH).read(sentences);
    }

    private static List<Sentence> sentences(String title, String text) {
        Article article = Texts.article("a", "2023-06-14", title, text);
        return READER.read(article, TAGGER.tag(article).resolve(article.published()))
                .sentences();
    }
}
