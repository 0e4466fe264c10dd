package dateline.extraction.text;

import static java.util.stream.Collectors.groupingBy;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.language.SentenceSplitter;
import dateline.language.Token;
import dateline.language.Vocabulary;
import dateline.language.reader.Parsed;
import dateline.language.reader.Reader;
import dateline.language.reader.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Reads articles: their sentences, and the times in them. */
public record ArticleReader(Vocabulary vocabulary, Reader reader) {

    /**
     * Reads an article.
     *
     * @param times its time expressions, in reading order
     */
    public ReadText read(Article article, List<TimeExpression> times) {
        return read(article, times, letters -> {});
    }

    /**
     * The same, watched.
     *
     * @param steps told of its letters in turn, as they are read; may end the work by throwing
     */
    public ReadText read(Article article, List<TimeExpression> times, IntConsumer steps) {
        Map<String, List<TimeExpression>> byBlock =
                times.stream().collect(groupingBy(time -> time.span().block()));
        List<Block> blocks = new ArrayList<>();
        List<List<Token>> words = new ArrayList<>();
        EntryDates entries = new EntryDates(article.blocks(), byBlock);
        for (Block block : article.blocks()) {
            List<List<Token>> told = SentenceSplitter.toldSentences(block.text(), vocabulary);
            for (List<Token> sentence : entries.apart(block, told)) {
                blocks.add(block);
                words.add(sentence);
            }
        }
        Parsed reading = reader.read(words, sentence -> steps.accept(letters(words.get(sentence))));
        List<Sentence> sentences = new ArrayList<>();
        for (Tree tree : reading.trees()) {
            Block block = blocks.get(sentences.size());
            sentences.add(timed(
                    new Sentence(sentences.size(), block, tree, List.of()),
                    byBlock.getOrDefault(block.id(), List.of())));
        }
        return new ReadText(sentences, reading.links());
    }

    private static int letters(List<Token> sentence) {
        return sentence.getLast().end() - sentence.getFirst().start();
    }

    private static Sentence timed(Sentence sentence, List<TimeExpression> times) {
        List<Timed> inside = times.subList(first(times, sentence.start()), times.size()).stream()
                .takeWhile(time -> time.span().start() < sentence.end())
                .filter(time -> time.span().end() <= sentence.end())
                .map(time -> new Timed(
                        sentence.at(time.span().start()),
                        sentence.at(time.span().end() - 1) + 1,
                        time))
                .toList();
        return new Sentence(sentence.number(), sentence.block(), sentence.tree(), inside);
    }

    /** The first time that does not begin before the offset; they are in order. */
    private static int first(List<TimeExpression> times, int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
