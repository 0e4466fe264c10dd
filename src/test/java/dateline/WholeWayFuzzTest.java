package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.building.ArticleSource;
import dateline.building.Built;
import dateline.building.DossierBuilder;
import dateline.building.Progress;
import dateline.importing.Imports;
import dateline.importing.Seeds;
import dateline.importing.Seeds.Seed;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** From the bytes of any file to a dossier that is saved, sound, and the same when it is opened again. */
class WholeWayFuzzTest {

    private final DossierBuilder builder = Formats.builder();
    private final DossierFile files = new DossierFile();
    private Path file = Path.of("");

    /** Notes what nobody had foreseen in a text. */
    private record Faults(List<String> missed) implements Progress {

        @Override
        public void read(int done, int of) {}

        @Override
        public void missed(Article article) {
            missed.add(article.id());
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @BeforeProperty
    void makeFile() throws IOException {
        file = Files.createTempFile("whole-way", ".dossier.json");
    }

    @AfterProperty
    void removeFile() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<Seed> seeds() {
        return Arbitraries.of(Seeds.all());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void whatCanBeReadCanBeSavedAndOpenedAgain(@ForAll("seeds") Seed seed, @ForAll long random)
            throws DossierException {
        Faults faults = new Faults(new ArrayList<>());
        ArticleSource source = ArticleSource.of(Imports.document(seed.name(), seed.content(random)));

        Built built = builder.build(List.of(source), faults);

        assertThat(faults.missed()).isEmpty();
        files.write(file, built.dossier(), Extras.none());
        assertThat(files.check(file)).isEmpty();
        assertThat(files.read(file).dossier()).isEqualTo(built.dossier());
    }
}
