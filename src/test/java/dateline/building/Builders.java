package dateline.building;

import dateline.importing.Importers;
import dateline.importing.text.TextImporter;
import java.time.LocalDate;
import java.util.List;

/** Builders for tests. */
public final class Builders {

    private Builders() {}

    /** Reads plain texts, and finds nothing in them. */
    public static DossierBuilder ofPlainTexts() {
        return new DossierBuilder(
                () -> new Importers(List.of(), new TextImporter()),
                new StatedEvents(LocalDate.of(2024, 3, 1), "Stated."));
    }
}
