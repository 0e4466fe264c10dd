package dateline.exporting.pdf;

import dateline.dossier.MentionIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of an article on paper.
 *
 * @param style of its letters
 * @param height with the room above it
 * @param words from left to right
 * @param begins what is told from here on
 */
record ArticleLine(String style, double height, List<Word> words, List<MentionIndex.Entry> begins) {

    /**
     * A word with what is marked there.
     *
     * @param x from the edge of the text
     * @param told the event that the clause tells which it is part of
     */
    record Word(String letters, double x, double width, Optional<MentionIndex.Entry> told, boolean isHighlighted) {}

    /** All that is written in it. */
    String text() {
        return words.stream().map(Word::letters).collect(Collectors.joining(" "));
    }

    /** How far the mark of a word reaches: over the space to the next one where both are of one clause. */
    double end(int word) {
        Word marked = words.get(word);
        boolean goesOn = word + 1 < words.size() && words.get(word + 1).told().equals(marked.told());
        return goesOn ? words.get(word + 1).x() : marked.x() + marked.width();
    }

    boolean isHeading() {
        return style.equals("heading") || style.equals("title");
    }
}
