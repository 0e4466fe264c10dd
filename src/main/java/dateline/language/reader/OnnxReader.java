package dateline.language.reader;

import dateline.language.Token;
import dateline.language.Vocabulary;
import dateline.language.reader.TimeLinks.WordPlace;
import dateline.language.reader.WindowLinks.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Reads with the trained model, window by window; the windows of a long text side by side. */
final class OnnxReader implements Reader {

    private final Model model;
    private final WordPieces pieces;
    private final ModelDescription description;
    private final WindowReader windows;

    OnnxReader(
            Model model, WordPieces pieces, ModelDescription description, Vocabulary vocabulary, MeaningMaps meanings) {
        this.model = model;
        this.pieces = pieces;
        this.description = description;
        this.windows = new WindowReader(
                description.labels(), new Lemmas(description.labels().lemmas(), pieces, vocabulary), meanings);
    }

    @Override
    public Parsed read(List<List<Token>> sentences, IntConsumer watch) {
        List<WindowReading> read =
                TextWindow.of(sentences, pieces, description.pieces(), description.longest()).parallelStream()
                        .map(window -> read(sentences, window, watch))
                        .toList();
        Map<WordPlace, Scored> links = new HashMap<>();
        read.forEach(window -> links.putAll(window.links()));
        List<Tree> trees =
                read.stream().flatMap(window -> window.trees().stream()).toList();
        return new Parsed(trees, new WindowLinks(links));
    }

    private WindowReading read(List<List<Token>> sentences, TextWindow window, IntConsumer watch) {
        Rows rows = window.rows();
        WindowReading read = windows.read(rows, model.scores(window), sentences);
        IntStream.range(rows.sentence(), rows.sentence() + rows.sentences()).forEach(watch);
        return read;
    }
}
