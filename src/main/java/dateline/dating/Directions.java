package dateline.dating;

import dateline.dating.resolution.Direction;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells where a clause looks from the forms of its verbs, as far as a few words on either side show them. */
final class Directions {

    private static final int NOUN_REACH = 3;
    /** So close to a verb a date is more likely its own than that of a noun between them. */
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Cues cues;
    private final int to;
    private final int of;
    private final int by;
    private final int on;
    private final int in;
    private final int ahead;
    private final int had;
    private final int ended;
    private final int possessive;
    private final Set<Integer> present;
    private final Set<Integer> openings;
    private final Set<Integer> dues;
    private final Set<Integer> trades;

    Directions(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.cues = new Cues(lexicon, tokens);
        this.to = lexicon.number("to");
        this.of = lexicon.number("of");
        this.by = lexicon.number("by");
        this.on = lexicon.number("on");
        this.in = lexicon.number("in");
        this.ahead = lexicon.number("ahead");
        this.had = lexicon.number("had");
        this.ended = lexicon.number("ended");
        this.possessive = lexicon.number("'s");
        this.present = lexicon.numbers("is", "are");
        this.openings = lexicon.numbers("and", "but");
        this.dues = lexicon.numbers("effective", "payable", "record", "starting", "beginning");
        this.trades = lexicon.numbers("delivery", "contract", "futures");
    }

    /** The direction of the nearest cue before the tokens in their sentence, or else after them. */
    Direction at(int start, int end) {
        Direction beside = beside(start, end);
        if (beside != Direction.UNKNOWN) {
            return beside;
        }
        boolean day = tokens.is(end - 1, WordClass.WEEKDAY);
        IntPredicate aside = token -> cues.scheduled(token) || !day && cues.aiming(token);
        IntPredicate wanted = token -> cues.at(token) != Direction.UNKNOWN || aside.test(token);
        int cue = preposed(start) ? sentences.firstAfter(end, wanted) : -1;
        if (cue < 0) {
            cue = sentences.nearest(start, end, wanted);
        }
        if (cue < 0) {
            return farAhead(start, wanted);
        }
        if (!cues.scheduled(cue) && aside.test(cue)) {
            return Direction.FUTURE;
        }
        Direction direction = cues.scheduled(cue) ? Direction.FUTURE : cues.at(cue);
        return cues.certain(cue) && governs(cue, start, end) ? plainly(direction, cue < start) : direction;
    }

    /** A verb far before, which tells enough only where it looks ahead. */
    private Direction farAhead(int start, IntPredicate wanted) {
        int cue = sentences.farBefore(start, wanted);
        return cue >= 0 && cues.at(cue) == Direction.FUTURE ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** Whether the verb is so near that the date is hardly that of a noun between them. */
    private boolean governs(int cue, int start, int end) {
        return cue < start
                ? start - cue <= NEAR && sentences.clause(cue, start)
                : sentences.opens(start) && cue - end <= NEAR;
    }

    /** What seems a past before the date may be no verb: "will redeem preferred shares on Oct. 31". */
    private static Direction plainly(Direction direction, boolean before) {
        return direction == Direction.FUTURE ? Direction.AHEAD : before ? direction : Direction.OVER;
    }

    /** "They paid, and on Friday they will meet": whether a clause begins with the preposition before the tokens. */
    private boolean preposed(int start) {
        boolean preposition = tokens.word(start - 1) == on || tokens.word(start - 1) == in;
        return preposition && openings.contains(tokens.word(start - 2));
    }

    /** What the words right beside them tell: "ended Jan. 31", "payable Jan. 31", "for May delivery", "Monday's", "by Monday". */
    private Direction beside(int start, int end) {
        int before = tokens.word(start - 1);
        if (before == ended || before == on && cues.at(start - 2) == Direction.PAST) {
            return Direction.OVER;
        }
        if (before == of && tokens.word(start - 2) == ahead
                || dues.contains(before)
                || trades.contains(tokens.word(end))) {
            return Direction.FUTURE;
        }
        boolean day = tokens.is(end - 1, WordClass.WEEKDAY);
        if (day && tokens.word(end) == possessive) {
            int cue = sentences.lastBefore(start, token -> cues.at(token) != Direction.UNKNOWN);
            return arranged(end + 1) && cue >= 0 ? cues.at(cue) : Direction.PAST;
        }
        boolean within = before == on || before == in;
        if (day && present.contains(before) || within && present.contains(tokens.word(start - 2))) {
            return Direction.FUTURE;
        }
        if (before == to && day && postponed(start - 1) || day && present.contains(tokens.word(end))) {
            return Direction.FUTURE;
        }
        return tokens.is(start - 1, WordClass.DEADLINE) ? deadline(start, end) : Direction.UNKNOWN;
    }

    /** "Moved to Friday", "brought forward to Friday". */
    private boolean postponed(int to) {
        return tokens.is(to - 1, WordClass.AIMING) || tokens.is(to - 2, WordClass.AIMING);
    }

    /** Whether what a day is set for follows soon: "jobs report". */
    private boolean arranged(int token) {
        return IntStream.range(token, token + NOUN_REACH).anyMatch(at -> tokens.is(at, WordClass.ARRANGED));
    }

    /**
     * "They will leave by Monday", "they had until Monday", but "they had left by Monday", "they left by Monday", "By Monday they
     * were there", "they did not leave until Monday", "it lasted until Monday".
     */
    private Direction deadline(int start, int end) {
        if (tokens.word(start - 2) == had) {
            return Direction.FUTURE;
        }
        boolean past = tokens.word(start - 1) == by && cues.at(start - 2) == Direction.PAST
                || sentences.nearest(start, end, token -> tokens.word(token) == had || cues.negative(token)) >= 0
                || tokens.is(start - 2, WordClass.LASTING)
                || sentences.first(start - 1) && told(end) == Direction.PAST;
        return past ? Direction.PAST : Direction.FUTURE;
    }

    /** What the first cue after the tokens tells. */
    private Direction told(int end) {
        int cue = sentences.firstAfter(end, token -> cues.at(token) != Direction.UNKNOWN);
        return cue < 0 ? Direction.UNKNOWN : cues.at(cue);
    }
}
