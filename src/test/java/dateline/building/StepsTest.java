package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.extraction.LongTexts;
import dateline.extraction.Texts;
import dateline.importing.Imported;
import dateline.importing.Importers;
import dateline.importing.text.TextImporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** How far the search for events is. */
class StepsTest {

    private final Findings findings = new ExtractedFindings(
            new StatedEvents(LocalDate.of(2024, 1, 1), "Stated."), () -> TimeTagger.of(Locale.ENGLISH), Texts::reader);
    private final Dossier empty = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());
    private final List<Imported> article = List.of(new Imported(LongTexts.article(60, 1), List.of(), List.of()));

    /** Watches, and calls the work off at that share of it. */
    private record Watching(double end, List<Double> told) implements Progress {

        @Override
        public void read(int done, int of) {}

        @Override
        public void sought(double share) {
            told.add(share);
        }

        @Override
        public boolean cancelled() {
            return !told.isEmpty() && told.getLast() >= end;
        }
    }

    private static Watching until(double end) {
        return new Watching(end, Collections.synchronizedList(new ArrayList<>()));
    }

    @Test
    void risesInHundredthsToTheEnd() {
        Watching watching = until(2);

        findings.added(empty, article, watching);

        assertThat(watching.told()).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(watching.told().getLast()).isEqualTo(1);
    }

    @Test
    void endsSoonAfterItIsCalledOff() {
        Watching watching = until(0.2);

        assertThatThrownBy(() -> findings.added(empty, article, watching)).isInstanceOfAny(CancellationException.class);
        assertThat(watching.told().getLast()).isLessThan(0.3);
    }

    @Test
    void leavesTheBareTextWhereTheBuildingIsCalledOff() {
        DossierBuilder builder = new DossierBuilder(() -> new Importers(List.of(), new TextImporter()), findings);
        Imports imports = new Imports(article, List.of(), List.of());

        Dossier dossier =
                builder.find(builder.texts(empty, imports), imports, until(0.2)).dossier();

        assertThat(dossier.articles()).hasSize(1);
        assertThat(dossier.events()).isEmpty();
    }
}
