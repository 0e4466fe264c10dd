package dateline.dating.grammar;

import dateline.dating.grammar.Condition.Compiled;
import dateline.dating.meaning.Term;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in the tree of all sequences of a category: what may come next, and the rules that are complete here. */
final class Node {

    /** A way on over one token of a class. */
    record ClassEdge(WordClass wordClass, String name, boolean joined, Node target) {}

    /** A way on over the tokens of a category. */
    record CategoryEdge(Category category, String name, boolean joined, Node target) {}

    /** A rule that is complete. */
    record End(int rule, Term meaning, List<Compiled> conditions) {}

    private final Map<Integer, Node> words = new HashMap<>();
    private final Map<Integer, Node> joinedWords = new HashMap<>();
    private final List<ClassEdge> classEdges = new ArrayList<>();
    private final List<CategoryEdge> categoryEdges = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();

    Map<Integer, Node> words(boolean joined) {
        return joined ? joinedWords : words;
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
