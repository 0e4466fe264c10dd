package dateline.dating;

import dateline.dating.resolution.Direction;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;

/** Tells where a clause looks from the forms of its verbs, as far as a few words on either side show them. */
final class Directions {

    private static final int REACH = 12;

    private final Tokens tokens;
    private final int stop;
    private final int be;
    private final int to;
    private final int had;
    private final int set;
    private final int ended;
    private final int possessive;
    private final Set<Integer> present;
    private final Set<Integer> aims;

    Directions(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.stop = number(lexicon, ".");
        this.be = number(lexicon, "be");
        this.to = number(lexicon, "to");
        this.had = number(lexicon, "had");
        this.set = number(lexicon, "set");
        this.ended = number(lexicon, "ended");
        this.possessive = number(lexicon, "'s");
        this.present = Set.of(number(lexicon, "is"), number(lexicon, "are"));
        this.aims = Set.of(to, number(lexicon, "for"));
    }

    private static int number(Lexicon lexicon, String word) {
        return lexicon.find(word, 0, word.length());
    }

    /** The direction of the nearest cue before the tokens in their sentence, or else after them. */
    Direction at(int start, int end) {
        if (tokens.word(start - 1) == ended) {
            return Direction.OVER;
        }
        if (tokens.is(end - 1, WordClass.WEEKDAY) && tokens.word(end) == possessive) {
            return Direction.PAST;
        }
        if (tokens.is(start - 1, WordClass.DEADLINE)) {
            return Direction.FUTURE;
        }
        for (int token = start - 1; token >= Math.max(0, start - REACH) && !sentenceEnd(token); token--) {
            Direction direction = cue(token);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        for (int token = end; token < Math.min(tokens.size(), end + REACH) && !sentenceEnd(token); token++) {
            Direction direction = cue(token);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private boolean sentenceEnd(int token) {
        return tokens.word(token) == stop;
    }

    private Direction cue(int token) {
        boolean ahead = tokens.is(token, WordClass.FUTURE_CUE) && !tokens.is(token, WordClass.UNSURE_MONTH);
        if (ahead || tokens.word(token) == be && tokens.word(token - 1) == to) {
            return lookingBack(token) ? Direction.PAST : Direction.FUTURE;
        }
        boolean past = tokens.is(token, WordClass.PAST_CUE)
                || tokens.is(token, WordClass.PAST_FORM) && tokens.word(token - 1) != be;
        return past && !present.contains(tokens.word(token - 1)) ? Direction.PAST : Direction.UNKNOWN;
    }

    /** "had been due", "was set on": a cue that looks ahead, but from the past, or not at all. */
    private boolean lookingBack(int token) {
        return tokens.word(token) == set && !aims.contains(tokens.word(token + 1))
                || tokens.word(token - 2) == had && tokens.is(token - 1, WordClass.PAST_CUE);
    }
}
