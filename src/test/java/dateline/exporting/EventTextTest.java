package dateline.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTextTest {

    private final EventText text = new EventText(ExampleDossiers.WORDS);

    @Test
    void tellsTitleTimeReasonPassageAndSource() {
        Dossier dossier = ExampleDossiers.shipped();

        assertThat(dossier.events())
                .filteredOn(event -> event.id().equals("balloon-shot-down"))
                .singleElement()
                .satisfies(event -> assertThat(text.of(event, new Citation.Finder(dossier).of(event))
                                .lines())
                        .hasSize(3)
                        .satisfies(lines -> {
                            assertThat(lines.get(0)).isEqualTo(event.title());
                            assertThat(lines.get(1)).startsWith("4 February 2023 – ");
                            assertThat(lines.get(2)).matches("“.*balloon.*” – .*19 June 2023");
                        }));
    }

    @Test
    void saysHowItStandsWithWhatHasNotHappenedAndNothingMoreOfWhatHas() {
        assertThat(lines(Status.DENIED, "2023-02")).contains("February 2023 (in the negative) – As the record has it.");
        assertThat(lines(Status.EXPECTED, "")).contains("not dated (expected)");
        assertThat(lines(Status.HAPPENED, "2023-02")).contains("February 2023 – As the record has it.");
    }

    private List<String> lines(Status status, String time) {
        return text.of(ExampleDossiers.standing(status, time).events().getFirst(), List.of())
                .lines()
                .toList();
    }

    @Test
    void isShorterWhereNeitherAPassageNorATimeIsKnown() {
        Dossier dossier = ExampleDossiers.timed("");

        assertThat(text.of(
                                dossier.events().getFirst(),
                                new Citation.Finder(dossier).of(dossier.events().getFirst()))
                        .lines())
                .hasSizeBetween(2, 3)
                .contains("not dated");
    }
}
