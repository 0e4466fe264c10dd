package dateline.exporting.text;

import dateline.dossier.Dossier;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.EventText;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events in the order of time, each with its date, its reason and its passages, then the sources: to read anywhere. */
public final class TextExporter implements Exporter {

    private final ExportWords words;

    /** Speaks in these words. */
    public TextExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String suffix() {
        return "txt";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        Citation.Finder citations = new Citation.Finder(dossier);
        EventText texts = new EventText(words);
        Stream<String> events = Chronicle.of(dossier).stream().map(event -> texts.withAll(event, citations.of(event)));
        String sources = dossier.articles().stream().map(words::reference).collect(Collectors.joining("\n"));
        String all = Stream.of(
                        Stream.of(words.title(dossier)), events, Stream.of(words.text("sources") + "\n" + sources))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
        out.write(all.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
