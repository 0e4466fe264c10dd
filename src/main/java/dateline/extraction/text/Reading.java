package dateline.extraction.text;

import static java.util.stream.Collectors.groupingBy;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.SentenceSplitter;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads an article: its sentences, their words and parts of speech. For one article and one thread. */
public final class Reading {

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final PartTagger tagger;
    private final Capitals capitals;
    private final List<Sentence> sentences = new ArrayList<>();

    /** Tells the parts of speech with the tagger. */
    public Reading(Vocabulary vocabulary, PartTagger tagger) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.tagger = tagger;
        this.capitals = new Capitals(verbs);
    }

    /** The sentences in reading order. */
    public List<Sentence> sentences(Article article, List<TimeExpression> times) {
        Map<String, List<TimeExpression>> byBlock =
                times.stream().collect(groupingBy(time -> time.span().block()));
        List<Block> blocks = article.blocks();
        List<List<List<Token>>> words = blocks.stream()
                .map(block -> SentenceSplitter.sentences(block.text(), vocabulary))
                .toList();
        words.forEach(
                block -> capitals.learn(block.stream().flatMap(List::stream).toList()));
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            for (List<Token> tokens : words.get(index)) {
                sentences.add(sentence(block, tokens, byBlock.getOrDefault(block.id(), List.of())));
            }
        }
        return List.copyOf(sentences);
    }

    private Sentence sentence(Block block, List<Token> tokens, List<TimeExpression> times) {
        boolean title = block instanceof Block.Heading && Capitals.everywhere(tokens);
        List<Part> parts = tagger.parts(tokens.stream()
                .map(token -> plain(
                        title && !capitals.name(token, token == tokens.getFirst()) ? token.lower() : token.text()))
                .toList());
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int index = 0; index < tokens.size(); index++) {
            tagged.add(tokens.get(index).as(parts.get(index)));
        }
        List<Token> repaired = new Repair(tagged, verbs, vocabulary, capitals::known, title).repaired();
        return new Periods(timed(new Sentence(sentences.size(), block, repaired, List.of()), times), vocabulary)
                .joined();
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
        return new Sentence(sentence.number(), sentence.block(), sentence.tokens(), inside);
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

    /** The marks that the tagger has learned for those it has not. */
    private static String plain(String word) {
        return switch (word) {
            case "“", "”" -> "\"";
            case "’", "‘" -> "'";
            case "—", "–" -> "-";
            default -> word.replace('’', '\'');
        };
    }
}
