package dateline.extraction.issues;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.Texts;
import dateline.extraction.text.ArticleReader;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that may name an issue are whole noun phrases. */
final class NounPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The meeting between Anna Berg and Oscar Lund ended. | meeting | meeting between Anna Berg
        The meeting with Anna Berg ended. | meeting with Anna Berg | meeting between Anna Berg
        Several people, including Anna Berg, were arrested. | Anna Berg | including Anna Berg
        She spoke of the “pursuit” of pirates. | pirates | pursuit” of pirates
        """)
    void arePhrasesThatATextUses(String text, String used, String unused) {
        assertThat(phrases(text)).contains(used).doesNotContain(unused);
    }

    private static List<String> phrases(String text) {
        return new ArticleReader(Vocabulary.of(Locale.ENGLISH), Texts.reader())
                .read(Texts.article("a", "2023-06-14", "Title", text), List.of()).sentences().stream()
                        .flatMap(sentence -> NounPhrase.in(sentence, word -> word.toLowerCase(Locale.ROOT)).stream())
                        .map(NounPhrase::text)
                        .toList();
    }
}
