package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Vocabulary;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNamesTest {

    private final CompanyNames names = new CompanyNames(Vocabulary.of(Locale.ENGLISH));

    @Test
    void abbreviatesANameOfSeveralWords() {
        assertThat(names.initials("General Motors Co.")).contains("GM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " Acme", "The  Times", "&"})
    void abbreviatesNothingOfOddNames(String name) {
        assertThat(names.initials(name)).isEmpty();
    }
}
