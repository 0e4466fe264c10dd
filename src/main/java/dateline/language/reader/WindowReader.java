package dateline.language.reader;

import dateline.language.Part;
import dateline.language.Token;
import dateline.language.reader.TimeLinks.WordPlace;
import dateline.language.reader.WindowLinks.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns what the model says of a window into trees and links. */
final class WindowReader {

    private static final int ACCEPTABLE = 1;
    private static final int BELONGS = 2;

    private final LabelSet labels;
    private final Lemmas lemmas;
    private final Parser parser;
    private final NameDecoder names;
    private final MeaningMaps meanings;

    /** Knows the labels of the model, how lemmas are made, and where words lie that mean the same. */
    WindowReader(LabelSet labels, Lemmas lemmas, MeaningMaps meanings) {
        this.labels = labels;
        this.lemmas = lemmas;
        this.parser = new Parser(labels.relations());
        this.names = new NameDecoder(labels.names());
        this.meanings = meanings;
    }

    /** The sentences of a window, those of the text that it holds. */
    WindowReading read(Rows rows, Scores scores, List<List<Token>> text) {
        List<Tree> trees = new ArrayList<>();
        Map<WordPlace, Scored> links = new HashMap<>();
        for (int sentence = rows.sentence(); sentence < rows.sentence() + rows.sentences(); sentence++) {
            int from = rows.start(sentence);
            Tree tree = tree(scores, from, rows.start(sentence + 1), text.get(sentence));
            trees.add(tree);
            for (int word = 0; from + word < rows.start(sentence + 1); word++) {
                if (tree.word(word).event().isLikely()) {
                    links.put(
                            new WordPlace(sentence, word),
                            new Scored(rows, scores.events().times().row(from + word)));
                }
            }
        }
        return new WindowReading(trees, links);
    }

    /** The tree of a sentence; words for which the model had no room hang on the root without meaning. */
    private Tree tree(Scores scores, int from, int to, List<Token> tokens) {
        List<Attachment> attachments = parser.tree(scores.arcs(), from, to, row -> part(scores, row) == Part.SCONJ);
        List<Word> words = new ArrayList<>(tokens.size());
        for (int word = 0; word < to - from; word++) {
            words.add(word(scores, from + word, tokens.get(word), attachments.get(word)));
        }
        JoinedWords.join(words);
        int root = IntStream.range(0, words.size())
                .filter(word -> words.get(word).head() < 0)
                .findFirst()
                .orElse(-1);
        tokens.stream().skip(words.size()).map(token -> unread(token, root)).forEach(words::add);
        return new Tree(words, names.of(scores.names(), from, to));
    }

    private Word word(Scores scores, int row, Token token, Attachment attachment) {
        Scores.Tags tags = scores.tags();
        List<String> possible = labels.features();
        String features = possible.get(tags.features().best(row, label -> isPossible(token, possible.get(label))));
        boolean isGraded = features.startsWith("Degree"); // no verb is: "were still missing"
        Part part = isGraded && part(scores, row) == Part.VERB ? Part.ADJ : part(scores, row);
        return new Word(
                token,
                new Morphology(part, features, lemmas.lemma(token.text(), part, tags.lemmas(), row)),
                attachment,
                event(scores.events(), row),
                meanings.word(part, scores.events().senses().row(row)));
    }

    private Part part(Scores scores, int row) {
        return labels.parts().get(scores.tags().parts().best(row));
    }

    /** Whether a word can be so by its spelling: what ends in "-ing" is no past. */
    private static boolean isPossible(Token token, String features) {
        return !token.lower().endsWith("ing") || !features.contains("Tense=Past");
    }

    private EventSense event(Scores.Events scores, int row) {
        double[] weight = scores.weights().probabilities(row);
        List<Double> statuses =
                Arrays.stream(scores.statuses().probabilities(row)).boxed().toList();
        EventSense event = new EventSense(weight[BELONGS], weight[ACCEPTABLE], statuses, WordVector.NONE);
        return event.isLikely()
                ? new EventSense(
                        event.belongs(),
                        event.acceptable(),
                        statuses,
                        meanings.event(scores.senses().row(row)))
                : event;
    }

    private static Word unread(Token token, int root) {
        return new Word(
                token,
                new Morphology(Part.X, "", token.lower()),
                new Attachment(root, Parser.UNKNOWN, 0),
                EventSense.NONE,
                WordMeaning.NONE);
    }
}
