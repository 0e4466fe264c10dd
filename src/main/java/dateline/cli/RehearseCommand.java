package dateline.cli;

import dateline.article.Article;
import dateline.article.WholeText;
import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.json.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does once what a first use does, so that the start-up cache holds it: reads the example's article anew, and opens the window. */
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {

    /** The window where nobody sees it, until it is still. */
    @FunctionalInterface
    public interface UnseenWindow {

        /**
         * Opens it; the exit status once it is closed.
         *
         * @param folder where it keeps what it remembers
         */
        int open(Path folder) throws DossierException, IOException;
    }

    private final DossierFile dossiers;
    private final UnseenWindow window;

    @Parameters(paramLabel = "FOLDER")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reads the example with this, and opens this window. */
    public RehearseCommand(DossierFile dossiers, UnseenWindow window) {
        this.dossiers = dossiers;
        this.window = window;
    }

    /** The window decides: where the article cannot be read, its start is worth keeping all the same. */
    @Override
    public Integer call() throws DossierException, IOException {
        Article article = dossiers.read(Example.path()).dossier().articles().getFirst();
        Path text = Files.writeString(
                folder.resolve("article.txt"), WholeText.of(article).text());
        Path made = folder.resolve("article.dossier.json");
        spec.root().commandLine().execute("build", text.toString(), "-o", made.toString());
        return window.open(folder);
    }
}
