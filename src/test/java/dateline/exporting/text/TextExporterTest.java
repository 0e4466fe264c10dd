package dateline.exporting.text;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.exporting.ExampleDossiers;
import org.junit.jupiter.api.Test;

class TextExporterTest {

    private final TextExporter exporter = new TextExporter(WORDS);

    @Test
    void tellsTheEventsInTheOrderOfTimeAndThenTheSources() {
        String text = written(exporter, ExampleDossiers.timed("2023-02", "2021"));

        assertThat(text).startsWith("Talks\n\nEvent 1\n2021 – As the record has it.\n“");
        assertThat(text).containsSubsequence("Event 1", "Event 0", "February 2023", "Sources\nAnna Berg, Talks & more");
    }

    @Test
    void wordsOfOneSourceThatTellAnEventTwiceStandOnce() {
        assertThat(written(exporter, ExampleDossiers.toldTwice())).containsOnlyOnce("two sides met");
    }

    @Test
    void aTitleOfSeveralLinesIsOneLine() {
        assertThat(written(exporter, ExampleDossiers.titled("They\nmet"))).contains("\nThey met\n");
    }
}
