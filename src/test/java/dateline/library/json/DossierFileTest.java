package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.library.DossierException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFileTest {

    private static final Path FULL = Path.of("src/test/resources/library/full.dossier.json");

    @TempDir
    Path folder;

    private final DossierFile files = new DossierFile();

    @Test
    void writesTheSameFileThatItRead() throws DossierException, IOException {
        Path copy = folder.resolve("copy.dossier.json");
        Loaded loaded = files.read(FULL);

        files.write(copy, loaded.dossier(), loaded.extras());

        assertThat(copy).hasSameTextualContentAs(FULL);
    }

    @Test
    void countsPlacesInCodePointsInTheFileAndInUnitsInMemory() throws DossierException {
        Dossier dossier = files.read(FULL).dossier();
        Event balloon = dossier.events().getFirst();
        Mention mention = balloon.mentions().getFirst();

        assertThat(mention.clause().start()).isEqualTo(3);
        assertThat(mention.dated().orElseThrow().derivation().phrase()).isEqualTo("In February");
    }
}
