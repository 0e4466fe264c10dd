package dateline.dating.grammar;

import dateline.dating.grammar.Condition.Compiled;
import dateline.dating.grammar.Element.Step;
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

    /**
     * A way on over what a step asks for.
     *
     * @param over the number, the class or the category
     */
    record Edge<O>(Step step, O over, Node target) {}

    /** A rule that is complete. */
    record End(int rule, Term meaning, List<Compiled> conditions) {}

    private final Map<Integer, Node> words = new HashMap<>();
    private final Map<Integer, Node> joinedWords = new HashMap<>();
    private final List<Edge<Integer>> figureEdges = new ArrayList<>();
    private final List<Edge<WordClass>> classEdges = new ArrayList<>();
    private final List<Edge<Category>> categoryEdges = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final BitSet nextWords = new BitSet();
    private long nextClasses;

    Map<Integer, Node> words(boolean joined) {
        return joined ? joinedWords : words;
    }

    List<Edge<Integer>> figureEdges() {
        return figureEdges;
    }

    List<Edge<WordClass>> classEdges() {
        return classEdges;
    }

    List<Edge<Category>> categoryEdges() {
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
        for (Edge<Integer> edge : figureEdges) {
            nextClasses |= WordClass.NUMBER.bit();
            edge.target.close();
        }
        for (Edge<WordClass> edge : classEdges) {
            nextClasses |= edge.over.bit();
            edge.target.close();
        }
        for (Edge<Category> edge : categoryEdges) {
            nextWords.or(edge.over.root().nextWords);
            nextClasses |= edge.over.root().nextClasses;
            edge.target.close();
        }
    }

    /** Whether a way leads on over the token. */
    boolean goesOn(Tokens tokens, int token) {
        int word = tokens.word(token);
        return (tokens.classes(token) & nextClasses) != 0 || word >= 0 && nextWords.get(word);
    }

    /** Where the step leads along one of these edges, which is added where it is new. */
    static <O> Node along(List<Edge<O>> edges, Step step, O over) {
        return edges.stream()
                .filter(edge -> edge.step.equals(step))
                .findFirst()
                .orElseGet(() -> {
                    Edge<O> edge = new Edge<>(step, over, new Node());
                    edges.add(edge);
                    return edge;
                })
                .target;
    }
}
