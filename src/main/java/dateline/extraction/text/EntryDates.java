package dateline.extraction.text;

import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sets the date at the beginning of an entry of a chronicle apart from what happened then, as a sentence of its own: "3 March: The dam breaks." */
final class EntryDates {

    /** So many paragraphs that begin with a date, and a sign or a capital behind it, are those of a chronicle. */
    private static final int FEWEST = 3;

    /** What follows the date of an entry: "3 March: ", "March 3 – ", "1936 The dam". */
    private static final Pattern BEHIND = Pattern.compile("\\s?(?:[:–—-]|--)|\\s\\p{Lu}");

    private static final Set<String> SIGNS = Set.of(":", "–", "—", "-", "--");

    private final Map<String, List<TimeExpression>> times;
    private final boolean isChronicle;

    /** In an article of these blocks; the times in each are in order. */
    EntryDates(List<Block> blocks, Map<String, List<TimeExpression>> times) {
        this.times = times;
        this.isChronicle = blocks.stream().filter(this::beginsWithDate).count() >= FEWEST;
    }

    /** The date that a block begins with. */
    private Optional<TimeExpression> date(Block block) {
        return times.getOrDefault(block.id(), List.of()).stream()
                .findFirst()
                .filter(time -> time.span().start() == 0);
    }

    private boolean beginsWithDate(Block block) {
        return date(block)
                .map(time -> block.text().substring(time.span().end()))
                .filter(rest -> BEHIND.matcher(rest).lookingAt())
                .isPresent();
    }

    /** The sentences of a block, the first in two where it begins an entry. */
    List<List<Token>> apart(Block block, List<List<Token>> sentences) {
        return date(block)
                .filter(time -> isChronicle)
                .filter(time -> beginsWithDate(block))
                .filter(time -> !sentences.isEmpty())
                .map(time -> end(time, sentences.getFirst()))
                .filter(end -> end < sentences.getFirst().size())
                .map(end -> apart(sentences, end))
                .orElse(sentences);
    }

    /** The word after the date and its sign. */
    private static int end(TimeExpression time, List<Token> words) {
        int end = (int) words.stream()
                .takeWhile(word -> word.end() <= time.span().end())
                .count();
        boolean isSigned = end < words.size() && SIGNS.contains(words.get(end).text());
        return isSigned ? end + 1 : end;
    }

    private static List<List<Token>> apart(List<List<Token>> sentences, int end) {
        List<Token> first = sentences.getFirst();
        return Stream.concat(
                        Stream.of(first.subList(0, end), first.subList(end, first.size())),
                        sentences.stream().skip(1))
                .toList();
    }
}
