package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples of the specification, read from {@code edtf/valid.txt} and {@code edtf/invalid.txt}. */
class EdtfExamplesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/edtf/valid.txt", delimiter = '|', emptyValue = "")
    void readsTheExample(String value, String earliest, String latest, Precision precision, String qualifiers) {
        TimeSpan span = TimeSpan.parse(value);
        assertThat(span.openStart() ? ".." : span.earliest().toString()).isEqualTo(earliest);
        assertThat(span.openEnd() ? ".." : span.latest().toString()).isEqualTo(latest);
        assertThat(span.precision()).isEqualTo(precision);
        assertThat(span.certainty().mark()).isEqualTo(qualifiers == null ? "" : qualifiers);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/edtf/valid.txt", delimiter = '|')
    void writesTheExampleAsItWas(String value) {
        assertThat(TimeSpan.parse(value).value()).hasToString(value);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/edtf/invalid.txt", delimiter = '|')
    void saysWhereTheExampleIsWrong(String value, int index) {
        String text = value == null ? "" : value;
        DateTimeParseException wrong = catchThrowableOfType(DateTimeParseException.class, () -> TimeSpan.parse(text));
        assertThat(wrong).as("%s must not be read", text).isNotNull();
        assertThat(wrong.getErrorIndex()).as(wrong.getMessage()).isEqualTo(index);
        assertThat(wrong).hasMessageContaining("at index " + index);
    }
}
