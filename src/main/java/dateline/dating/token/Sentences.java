package dateline.dating.token;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Looks for tokens near others within one sentence. */
public final class Sentences {

    private static final int REACH = 12;
    private static final int LONG_REACH = 30;

    private final Tokens tokens;
    private final Set<Integer> ends;
    private final int comma;

    /** For the tokens of one text. */
    public Sentences(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.ends = lexicon.numbers(".", ";");
        this.comma = lexicon.number(",");
    }

    /** The nearest such token before the tokens in their sentence, or else after them; -1 when none is near. */
    public int nearest(int start, int end, IntPredicate wanted) {
        int before = lastBefore(start, wanted);
        return before < 0 ? firstAfter(end, wanted) : before;
    }

    /** The last such token before the tokens; -1 when none is near. */
    public int lastBefore(int start, IntPredicate wanted) {
        return lastBefore(start, REACH, wanted);
    }

    /** The last such token before the tokens, though far off; -1 when there is none. */
    public int farBefore(int start, IntPredicate wanted) {
        return lastBefore(start, LONG_REACH, wanted);
    }

    private int lastBefore(int start, int reach, IntPredicate wanted) {
        int first = Math.max(0, start - reach);
        return find(start - 1, Math.min(start, first) - 1, -1, wanted);
    }

    /** The first such token after the tokens; -1 when none is near. */
    public int firstAfter(int end, IntPredicate wanted) {
        return find(end, Math.max(end, Math.min(tokens.size(), end + REACH)), 1, wanted);
    }

    /** The first such token on the way to an end, in steps of 1 or -1, within the sentence. */
    private int find(int from, int end, int step, IntPredicate wanted) {
        for (int token = from; token != end && !sentenceEnd(token); token += step) {
            if (wanted.test(token)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a sentence begins with the token. */
    public boolean first(int token) {
        return token <= 0 || sentenceEnd(token - 1);
    }

    /** Whether no sentence ends between the tokens. */
    public boolean one(int from, int to) {
        return IntStream.range(from, to).noneMatch(this::sentenceEnd);
    }

    /** Whether no comma stands between the tokens, which are those of one sentence. */
    public boolean clause(int from, int to) {
        return IntStream.range(from, to).noneMatch(token -> tokens.word(token) == comma);
    }

    /** Whether the sentence begins with the tokens, or with the preposition before them. */
    public boolean opens(int start) {
        return first(start) || first(start - 1);
    }

    private boolean sentenceEnd(int token) {
        return ends.contains(tokens.word(token)) || tokens.parted(token);
    }
}
