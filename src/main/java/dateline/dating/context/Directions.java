package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Tells where a clause looks from the forms of its verbs, as far as a few words on either side show them. */
public final class Directions {

    /** So close to a verb a date is more likely its own than that of a noun between them. */
    private static final int NEAR = 6;
    /** The value of the verbs that tell what had come of it "by" a time. */
    private static final int GROWING = 1;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Cues cues;
    private final Arrangements arrangements;
    private final AdjacentWords beside;
    private final int by;
    private final int had;
    private final int least;
    private final int to;
    private final Set<Integer> introductions;
    private final Set<Integer> prepositions;
    private final Set<Integer> openings;
    private final Set<Integer> conditions;
    private final Set<Integer> passive;

    /** For the tokens of one text. */
    public Directions(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.cues = new Cues(lexicon, tokens, sentences);
        this.arrangements = new Arrangements(lexicon, tokens, sentences, cues);
        this.beside = new AdjacentWords(lexicon, tokens, sentences, cues, arrangements);
        this.by = lexicon.number("by");
        this.introductions = lexicon.numbers(":", ",");
        this.prepositions = lexicon.numbers("on", "in");
        this.had = lexicon.number("had");
        this.least = lexicon.number("least");
        this.to = lexicon.number("to");
        this.openings = lexicon.numbers("and", "but");
        this.conditions = lexicon.numbers("if", "unless");
        this.passive = lexicon.numbers("was", "were");
    }

    /** The direction of the nearest cue before the tokens in their sentence, or else after them. */
    public Direction at(int start, int end) {
        Direction told = beside.at(start, end);
        if (told != Direction.UNKNOWN) {
            return told;
        }
        int limit = tokens.word(start - 1) == least ? start - 2 : start; // "until at least Friday"
        if (tokens.is(limit - 1, WordClass.DEADLINE)) {
            return deadline(limit, end);
        }
        boolean day = beside.weekday(end);
        IntFunction<Direction> look = token -> look(token, day, start);
        IntPredicate wanted = token -> look.apply(token) != Direction.UNKNOWN;
        int cue = preposed(start) ? sentences.firstAfter(end, wanted) : -1;
        if (cue < 0) {
            cue = sentences.nearest(start, end, wanted);
        }
        if (cue < 0) {
            return day && (verbless(start, end) || conditional(start)) ? Direction.FUTURE : farAhead(start, wanted);
        }
        return certain(cue) && governs(cue, start) ? plainly(look.apply(cue), cue < start) : look.apply(cue);
    }

    /** Where the token looks, beside a day by its weekday or another time that begins there. */
    private Direction look(int token, boolean day, int start) {
        boolean aims = day ? arrangements.appointed(token, start) : arrangements.aiming(token);
        if (aims || arrangements.scheduled(token)) {
            return Direction.FUTURE;
        }
        return cues.charge(token) ? Direction.PAST : cues.at(token);
    }

    private boolean certain(int cue) {
        return arrangements.scheduled(cue) || cues.certain(cue);
    }

    /** "Friday: cloudy", "Friday night, a slight frost": no verb tells of what has not happened; "Friday" alone is a heading. */
    private boolean verbless(int start, int end) {
        return sentences.first(start) && introductions.contains(tokens.word(end));
    }

    /** A verb far before, which tells enough only where it looks ahead. */
    private Direction farAhead(int start, IntPredicate wanted) {
        int cue = sentences.farBefore(start, wanted);
        return cues.at(cue) == Direction.FUTURE ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** Whether the verb is so near that the date is hardly that of a noun between them. */
    private boolean governs(int cue, int start) {
        return cue < start ? start - cue <= NEAR : sentences.opens(start);
    }

    /** What seems a past before the date may be no verb: "will redeem preferred shares on Oct. 31". */
    private static Direction plainly(Direction direction, boolean before) {
        return direction == Direction.FUTURE ? Direction.AHEAD : before ? direction : Direction.OVER;
    }

    /** "They paid, and on Friday they will meet": whether a clause begins with the preposition before the tokens. */
    private boolean preposed(int start) {
        return tokens.read(start - 2, openings, prepositions);
    }

    /**
     * "They will leave by Monday", "they had until Monday", but "they had left by Monday", "they left by Monday", "By Monday they
     * were there", "they did not leave until Monday", "it lasted until Monday".
     */
    private Direction deadline(int start, int end) {
        if (tokens.word(start - 2) == had || conditional(start)) {
            return Direction.FUTURE;
        }
        boolean past = tokens.word(start - 1) == by && (cues.at(start - 2) == Direction.PAST || done(start - 1))
                || sentences.lastBefore(start, token -> tokens.word(token) == had || cues.negative(token)) >= 0
                || tokens.is(start - 2, WordClass.LASTING)
                || sentences.first(start - 1) && told(end) == Direction.PAST;
        return past ? Direction.PAST : Direction.FUTURE;
    }

    /** "If they do not leave by Monday", but not "if they had left by Monday". */
    private boolean conditional(int start) {
        int cue = sentences.lastBefore(
                start, token -> tokens.word(token) == had || conditions.contains(tokens.word(token)));
        return conditions.contains(tokens.word(cue));
    }

    private boolean growing(int token) {
        return tokens.value(token, WordClass.LASTING) == GROWING && cues.at(token) == Direction.PAST;
    }

    /**
     * "Grew to 40 by Monday", "power was restored in all homes by Monday": what had come of it by then; not "they were required to leave by
     * Monday".
     */
    private boolean done(int by) {
        int verb = sentences.lastBefore(by, token -> cues.tells(token) || tokens.word(token) == to);
        boolean over = passive.contains(tokens.word(verb - 1)) && !arrangements.aims(verb);
        return over && cues.at(verb) == Direction.PAST || sentences.lastBefore(by, this::growing) >= 0;
    }

    /** What the first cue after the tokens tells. */
    private Direction told(int end) {
        int cue = sentences.firstAfter(end, cues::tells);
        return cues.at(cue);
    }
}
