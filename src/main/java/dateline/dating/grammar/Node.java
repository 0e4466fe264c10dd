package dateline.dating.grammar;

import dateline.dating.grammar.Condition.Compiled;
import dateline.dating.meaning.Term;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in the tree of all sequences of a category: what may come next, and the rules that are complete here. */
final class Node {

    /** A way on over one number. */
    record FigureEdge(int number, boolean joined, Node target) {}

    /** A way on over one token of a class. */
    record ClassEdge(WordClass wordClass, String name, boolean joined, Node target) {}

    /** A way on over the tokens of a category. */
    record CategoryEdge(Category category, String name, boolean joined, Node target) {}

    /** A rule that is complete. */
    record End(int rule, Term meaning, List<Compiled> conditions) {}

    private final Map<Integer, Node> words = new HashMap<>();
    private final Map<Integer, Node> joinedWords = new HashMap<>();
    private final List<FigureEdge> figureEdges = new ArrayList<>();
    private final List<ClassEdge> classEdges = new ArrayList<>();
    private final List<CategoryEdge> categoryEdges = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final BitSet nextWords = new BitSet();
    private long nextClasses;

    Map<Integer, Node> words(boolean joined) {
        return joined ? joinedWords : words;
    }

    List<FigureEdge> figureEdges() {
        return figureEdges;
    }

    List<ClassEdge> classEdges() {
        return classEdges;
    }

    List<CategoryEdge> categoryEdges() {
        return categoryEdges;
    }

    List<End> ends() {
        return ends;
    }

    /** Notes what may come next, here and below; to be called once all rules of the category are in the tree. */
    void close() {
        for (Map<Integer, Node> edges : List.of(words, joinedWords)) {
            edges.keySet().forEach(nextWords::set);
            edges.values().forEach(Node::close);
        }
        for (FigureEdge edge : figureEdges) {
            nextClasses |= WordClass.NUMBER.bit();
            edge.target.close();
        }
        for (ClassEdge edge : classEdges) {
            nextClasses |= edge.wordClass.bit();
            edge.target.close();
        }
        for (CategoryEdge edge : categoryEdges) {
            nextWords.or(edge.category.root().nextWords);
            nextClasses |= edge.category.root().nextClasses;
            edge.target.close();
        }
    }

    /** Whether a way leads on over the token. */
    boolean goesOn(Tokens tokens, int token) {
        int word = tokens.word(token);
        return (tokens.classes(token) & nextClasses) != 0 || word >= 0 && nextWords.get(word);
    }

    Node along(int number, boolean joined) {
        for (FigureEdge edge : figureEdges) {
            if (edge.number == number && edge.joined == joined) {
                return edge.target;
            }
        }
        FigureEdge edge = new FigureEdge(number, joined, new Node());
        figureEdges.add(edge);
        return edge.target;
    }

    Node along(WordClass wordClass, String name, boolean joined) {
        for (ClassEdge edge : classEdges) {
            if (edge.wordClass == wordClass && edge.name.equals(name) && edge.joined == joined) {
                return edge.target;
            }
        }
        ClassEdge edge = new ClassEdge(wordClass, name, joined, new Node());
        classEdges.add(edge);
        return edge.target;
    }

    Node along(Category category, String name, boolean joined) {
        for (CategoryEdge edge : categoryEdges) {
            if (edge.category == category && edge.name.equals(name) && edge.joined == joined) {
                return edge.target;
            }
        }
        CategoryEdge edge = new CategoryEdge(category, name, joined, new Node());
        categoryEdges.add(edge);
        return edge.target;
    }
}
