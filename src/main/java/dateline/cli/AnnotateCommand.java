package dateline.cli;

import dateline.article.WholeText;
import dateline.article.WrittenMark;
import dateline.dossier.Dossier;
import dateline.dossier.ReturnedMarks;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.annotations.AnnotationReader;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.library.json.Loaded;
import dateline.messages.Messages;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads highlights and notes back into a dossier. */
@Command(name = "annotate")
public final class AnnotateCommand implements Callable<Integer> {

    private final DossierFile dossiers;
    private final Messages messages = Messages.of("cli", Locale.getDefault());

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "annotate.dossier")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "ANNOTATIONS", descriptionKey = "annotate.annotations")
    private Path annotations = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reads and writes dossiers with this. */
    public AnnotateCommand(DossierFile dossiers) {
        this.dossiers = dossiers;
    }

    /** What was kept, moved and lost goes to standard error; status 1 where nothing was read. */
    @Override
    public Integer call() {
        try {
            Loaded loaded = dossiers.read(file);
            List<WrittenMark> marks = new AnnotationReader().read(Document.read(annotations));
            ReturnedMarks returned = ReturnedMarks.of(loaded.dossier(), marks);
            dossiers.write(file, returned.dossier(), loaded.extras());
            returned.lost()
                    .forEach(mark ->
                            say(messages.text("annotate.gone", mark.words().exact())));
            say(messages.text(
                    "annotate.done",
                    returned.kept(),
                    returned.moved(),
                    returned.lost().size()));
            if (returned.kept() + returned.moved() == 0) {
                explain(marks, loaded.dossier());
            }
            return 0;
        } catch (DossierException refused) {
            refused.lines(Messages.of("library", Locale.getDefault())).forEach(this::say);
        } catch (ImportException unread) {
            say(unread.line(Messages.of("importing", Locale.getDefault())));
        }
        return 1;
    }

    /** Says why nothing came back: the file holds no marks of a reader, or speaks of other articles. */
    private void explain(List<WrittenMark> marks, Dossier dossier) {
        List<String> ours = dossier.articles().stream().map(WholeText::name).toList();
        List<String> theirs =
                marks.stream().map(WrittenMark::source).distinct().sorted().toList();
        if (marks.isEmpty()) {
            say(messages.text("annotate.none", annotations.getFileName()));
        } else if (Collections.disjoint(ours, theirs)) {
            say(messages.text(
                    "annotate.foreign", annotations.getFileName(), String.join(", ", theirs), String.join(", ", ours)));
        }
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
    }
}
