package dateline.dating;

import dateline.dating.resolution.Direction;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;

/** Tells where a clause looks from the forms of its verbs, as far as a few words on either side show them. */
final class Directions {

    private static final int REACH = 12;

    private final Tokens tokens;
    private final int stop;
    private final int be;
    private final int to;

    Directions(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.stop = lexicon.find(".", 0, 1);
        this.be = lexicon.find("be", 0, 2);
        this.to = lexicon.find("to", 0, 2);
    }

    /** The direction of the nearest cue before the tokens in their sentence, or else after them. */
    Direction at(int start, int end) {
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
        if (tokens.is(token, WordClass.FUTURE_CUE) || tokens.word(token) == be && tokens.word(token - 1) == to) {
            return Direction.FUTURE;
        }
        boolean past = tokens.is(token, WordClass.PAST_CUE)
                || tokens.is(token, WordClass.PAST_FORM) && tokens.word(token - 1) != be;
        return past ? Direction.PAST : Direction.UNKNOWN;
    }
}
