package dateline.ui.reader;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.IndexRange;

/**
 * An article set as one running text: its blocks in reading order, one or more lines each, the by-line under the title. The empty
 * heading of text that stands before any heading takes no line.
 * Offsets are UTF-16 units from the beginning of that text, lines being parted by one character.
 */
final class RunningText {

    /** A page without text. */
    static final RunningText EMPTY = new RunningText(List.of(), Optional.empty());

    /**
     * A line of the running text, which wraps on screen.
     *
     * @param style the style class that tells what it is
     */
    record Line(String text, String style) {}

    private static final String BYLINE = "byline";

    private final List<Line> lines = new ArrayList<>();
    private final List<Block> blocks;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] starts;
    private final int[] ends;
    private final Optional<Byline.Line> byline;
    private int length;

    RunningText(Article article, Byline.Line byline) {
        this(article.blocks(), Optional.of(byline));
    }

    private RunningText(List<Block> blocks, Optional<Byline.Line> byline) {
        this.blocks = blocks;
        this.byline = byline;
        starts = new int[blocks.size()];
        ends = new int[blocks.size()];
        for (int number = 0; number < starts.length; number++) {
            Block block = blocks.get(number);
            numbers.put(block.id(), number);
            starts[number] = length;
            if (number == 0 || !block.text().isEmpty()) {
                setLines(block);
            }
            if (number == 0) {
                byline.ifPresent(line -> set(new Line(line.text(), BYLINE)));
            }
            ends[number] = Math.max(starts[number], length - 1);
        }
        for (int number = 0; number < starts.length; number++) {
            starts[number] = Math.min(starts[number], length - 1); // a last block without lines
            ends[number] = Math.min(ends[number], length - 1);
        }
    }

    /** The lines in reading order. */
    List<Line> lines() {
        return lines;
    }

    /** The blocks in reading order. */
    List<Block> blocks() {
        return blocks;
    }

    /** The blocks from one number to another, both inclusive; none of a page without any. */
    List<Block> blocks(int first, int last) {
        int end = Math.min(blocks.size(), last + 1);
        return blocks.subList(Math.min(first, end), end);
    }

    /** Whether the block is the title of the article. */
    static boolean isTitle(Block block) {
        return block instanceof Block.Heading heading && heading.level() == 1;
    }

    /** Where the block begins. */
    int start(Block block) {
        return starts[numbers.getOrDefault(block.id(), 0)];
    }

    /** Where the place begins; empty when the article does not hold it. */
    Optional<Integer> offset(TextSpan place) {
        return Optional.ofNullable(numbers.get(place.block())).map(number -> starts[number] + place.start());
    }

    /** Where the lines of the block end, the by-line among those of the title. */
    int end(Block block) {
        return ends[numbers.getOrDefault(block.id(), 0)];
    }

    /** Where the by-line is written; empty on a page without text. */
    Optional<IndexRange> byline() {
        return byline.map(line -> new IndexRange(ends[0] - line.text().length(), ends[0]));
    }

    /** The words of the by-line; none on a page without text. */
    String bylineText() {
        return byline.map(Byline.Line::text).orElse("");
    }

    /** Where the words are written that lead to another date; empty on a page without text. */
    Optional<IndexRange> link() {
        return byline.map(line -> {
            int start = ends[0] - line.text().length();
            return new IndexRange(start + line.link(), start + line.end());
        });
    }

    /** Which block stands at the offset, by its number in reading order; one without lines stands before the next. */
    int numberAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int number = found >= 0 ? found : Math.max(0, -found - 2);
        while (number + 1 < starts.length && starts[number + 1] == starts[number]) {
            number++;
        }
        return number;
    }

    /** The character at the offset, or the nearest one of the same block; empty where a block has no text. */
    Optional<TextSpan> at(int offset) {
        return pieces(offset, offset + 1).stream().findFirst();
    }

    /** What is written between the offsets, one piece for each block. */
    List<TextSpan> pieces(int from, int to) {
        return blocks(numberAt(from), numberAt(Math.max(from, to - 1))).stream()
                .filter(block -> !block.text().isEmpty())
                .map(block -> piece(block, from - start(block), to - start(block)))
                .toList();
    }

    /** What is selected between the offsets in whole words, one piece for each block, without the blanks around it and without the by-line. */
    List<TextSpan> written(int from, int to) {
        return blocks(numberAt(from), numberAt(Math.max(from, to - 1))).stream()
                .flatMap(block -> stripped(block, from - start(block), to - start(block)).stream())
                .toList();
    }

    /** What is written between the offsets, line by line, without the by-line, which is none of the article's words. */
    String copied(int from, int to) {
        List<String> copied = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            int end = start + line.text().length();
            if (!line.style().equals(BYLINE) && start <= to && from <= end) {
                copied.add(line.text().substring(Math.max(from, start) - start, Math.min(to, end) - start));
            }
            start = end + 1;
        }
        return String.join("\n", copied);
    }

    private static Optional<TextSpan> stripped(Block block, int from, int to) {
        String text = block.text();
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return Optional.empty();
        }
        while (isInsideWord(text, start)) {
            start--;
        }
        while (isInsideWord(text, end)) {
            end++;
        }
        return Optional.of(new TextSpan(block.id(), start, end));
    }

    private static boolean isInsideWord(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset));
    }

    private static TextSpan piece(Block block, int from, int to) {
        int last = block.text().length();
        int start = Math.clamp(from, 0, last - 1);
        return new TextSpan(block.id(), start, Math.clamp(to, start + 1, last));
    }

    private void setLines(Block block) {
        String style = style(block);
        for (String line : block.text().replace('\r', ' ').split("\n", -1)) {
            set(new Line(line, style));
        }
    }

    private void set(Line line) {
        lines.add(line);
        length += line.text().length() + 1;
    }

    private static String style(Block block) {
        return switch (block) {
            case Block.Heading heading -> isTitle(heading) ? "title" : "heading";
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Quotation quotation -> "quotation";
            case Block.ListItem item -> "list-item";
            case Block.Caption caption -> "caption";
            case Block.Preformatted preformatted -> "preformatted";
        };
    }
}
