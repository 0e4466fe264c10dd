package dateline.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportOptionsTest {

    @Test
    void keepsWhatSharesAMomentWithTheRange() {
        Dossier dossier = ExampleDossiers.timed("2021", "2022-12-31", "2023-02", "2021/..", "");

        assertThat(kept(dossier, options(Optional.of("2022-12/2023-01"), List.of(), Optional.empty())))
                .containsExactly("e1", "e3");
    }

    @Test
    void leavesOutWhatAPersonHasRejected() {
        Dossier dossier = ExampleDossiers.of(List.of(
                ExampleDossiers.event("yes", "Yes", "2021", Origin.FOUND),
                ExampleDossiers.event("no", "No", "2021", Origin.REJECTED)));

        assertThat(kept(dossier, ExportOptions.ALL)).containsExactly("yes");
    }

    @Test
    void keepsTheIssuesAskedForByNameOrId() {
        Dossier dossier = ExampleDossiers.timed("2021");

        assertThat(kept(dossier, options(Optional.empty(), List.of("TALKS"), Optional.empty())))
                .hasSize(1);
        assertThat(kept(dossier, options(Optional.empty(), List.of("trade"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void keepsWhatHadBeenReportedByADay() {
        Dossier dossier = ExampleDossiers.timed("2021");

        assertThat(kept(dossier, options(Optional.empty(), List.of(), Optional.of(LocalDate.of(2023, 6, 19)))))
                .hasSize(1);
        assertThat(kept(dossier, options(Optional.empty(), List.of(), Optional.of(LocalDate.of(2023, 6, 18)))))
                .isEmpty();
    }

    private static List<String> kept(Dossier dossier, ExportOptions options) {
        return options.select(dossier).events().stream().map(Event::id).toList();
    }

    private static ExportOptions options(Optional<String> range, List<String> lanes, Optional<LocalDate> asOf) {
        return new ExportOptions(range.map(TimeSpan::parse), lanes, asOf, 0, PictureStyle.USUAL);
    }
}
