package dateline.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.AnnotationCorrections;
import dateline.dossier.Dossier;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExporterTest {

    private static final Dossier NOTED =
            new AnnotationCorrections(ExampleDossiers.timed()).note(new TextSpan("a/p", 0, 3), "Which?");
    private static final Loss UNDATED = new Loss("loss.undated", 1);

    /** Writes nothing, and holds no undated event. */
    private record Nothing(boolean isBibliography) implements Exporter {

        @Override
        public String format() {
            return "nothing";
        }

        @Override
        public String suffix() {
            return "nothing";
        }

        @Override
        public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) {
            return List.of(UNDATED);
        }
    }

    @Test
    void saysThatWhatTheReaderMarkedStaysBehind() {
        assertThat(ExampleDossiers.lost(new Nothing(false), NOTED)).containsExactly(UNDATED, new Loss("loss.marks", 1));
    }

    @Test
    void saysNothingOfMarksWhereThereAreNoneOrNoPlaceForAny() {
        assertThat(ExampleDossiers.lost(new Nothing(false), ExampleDossiers.timed()))
                .containsExactly(UNDATED);
        assertThat(ExampleDossiers.lost(new Nothing(true), NOTED)).containsExactly(UNDATED);
    }
}
