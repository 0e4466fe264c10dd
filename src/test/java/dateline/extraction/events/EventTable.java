package dateline.extraction.events;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.building.DossierBuilder;
import dateline.building.Progress;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.importing.Importers;
import dateline.importing.text.TextImporter;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.EventSense;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the words of texts that may tell events, with what speaks for each and for the times that may date it: {@code src/training}
 * learns weights from it. A line of the manifest is {@code file TAB date}. A row of the table begins with the file and the word (block,
 * start, end); of a word follow how likely it belongs, is acceptable, and stands in each way, the words around, and its features; of a time, the time or
 * "news" or "unknown", what the reader thinks of it, and its features.
 */
final class EventTable {

    /** From this probability on a word is worth a look. */
    private static final double POSSIBLE = 0.05;

    private final Vocabulary vocabulary;
    private final ArticleReader reader;
    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
    private final DossierBuilder builder = new DossierBuilder(
            () -> new Importers(List.of(), new TextImporter()), (dossier, articles, progress) -> dossier);
    private final PrintStream out;

    private EventTable(Vocabulary vocabulary, ArticleReader reader, PrintStream out) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.out = out;
    }

    /** Takes the manifest and the file to write. */
    public static void main(String[] arguments) throws Exception {
        Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
        ArticleReader reader = new ArticleReader(vocabulary, Readers.of(Locale.ENGLISH));
        try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            EventTable table = new EventTable(vocabulary, reader, out);
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                String[] cells = line.split("\t", -1);
                table.write(Path.of(cells[0]), cells[1]);
            }
        }
    }

    private void write(Path file, String day) throws Exception {
        Dossier empty = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());
        Article read = builder.texts(empty, builder.read(empty, builder.sources(List.of(file)), Progress.UNWATCHED))
                .articles()
                .getFirst();
        Optional<TimeSpan> published = day.isBlank() ? Optional.empty() : Optional.of(TimeSpan.parse(day));
        Article article = new Article(read.id(), read.heading(), read.source(), published, read.sections());
        ReadText text = reader.read(article, tagger.tag(article).resolve(published));
        DatingChooser chooser = new DatingChooser(text, published, new Weights(Map.of()));
        EventFeatures events = new EventFeatures(text, vocabulary);
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        for (Sentence sentence : text.sentences()) {
            for (int word = 0; word < sentence.size(); word++) {
                EventSense sense = sentence.word(word).event();
                if (sense.belongs() + sense.acceptable() > POSSIBLE) {
                    rows(name, new Clause(sentence, word), events, chooser);
                }
            }
        }
    }

    private void rows(String name, Clause clause, EventFeatures events, DatingChooser chooser) {
        Sentence sentence = clause.sentence();
        TextSpan span = sentence.span(clause.predicate(), clause.predicate() + 1);
        String place = span.block() + " " + span.start() + " " + span.end();
        EventSense sense = clause.word().event();
        row(
                name,
                place,
                Stream.concat(Stream.of(sense.belongs(), sense.acceptable()), sense.statuses().stream())
                        .map("%.4f"::formatted)
                        .collect(Collectors.joining(" ")),
                sentence.block().text().replaceAll("\\s", " "),
                String.join("|", events.of(clause)));
        for (DatingChooser.Candidate candidate : chooser.candidates(clause)) {
            row(
                    name,
                    place,
                    time(clause, candidate.dating()),
                    "%.3f".formatted(candidate.link()),
                    String.join("|", candidate.features()));
        }
    }

    private static String time(Clause clause, Dating dating) {
        return switch (dating) {
            case Dating.Expressed expressed ->
                MeantTimes.meant(clause, expressed).time().map(TimeSpan::edtf).orElse("");
            case Dating.News news -> "news";
            case Dating.Unknown unknown -> "unknown";
        };
    }

    private void row(String... cells) {
        out.println(String.join("\t", cells));
    }
}
