package dateline.exporting.timelinejs;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A timeline of TimelineJS, version 3.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">the format</a>
 */
public final class TimelineJsExporter implements Exporter {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ExportWords words;

    /** Speaks in these words. */
    public TimelineJsExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "timelinejs";
    }

    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        Slides slides = new Slides(dossier, words);
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(slides.timeline()));
        return slides.losses();
    }
}
