package dateline.extraction.titles;

import dateline.article.Article;
import dateline.dating.TimeTagger;
import dateline.dossier.Status;
import dateline.extraction.TrainingText;
import dateline.extraction.VectorCell;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.CastReader;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import dateline.language.reader.EventSense;
import dateline.language.reader.Readers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Prints the clauses of plain texts that may tell events, and what hangs on each word of them, for {@code src/training/headlines.py} to
 * learn from which of that editors keep. A line printed is
 * {@code text TAB sentence with its ⟦word⟧}, or, of a clause, {@code TAB head TAB word TAB what it is called TAB need TAB what the head means TAB what the
 * word means TAB feature TAB …}, words being numbers in their sentence. What they mean are the values of their encoder's vectors, in
 * thousandths, where {@code head-map.tsv} and {@code part-map.tsv} are empty; they are told where the need is to be learnt.
 */
final class HeadlineTable {

    private static final double POSSIBLE = 0.3;

    private final Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
    private final CastReader casts = new CastReader(vocabulary, Locale.ENGLISH);
    private final Relevance relevance = Relevance.of(Locale.ENGLISH);
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final ArticleReader reader;

    private HeadlineTable() throws Exception {
        this.reader = new ArticleReader(vocabulary, Readers.of(Locale.ENGLISH));
    }

    public static void main(String... manifest) throws Exception {
        HeadlineTable table = new HeadlineTable();
        for (TrainingText text : TrainingText.of(Path.of(manifest[0]))) {
            table.print(text.name(), text.article());
        }
        table.out.flush();
    }

    private void print(String name, Article article) throws Exception {
        ReadText text = reader.read(article, tagger.tag(article).resolve(article.published()));
        Cast cast = casts.read(text.sentences());
        for (Sentence sentence : text.sentences()) {
            for (int word = 0; word < sentence.size(); word++) {
                EventSense sense = sentence.word(word).event();
                if (sense.belongs() + sense.acceptable() > POSSIBLE) {
                    print(name, new Clause(sentence, word), cast);
                }
            }
        }
    }

    private void print(String name, Clause clause, Cast cast) {
        Sentence sentence = clause.sentence();
        int word = clause.predicate();
        String before = sentence.text(0, word);
        String behind = sentence.text(word + 1, sentence.size());
        out.println((name + "\t" + before + " ⟦" + clause.word().text() + "⟧ " + behind).replace('\n', ' '));
        Clause told = new Frames(vocabulary).of(clause, Status.HAPPENED);
        print(told.predicate(), new PartFeatures(vocabulary, cast, told, word));
    }

    private void print(int head, PartFeatures features) {
        for (int child : features.told().tree().children(head)) {
            String called = new Namer(vocabulary, features.cast(), features.told(), features.trigger())
                    .name(child, 0)
                    .map(HeadlineWord::text)
                    .orElse(features.told().word(child).text());
            Set<String> known = features.of(child);
            Relevance.Need need = relevance.need(known);
            boolean isAsked = need == Relevance.Need.OPTIONAL;
            out.println(String.join(
                    "\t",
                    "",
                    "" + head,
                    "" + child,
                    called,
                    need.name(),
                    isAsked ? VectorCell.of(features.told().word(head).meaning().asHead()) : "",
                    isAsked
                            ? VectorCell.of(
                                    features.told().word(child).meaning().asPart())
                            : "",
                    String.join("\t", known)));
            print(child, features);
        }
    }
}
