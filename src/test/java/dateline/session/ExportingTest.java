package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.Exporter;
import dateline.exporting.Exporters;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportingTest {

    /** Writes the ids of events, and breaks off in the middle where it is told to. */
    private record Ids(boolean breaksOff) implements Exporter {

        @Override
        public String format() {
            return "ids";
        }

        @Override
        public String suffix() {
            return "ids";
        }

        @Override
        public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
            out.write(String.join(
                            " ",
                            dossier.events().stream().map(event -> event.id()).toList())
                    .getBytes(StandardCharsets.UTF_8));
            if (breaksOff) {
                throw new IOException("The wire was cut");
            }
            return List.of(new Loss("loss.marks", 2));
        }
    }

    @TempDir
    private Path folder;

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Exporting exporting =
            new Exporting(session, new Exporters(List.of(List.of(new Ids(false)))), Jobs.onCallingThread());

    private List<String> ids() {
        return session.dossier().events().stream().map(event -> event.id()).toList();
    }

    private String written(Path file) throws IOException {
        exporting.write(exporting.formats().named("ids").orElseThrow(), file, false);
        return Files.readString(file);
    }

    @Test
    void writesOnlyWhatIsShownUnlessEverythingIsAskedFor() throws IOException {
        session.open(Dossiers.twoArticles());
        session.window().mark(session.dossier().events().getFirst().time().orElseThrow());
        List<String> listed =
                session.filters().listed().stream().map(event -> event.id()).toList();
        assertThat(listed).isNotEmpty().hasSizeLessThan(ids().size());

        assertThat(written(folder.resolve("a.ids"))).isEqualTo(String.join(" ", listed));
        exporting.writeOnlyShown(false);
        assertThat(written(folder.resolve("a.ids"))).isEqualTo(String.join(" ", ids()));
    }

    @Test
    void saysWhatWasWrittenAndLost() throws IOException {
        session.open(Dossiers.twoArticles());
        Path file = folder.resolve("a.ids");
        written(file);

        assertThat(exporting.outcomeProperty().get())
                .contains(new Exporting.Outcome.Written(file, ids().size(), false, List.of(new Loss("loss.marks", 2))));
    }

    @Test
    void leavesTheFileAsItWasWhenItCannotBeWrittenWhole() throws IOException {
        session.open(Dossiers.twoArticles());
        Path file = Files.writeString(folder.resolve("a.ids"), "before");
        exporting.write(new Ids(true), file, false);

        assertThat(exporting.outcomeProperty().get()).containsInstanceOf(Exporting.Outcome.Failed.class);
        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysThatAFolderIsMissing() {
        session.open(Dossiers.twoArticles());
        exporting.write(new Ids(false), folder.resolve("none").resolve("a.ids"), false);

        assertThat(exporting.outcomeProperty().get())
                .get()
                .isInstanceOfSatisfying(
                        Exporting.Outcome.Failed.class,
                        failed -> assertThat(
                                        failed.reason().problems().getFirst().key())
                                .isEqualTo("save.folder"));
    }
}
