package dateline.extraction;

import dateline.article.Article;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.text.TextImporter;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that weights are learnt from.
 *
 * @param name that of its file, without an ending
 */
public record TrainingText(String name, Article article) {

    /** Those of a manifest, which has a line {@code path TAB date} for each; the date may be empty. */
    public static List<TrainingText> of(Path manifest) throws IOException, ImportException {
        List<TrainingText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(manifest)) {
            String[] cells = line.split("\t", -1);
            texts.add(of(Path.of(cells[0]), Optional.of(cells[1]).filter(date -> !date.isBlank())));
        }
        return texts;
    }

    private static TrainingText of(Path file, Optional<String> published) throws ImportException {
        Article read = new TextImporter().read(Document.read(file), "a1").article();
        Article article =
                new Article(read.id(), read.heading(), read.source(), published.map(TimeSpan::parse), read.sections());
        return new TrainingText(file.getFileName().toString().replaceFirst("\\.txt$", ""), article);
    }
}
