package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example/2023/06/19/talks, https://news.example/2023/06/19/talks",
        "' http://news.example ', http://news.example",
        "news.example/talks, //news.example/talks",
        "news.example:8080/talks, //news.example:8080/talks",
        "http://localhost:8080/a, http://localhost:8080/a"
    })
    void takesAnAddressAsPeopleWriteIt(String written, String address) {
        assertThat(WrittenAddress.of(written)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "talks", "in the news", "file:///etc/passwd", "ftp://news.example", "https://", "https:// a"
            })
    void takesNothingElse(String written) {
        assertThat(WrittenAddress.of(written)).isEmpty();
    }

    @Test
    void tellsAnAddressFromATextThatHoldsOne() {
        assertThat(WrittenAddress.isWhole("https://news.example/talks\n")).isTrue();
        assertThat(WrittenAddress.isWhole("See https://news.example/talks")).isFalse();
        assertThat(WrittenAddress.isWhole("news.example")).isFalse();
    }
}
