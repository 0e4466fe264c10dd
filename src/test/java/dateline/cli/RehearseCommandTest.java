package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.FaultLog;
import dateline.library.json.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class RehearseCommandTest {

    @TempDir
    private Path folder;

    private final List<Path> built = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();

    private int run(int status, String... arguments) {
        return new DatelineCommand(
                        files -> 7,
                        List.of(new Building(built, status), new RehearseCommand(new DossierFile(), remembering -> {
                            opened.add(remembering);
                            return 0;
                        })),
                        new FaultLog(folder))
                .run(arguments);
    }

    @Test
    void readsTheArticleOfTheExampleAndOpensTheWindowUnseen() throws IOException {
        assertThat(run(0, "rehearse", folder.toString())).isZero();

        assertThat(built).containsExactly(folder.resolve("article.txt"), folder.resolve("article.dossier.json"));
        assertThat(Files.readString(built.getFirst()))
                .startsWith("Washington and Beijing Pledge to Stabilize Deteriorating Ties\n");
        assertThat(opened).containsExactly(folder);
    }

    @Test
    void isWorthKeepingAlthoughTheArticleCannotBeRead() {
        assertThat(run(1, "rehearse", folder.toString())).isZero();
        assertThat(opened).hasSize(1);
    }

    /** Stands for the command that reads articles. */
    @Command(name = "build")
    static final class Building implements Callable<Integer> {

        private final List<Path> files;
        private final int status;

        @Parameters
        private Path text = Path.of("");

        @Option(names = "-o")
        private Path out = Path.of("");

        Building(List<Path> files, int status) {
            this.files = files;
            this.status = status;
        }

        @Override
        public Integer call() {
            files.addAll(List.of(text, out));
            return status;
        }
    }
}
