package dateline.dating;

import dateline.dating.resolution.Direction;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells where a clause looks from the forms of its verbs, as far as a few words on either side show them. */
final class Directions {

    private static final int REACH = 12;

    private final Tokens tokens;
    private final int stop;
    private final int be;
    private final int to;
    private final int of;
    private final int by;
    private final int on;
    private final int ahead;
    private final int had;
    private final int set;
    private final int ended;
    private final int possessive;
    private final Set<Integer> present;
    private final Set<Integer> passive;
    private final Set<Integer> articles;
    private final Set<Integer> aims;

    Directions(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.stop = number(lexicon, ".");
        this.be = number(lexicon, "be");
        this.to = number(lexicon, "to");
        this.of = number(lexicon, "of");
        this.by = number(lexicon, "by");
        this.on = number(lexicon, "on");
        this.ahead = number(lexicon, "ahead");
        this.had = number(lexicon, "had");
        this.set = number(lexicon, "set");
        this.ended = number(lexicon, "ended");
        this.possessive = number(lexicon, "'s");
        this.present = Set.of(number(lexicon, "is"), number(lexicon, "are"));
        this.passive = Set.of(be, number(lexicon, "is"), number(lexicon, "are"));
        this.articles = Set.of(number(lexicon, "a"), number(lexicon, "an"), number(lexicon, "the"));
        this.aims = Set.of(to, number(lexicon, "for"));
    }

    private static int number(Lexicon lexicon, String word) {
        return lexicon.find(word, 0, word.length());
    }

    /** The direction of the nearest cue before the tokens in their sentence, or else after them. */
    Direction at(int start, int end) {
        Direction beside = beside(start, end);
        if (beside != Direction.UNKNOWN) {
            return beside;
        }
        boolean day = tokens.is(end - 1, WordClass.WEEKDAY);
        int cue = nearest(start, end, token -> cue(token) != Direction.UNKNOWN || !day && aiming(token));
        if (cue < 0) {
            return Direction.UNKNOWN;
        }
        return !day && aiming(cue) ? Direction.FUTURE : cue(cue);
    }

    /** The nearest such token before the tokens in their sentence, or else after them; -1 when none is near. */
    private int nearest(int start, int end, IntPredicate wanted) {
        for (int token = start - 1; token >= Math.max(0, start - REACH) && !sentenceEnd(token); token--) {
            if (wanted.test(token)) {
                return token;
            }
        }
        for (int token = end; token < Math.min(tokens.size(), end + REACH) && !sentenceEnd(token); token++) {
            if (wanted.test(token)) {
                return token;
            }
        }
        return -1;
    }

    /** What the words right beside them tell: "ended Jan. 31", "ahead of Monday", "Monday's", "by Monday". */
    private Direction beside(int start, int end) {
        int before = tokens.word(start - 1);
        if (before == ended || before == on && cue(start - 2) == Direction.PAST) {
            return Direction.OVER;
        }
        if (before == of && tokens.word(start - 2) == ahead) {
            return Direction.FUTURE;
        }
        boolean day = tokens.is(end - 1, WordClass.WEEKDAY);
        if (day && tokens.word(end) == possessive) {
            return Direction.PAST;
        }
        if (day && (present.contains(before) || before == on && present.contains(tokens.word(start - 2)))) {
            return Direction.FUTURE;
        }
        return tokens.is(start - 1, WordClass.DEADLINE) ? deadline(start, end) : Direction.UNKNOWN;
    }

    /** "They will leave by Monday", but "they had left by Monday", "they left by Monday". */
    private Direction deadline(int start, int end) {
        boolean past = tokens.word(start - 1) == by && cue(start - 2) == Direction.PAST
                || nearest(start, end, token -> tokens.word(token) == had) >= 0;
        return past ? Direction.PAST : Direction.FUTURE;
    }

    private boolean sentenceEnd(int token) {
        return tokens.word(token) == stop;
    }

    private Direction cue(int token) {
        boolean future = tokens.is(token, WordClass.FUTURE_CUE) && !tokens.is(token, WordClass.UNSURE_MONTH);
        boolean aim = tokens.word(token) == to && present.contains(tokens.word(token - 1));
        if (future || aim || tokens.word(token) == be && tokens.word(token - 1) == to) {
            return lookingBack(token) ? Direction.PAST : Direction.FUTURE;
        }
        boolean past = tokens.is(token, WordClass.PAST_CUE)
                || tokens.is(token, WordClass.PAST_FORM) && !articles.contains(tokens.word(token - 1));
        return past && !passive.contains(tokens.word(token - 1)) ? Direction.PAST : Direction.UNKNOWN;
    }

    /** "Decided to", "postponed to"; a weekday after it is more often the day on which that was done. */
    private boolean aiming(int token) {
        return tokens.word(token) == to && tokens.is(token - 1, WordClass.AIMING);
    }

    /** "had been due", "was set on": a cue that looks ahead, but from the past, or not at all. */
    private boolean lookingBack(int token) {
        return tokens.word(token) == set && !aims.contains(tokens.word(token + 1))
                || tokens.word(token - 2) == had && tokens.is(token - 1, WordClass.PAST_CUE);
    }
}
