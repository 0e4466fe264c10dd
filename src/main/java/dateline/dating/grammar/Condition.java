package dateline.dating.grammar;

import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;

/**
 * What must, or must not, stand beside the tokens of a rule.
 *
 * @param after whether it speaks of the token before them
 * @param wanted whether it must stand there
 * @param joined whether it counts only where no space parts it from them
 */
record Condition(boolean after, boolean wanted, boolean joined, Set<String> words, Set<WordClass> classes) {

    /** The condition on tokens, once words have numbers. */
    record Compiled(boolean after, boolean wanted, boolean joined, Set<Integer> words, long classes) {

        boolean holds(Tokens tokens, int start, int end) {
            int neighbour = after ? start - 1 : end;
            boolean there = (tokens.classes(neighbour) & classes) != 0 || words.contains(tokens.word(neighbour));
            boolean near = !joined || tokens.joined(after ? start : end);
            return (there && near) == wanted;
        }
    }
}
