package dateline.extraction.text;

import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What stands between quotation marks in an article: curved, straight, or made of two signs as in old newswire. A quotation of
 * several paragraphs opens anew in each and closes only in the last; one that never closes ends with its paragraph.
 */
public final class QuotedText {

    private final List<TextSpan> stretches = new ArrayList<>();
    private final Map<String, NavigableMap<Integer, TextSpan>> byStart = new HashMap<>();
    private boolean isPending;

    private QuotedText() {}

    /** That of the article which these sentences make. */
    public static QuotedText of(List<Sentence> sentences) {
        QuotedText quoted = new QuotedText();
        Optional<Block> last = Optional.empty();
        for (Sentence sentence : sentences) {
            if (!last.equals(Optional.of(sentence.block()))) {
                quoted.read(sentence.block());
            }
            last = Optional.of(sentence.block());
        }
        return quoted;
    }

    /** The stretches of it, each in one block and without the marks, in order. */
    public List<TextSpan> stretches() {
        return List.copyOf(stretches);
    }

    /** The stretch that the word stands in. */
    public Optional<TextSpan> around(Sentence sentence, int word) {
        return around(sentence.block().id(), sentence.word(word).token().start());
    }

    /** The stretches of which a part stands in the sentence. */
    public List<TextSpan> within(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .mapToObj(word -> around(sentence, word))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<TextSpan> around(String block, int offset) {
        return Optional.ofNullable(byStart.getOrDefault(block, new TreeMap<>()).floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(stretch -> offset < stretch.end());
    }

    /** Whether the passage begins in a stretch. */
    public boolean begins(TextSpan passage) {
        return around(passage.block(), passage.start()).isPresent();
    }

    private void read(Block block) {
        String text = block.text();
        boolean goesOn = isPending;
        isPending = false;
        // what goes on without a mark of its own is closed by the odd one
        boolean closesFirst = goesOn && mark(text, 0) == 0 && marks(text) % 2 == 1;
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            int length = mark(text, at);
            if (length == 0) {
                continue;
            }
            boolean opens = opens(text, at, length) && !(closesFirst && goesOn);
            if (open >= 0) {
                add(block, open, at);
                open = -1;
                goesOn = false;
            } else if (opens) {
                open = at + length;
                goesOn &= text.substring(0, at).isBlank();
            } else if (goesOn) {
                add(block, 0, at);
                goesOn = false;
            }
            at += length - 1;
        }
        if (open >= 0) {
            add(block, open, text.length());
            isPending = true;
        }
    }

    private void add(Block block, int from, int to) {
        String text = block.text().substring(from, to);
        int start = to - text.stripLeading().length();
        int end = from + text.stripTrailing().length();
        if (start < end) {
            TextSpan stretch = new TextSpan(block.id(), start, end);
            stretches.add(stretch);
            byStart.computeIfAbsent(block.id(), none -> new TreeMap<>()).put(start, stretch);
        }
    }

    private static int marks(String text) {
        int found = 0;
        for (int at = 0; at < text.length(); at++) {
            int length = mark(text, at);
            found += Math.min(length, 1);
            at += Math.max(0, length - 1);
        }
        return found;
    }

    /** How many characters the mark has that stands here; none when none does. */
    private static int mark(String text, int at) {
        return switch (text.charAt(at)) {
            case '“', '”', '„', '«', '»', '"' -> 1;
            case '`', '\'' -> text.regionMatches(at, text, at + 1, 1) ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean opens(String text, int at, int length) {
        return switch (text.charAt(at)) {
            case '“', '„', '«', '`' -> true;
            case '”', '»' -> false;
            default -> {
                int next = at + length;
                yield next < text.length()
                        && !Character.isWhitespace(text.charAt(next))
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            }
        };
    }
}
