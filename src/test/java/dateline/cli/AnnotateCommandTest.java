package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.TextSpan;
import dateline.article.WholeText;
import dateline.dossier.AnnotationCorrections;
import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.annotations.AnnotationExporter;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnnotateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final DossierFile files = new DossierFile();
    private final Dossier bare = ExampleDossiers.timed("2021");
    private final StringWriter err = new StringWriter();

    @Test
    void whatLeftAsAnnotationsComesBack() throws IOException, DossierException {
        Dossier noted = new AnnotationCorrections(bare).note(new TextSpan("a/p", 4, 13), "Which?");
        Path page = Files.writeString(
                folder.resolve("a.jsonld"),
                ExampleDossiers.written(new AnnotationExporter(ExampleDossiers.WORDS), noted));
        Path dossier = folder.resolve("a.dossier.json");
        files.write(dossier, bare, Extras.none());

        assertThat(run(dossier, page)).isZero();
        assertThat(err.toString()).contains("One mark kept, 0 moved, 0 lost.");
        assertThat(files.read(dossier).dossier().articles().getFirst().annotations())
                .containsExactly(new Annotation(new TextSpan("a/p", 4, 13), "Which?"));
    }

    @Test
    void saysOfWhichArticleMarksSpeakThatAreNotOfTheDossier() throws IOException, DossierException {
        Dossier noted = new AnnotationCorrections(bare).note(new TextSpan("a/p", 4, 13), "Which?");
        String written = ExampleDossiers.written(new AnnotationExporter(ExampleDossiers.WORDS), noted);
        String source = WholeText.name(bare.articles().getFirst());
        Path dossier = folder.resolve("a.dossier.json");
        files.write(dossier, bare, Extras.none());

        run(dossier, Files.writeString(folder.resolve("b.jsonld"), written.replace(source, "https://b.example/talks")));
        assertThat(err.toString())
                .contains("Nothing in b.jsonld speaks of an article of this dossier")
                .contains("it speaks of https://b.example/talks, the dossier holds " + source);
    }

    @Test
    void saysThatAFileHoldsNoMarksOfAReader() throws IOException, DossierException {
        Path dossier = folder.resolve("a.dossier.json");
        files.write(dossier, bare, Extras.none());
        String events = ExampleDossiers.written(new AnnotationExporter(ExampleDossiers.WORDS), bare);

        assertThat(run(dossier, Files.writeString(folder.resolve("events.jsonld"), events)))
                .isZero();
        assertThat(err.toString()).contains("No marks kept").contains("events.jsonld holds no highlights or notes");
    }

    @Test
    void whatIsNoFileOfAnnotationsChangesNothing() throws IOException, DossierException {
        Path dossier = folder.resolve("a.dossier.json");
        files.write(dossier, bare, Extras.none());
        String before = Files.readString(dossier);

        assertThat(run(dossier, Files.writeString(folder.resolve("a.json"), "{\"items\": []}")))
                .isOne();
        assertThat(err.toString()).contains("There are no annotations in this file.");
        assertThat(dossier).hasContent(before);
    }

    private int run(Path dossier, Path annotations) {
        CommandLine line = new CommandLine(new AnnotateCommand(files));
        line.setResourceBundle(ResourceBundle.getBundle("i18n.cli"));
        return line.setErr(new PrintWriter(err, true)).execute(dossier.toString(), annotations.toString());
    }
}
