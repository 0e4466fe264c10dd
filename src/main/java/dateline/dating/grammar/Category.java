package dateline.dating.grammar;

import dateline.dating.token.Tokens;
import java.util.BitSet;

/** All rules of one name. Rules use only categories defined before their own, so that a match has a bounded length. */
final class Category {

    private final int number;
    private final Node root = new Node();
    private final BitSet firstWords = new BitSet();
    private long firstClasses;

    Category(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    Node root() {
        return root;
    }

    /** Notes what a match may begin with; to be called once all rules are in the tree. */
    void close() {
        root.words(false).keySet().forEach(firstWords::set);
        root.classEdges().forEach(edge -> firstClasses |= edge.wordClass().bit());
        for (Node.CategoryEdge edge : root.categoryEdges()) {
            firstWords.or(edge.category().firstWords);
            firstClasses |= edge.category().firstClasses;
        }
    }

    /** Whether a match may begin with the token. */
    boolean mayStart(Tokens tokens, int token) {
        int word = tokens.word(token);
        return (tokens.classes(token) & firstClasses) != 0 || word >= 0 && firstWords.get(word);
    }
}
