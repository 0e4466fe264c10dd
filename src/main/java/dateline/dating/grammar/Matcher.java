package dateline.dating.grammar;

import dateline.dating.meaning.Meaning;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Matches rules against the tokens of one text. What a category matches at a token is worked out once; since matches have a bounded
 * length, a small window of such results is enough and the work is linear in the text.
 */
public final class Matcher {

    private static final int WINDOW = 64;

    /** The parts found so far, the latest first. */
    private record Parts(
            String name, Meaning meaning, @Nullable Parts before) {
        static Optional<Meaning> find(@Nullable Parts parts, String name) {
            for (Parts part = parts; part != null; part = part.before) {
                if (part.name.equals(name)) {
                    return Optional.of(part.meaning);
                }
            }
            return Optional.empty();
        }
    }

    private final Category top;
    private final Tokens tokens;
    private final int[] knownAt;
    private final List<List<Parse>> known;
    private long steps;

    Matcher(Category top, int categories, Tokens tokens) {
        this.top = top;
        this.tokens = tokens;
        knownAt = new int[WINDOW * categories];
        known = new ArrayList<>(WINDOW * categories);
        for (int i = 0; i < knownAt.length; i++) {
            knownAt[i] = -1;
            known.add(List.of());
        }
    }

    /** How many places in trees of rules it has been at: the measure of its work. */
    public long steps() {
        return steps;
    }

    /** The longest match that begins at the token. */
    public Optional<Parse> longest(int token) {
        return top.mayStart(tokens, token)
                ? parses(top, token).stream().max(Comparator.comparingInt(Parse::end))
                : Optional.empty();
    }

    /** Every match of the category that begins at the token, one for each end. */
    private List<Parse> parses(Category category, int token) {
        int slot = category.number() * WINDOW + token % WINDOW;
        if (knownAt[slot] != token) {
            List<Parse> found = new ArrayList<>();
            walk(category.root(), token, token, null, found);
            known.set(slot, found.isEmpty() ? List.of() : found);
            knownAt[slot] = token;
        }
        return known.get(slot);
    }

    // Lists are gone through by index: the iterators would be most of what the matcher allocates.
    private void walk(Node node, int start, int at, @Nullable Parts parts, List<Parse> found) {
        steps++;
        for (int i = 0; i < node.ends().size(); i++) {
            complete(node.ends().get(i), start, at, parts, found);
        }
        if (!node.goesOn(tokens, at)) {
            return;
        }
        boolean joined = tokens.joined(at);
        int word = tokens.word(at);
        if (word != Lexicon.UNKNOWN) {
            walkWord(node.words(false).get(word), start, at, parts, found);
            walkWord(joined ? node.words(true).get(word) : null, start, at, parts, found);
        }
        for (int i = 0; i < node.figureEdges().size(); i++) {
            Node.Edge<Integer> edge = node.figureEdges().get(i);
            boolean same = tokens.is(at, WordClass.NUMBER) && tokens.value(at, WordClass.NUMBER) == edge.over();
            if (same && isOpen(edge, at)) {
                walk(edge.target(), start, at + 1, parts, found);
            }
        }
        for (int i = 0; i < node.classEdges().size(); i++) {
            Node.Edge<WordClass> edge = node.classEdges().get(i);
            if (tokens.is(at, edge.over()) && isOpen(edge, at)) {
                walk(edge.target(), start, at + 1, new Parts(edge.step().name(), value(at, edge.over()), parts), found);
            }
        }
        for (int i = 0; i < node.categoryEdges().size(); i++) {
            Node.Edge<Category> edge = node.categoryEdges().get(i);
            if (fits(edge.step().joined(), at) && edge.over().mayStart(tokens, at)) {
                walkCategory(edge, start, at, parts, found);
            }
        }
    }

    private void walkWord(@Nullable Node target, int start, int at, @Nullable Parts parts, List<Parse> found) {
        if (target != null && leads(target, at + 1)) {
            walk(target, start, at + 1, parts, found);
        }
    }

    private void walkCategory(Node.Edge<Category> edge, int start, int at, @Nullable Parts parts, List<Parse> found) {
        List<Parse> parses = parses(edge.over(), at);
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            if (leads(edge.target(), parse.end())) {
                walk(edge.target(), start, parse.end(), new Parts(edge.step().name(), parse.meaning(), parts), found);
            }
        }
    }

    /** Whether a way may go on over the token. */
    private boolean isOpen(Node.Edge<?> edge, int token) {
        return fits(edge.step().joined(), token) && leads(edge.target(), token + 1);
    }

    /** Whether the token stands as near to the one before as a way over it asks. */
    private boolean fits(boolean joined, int token) {
        return !joined || tokens.joined(token);
    }

    /** Whether a rule ends at the node, or a way goes on over the token. */
    private boolean leads(Node node, int token) {
        return !node.ends().isEmpty() || node.goesOn(tokens, token);
    }

    private Meaning value(int token, WordClass wordClass) {
        return new Meaning.Quantity(tokens.value(token, wordClass));
    }

    private void complete(Node.End end, int start, int at, @Nullable Parts parts, List<Parse> found) {
        for (int i = 0; i < end.conditions().size(); i++) {
            if (!end.conditions().get(i).holds(tokens, start, at)) {
                return;
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).end() == at) {
                if (found.get(i).rule() > end.rule()) {
                    found.remove(i);
                    break;
                }
                return;
            }
        }
        end.meaning()
                .build(name -> Parts.find(parts, name))
                .ifPresent(meaning -> found.add(new Parse(at, end.rule(), meaning)));
    }
}
