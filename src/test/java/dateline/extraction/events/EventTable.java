package dateline.extraction.events;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dating.TimeTagger;
import dateline.extraction.TrainingText;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.EventSense;
import dateline.language.reader.Readers;
import dateline.time.TimeSpan;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the words of texts that may tell events, with what speaks for each and for the times that may date it: {@code src/training}
 * learns weights from it. A row of the table begins with the file and the word (block,
 * start, end); of a word follow how likely it belongs, is acceptable, and stands in each way, the words around, and its features; of a time, the time or
 * "news" or "unknown", what the reader thinks of it, and its features.
 */
final class EventTable {

    /** From this probability on a word is worth a look. */
    private static final double POSSIBLE = 0.05;

    private final Vocabulary vocabulary;
    private final ArticleReader reader;
    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
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
            for (TrainingText text : TrainingText.of(Path.of(arguments[0]))) {
                table.write(text.name(), text.article());
            }
        }
    }

    private void write(String name, Article article) throws Exception {
        Optional<TimeSpan> published = article.published();
        ReadText text = reader.read(article, tagger.tag(article).resolve(published));
        DatingChooser chooser = new DatingChooser(text, published, new Weights(Map.of()), vocabulary);
        EventFeatures events = new EventFeatures(text, vocabulary);
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
                Stream.concat(events.of(clause).stream(), StatusFeatures.of(clause).stream())
                        .collect(Collectors.joining("|")));
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
