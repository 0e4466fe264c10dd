package dateline.extraction.events;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.building.DossierBuilder;
import dateline.building.Progress;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.importing.Importers;
import dateline.importing.text.TextImporter;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.Readers;
import dateline.time.TimeSpan;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what may date the words of texts, with what speaks for each: what {@code src/training} learns the weights from by which one
 * is chosen. A line of the manifest is {@code file TAB date}; a row of the table {@code file, block, start and end of the word, how
 * likely it tells an event, the word's paragraph, the time or "news" or "unknown", what the reader thinks, features}.
 */
final class DatingTable {

    private final ArticleReader reader;
    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
    private final DossierBuilder builder = new DossierBuilder(
            () -> new Importers(List.of(), new TextImporter()), (dossier, articles, progress) -> dossier);

    private DatingTable(ArticleReader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) throws Exception {
        ArticleReader reader = new ArticleReader(Vocabulary.of(Locale.ENGLISH), Readers.of(Locale.ENGLISH));
        DatingTable table = new DatingTable(reader);
        try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                String[] cells = line.split("\t", -1);
                table.write(Path.of(cells[0]), cells[1], out);
            }
        }
    }

    private void write(Path file, String day, PrintStream out) throws Exception {
        Dossier empty = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());
        Article read = builder.texts(empty, builder.read(empty, builder.sources(List.of(file)), Progress.UNWATCHED))
                .articles()
                .getFirst();
        Optional<TimeSpan> published = day.isBlank() ? Optional.empty() : Optional.of(TimeSpan.parse(day));
        Article article = new Article(read.id(), read.heading(), read.source(), published, read.sections());
        ReadText text = reader.read(article, tagger.tag(article).resolve(published));
        DatingChooser chooser = new DatingChooser(text, published, new Weights(Map.of()));
        for (Sentence sentence : text.sentences()) {
            for (int word = 0; word < sentence.size(); word++) {
                var sense = sentence.word(word).event();
                if (sense.belongs() + sense.acceptable() > 0.05) {
                    rows(file, sentence, word, chooser, out);
                }
            }
        }
    }

    private static void rows(Path file, Sentence sentence, int word, DatingChooser chooser, PrintStream out) {
        TextSpan span = sentence.span(word, word + 1);
        var sense = sentence.word(word).event();
        Status status = EventFinder.status(sense);
        for (DatingChooser.Candidate candidate : chooser.candidates(new Clause(sentence, word), status)) {
            String time = switch (candidate.dating()) {
                case Dating.Expressed(Sentence there, var timed) ->
                    Bounds.meant(there, timed).time().map(TimeSpan::edtf).orElse("");
                case Dating.News() -> "news";
                case Dating.Unknown() -> "unknown";
            };
            out.println(String.join(
                    "\t",
                    file.getFileName().toString().replaceFirst("\\.txt$", ""),
                    span.block() + " " + span.start() + " " + span.end(),
                    "%.3f %.3f".formatted(sense.belongs(), sense.acceptable()),
                    sentence.block().text().replaceAll("\\s", " "),
                    time,
                    "%.3f".formatted(candidate.link()),
                    String.join("|", candidate.features())));
        }
    }
}
