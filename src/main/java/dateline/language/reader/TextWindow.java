package dateline.language.reader;

import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive sentences that are read together, as the model takes them. A row is a word, counted from the first of the window; a
 * sentence that is too long has fewer rows than words.
 */
final class TextWindow {

    private final int sentence;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> pieces = new ArrayList<>();
    private final List<Integer> shapes = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> last = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();

    private TextWindow(int sentence, WordPieces known) {
        this.sentence = sentence;
        starts.add(0);
        addPiece(known.first(), WordShape.NONE);
    }

    /** A text cut into windows. */
    static List<TextWindow> of(List<List<Token>> text, WordPieces known, int limit, int longest) {
        List<TextWindow> windows = new ArrayList<>();
        Casing casing = new Casing(text);
        for (int number = 0; number < text.size(); number++) {
            List<List<Integer>> split = text.get(number).stream()
                    .map(token -> known.of(token.text()))
                    .toList();
            int size = 1 + split.stream().mapToInt(List::size).sum();
            if (windows.isEmpty() || windows.getLast().pieces.size() + size > limit) {
                windows.add(new TextWindow(number, known));
            }
            windows.getLast().add(casing.shapes(text.get(number)), split, known, longest);
        }
        return windows;
    }

    private void add(List<WordShape> words, List<List<Integer>> split, WordPieces known, int longest) {
        int number = sentence + starts.size() - 1;
        for (int word = 0;
                word < words.size() && pieces.size() + split.get(word).size() < longest;
                word++) {
            WordShape shape = words.get(word);
            first.add(pieces.size());
            split.get(word).forEach(piece -> addPiece(piece, shape));
            last.add(pieces.size() - 1);
            sentences.add(number);
        }
        addPiece(known.separator(), WordShape.NONE);
        starts.add(sentences.size());
    }

    private void addPiece(int piece, WordShape shape) {
        pieces.add(piece);
        shapes.add(shape.ordinal());
    }

    /** Which words it holds. */
    Rows rows() {
        return new Rows(sentence, starts);
    }

    /** The numbers of the pieces. */
    List<Integer> pieces() {
        return pieces;
    }

    /** The shape of the word of each piece. */
    List<Integer> shapes() {
        return shapes;
    }

    /** The first piece of each row. */
    List<Integer> first() {
        return first;
    }

    /** The last piece of each row. */
    List<Integer> last() {
        return last;
    }

    /** The number of each row's sentence in the text. */
    List<Integer> sentences() {
        return sentences;
    }
}
