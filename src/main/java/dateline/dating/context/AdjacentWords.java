package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.NounCue;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells where a date looks from the words right beside it. */
final class AdjacentWords {

    private static final int NOUN_REACH = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Cues cues;
    private final Arrangements arrangements;
    private final int to;
    private final Set<Integer> of;
    private final int on;
    private final int forWord;
    private final Set<Integer> ahead;
    private final int ended;
    private final int set;
    private final Set<Integer> after;
    private final Set<Integer> today;
    private final int before;
    private final int when;
    private final int comma;
    private final int possessive;
    private final int record;
    private final Set<Integer> present;
    private final Set<Integer> within;
    private final Set<Integer> settings;
    private final Set<Integer> auxiliaries;
    private final Set<Integer> beginnings;
    private final Set<Integer> awaiting;
    private final Set<Integer> planned;
    private final Set<Integer> fixed;

    AdjacentWords(Lexicon lexicon, Tokens tokens, Sentences sentences, Cues cues, Arrangements arrangements) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.cues = cues;
        this.arrangements = arrangements;
        this.to = lexicon.number("to");
        this.of = lexicon.numbers("of");
        this.on = lexicon.number("on");
        this.forWord = lexicon.number("for");
        this.ahead = lexicon.numbers("ahead");
        this.ended = lexicon.number("ended");
        this.when = lexicon.number("when");
        this.comma = lexicon.number(",");
        this.after = lexicon.numbers("after");
        this.today = lexicon.numbers("today");
        this.before = lexicon.number("before");
        this.set = lexicon.number("set");
        this.possessive = lexicon.number("'s");
        this.record = lexicon.number("record");
        this.present = lexicon.numbers("is", "are");
        this.within = lexicon.numbers("on", "in");
        this.settings = lexicon.numbers("on", "in", "likely");
        this.auxiliaries = lexicon.numbers("was", "were", "will");
        this.beginnings = lexicon.numbers("effective", "payable", "starting", "beginning", "expiring", "coming");
        this.awaiting = lexicon.numbers("await", "awaits", "awaiting");
        this.fixed = lexicon.numbers("fixed", "pencilled");
        this.planned = lexicon.numbers("planned", "scheduled", "upcoming", "expected");
    }

    /** "Ended Jan. 31", "payable Jan. 31", "for May delivery", "Monday's", "is on Monday"; unknown where they tell nothing. */
    Direction at(int start, int end) {
        int previous = tokens.word(start - 1);
        if (previous == ended || previous == on && cues.at(start - 2) == Direction.PAST) {
            return Direction.OVER;
        }
        if (tokens.read(start - 2, ahead, of) || due(start) || traded(start, end)) {
            return Direction.FUTURE;
        }
        if (tokens.word(end) == possessive) {
            return possessive(start, end);
        }
        if (beside(start, NounCue.BEFALLEN)) {
            return Direction.PAST;
        }
        if (is(end, NounCue.ARRANGED) && tokens.word(start - 2) == set) {
            return Direction.FUTURE;
        }
        if (afterToday(start)) {
            return Direction.PAST;
        }
        Direction further = further(end);
        if (further != Direction.UNKNOWN) {
            return further;
        }
        if (beside(start, NounCue.ARRANGED) && tokens.word(start - 2) != to) {
            return told(start, end);
        }
        boolean day = weekday(end);
        boolean isSet = day && IntStream.of(start - 1, end).anyMatch(at -> present.contains(tokens.word(at)));
        boolean told = isSet || tokens.read(start - 2, present, settings) || postponed(start);
        return told ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** "Friday", "Friday night": whether the tokens that end there tell a day by its weekday alone. */
    boolean weekday(int end) {
        return tokens.is(end - 1, WordClass.WEEKDAY) || tokens.is(end - 2, WordClass.WEEKDAY);
    }

    /** "They meet today after a vote on Monday": what came before something of today. */
    private boolean afterToday(int start) {
        return sentences.lastBefore(start, token -> tokens.read(token - 1, today, after)) >= 0;
    }

    private boolean due(int start) {
        return tokens.word(start - 1) == record || beginnings.contains(tokens.word(head(start)));
    }

    /** "December wheat", "futures for December". */
    private boolean traded(int start, int end) {
        return is(end, NounCue.TRADED) || tokens.word(start - 1) == forWord && is(start - 2, NounCue.TRADED);
    }

    /** "The crash Saturday", "the crash on Saturday". */
    private boolean beside(int start, NounCue cue) {
        return is(head(start), cue);
    }

    /** The word before, or the one before its preposition. */
    private int head(int start) {
        return within.contains(tokens.word(start - 1)) ? start - 2 : start - 1;
    }

    /** "Monday's", "October's": over, unless a day is set for what follows, or it is awaited. */
    private Direction possessive(int start, int end) {
        if (awaited(start)) {
            return Direction.FUTURE;
        }
        if (planned.contains(tokens.word(end + 1))) {
            return planned(end);
        }
        boolean arranged = IntStream.range(end + 1, end + 1 + NOUN_REACH).anyMatch(at -> is(at, NounCue.ARRANGED));
        if (!arranged) {
            return Direction.PAST;
        }
        int cue = sentences.lastBefore(start, cues::tells);
        if (cue >= 0) {
            return cues.at(cue);
        }
        boolean ahead = tokens.word(start - 1) == before
                || sentences.opens(start) && told(start, end).future();
        return ahead ? Direction.FUTURE : Direction.PAST;
    }

    /** "In December, when they are due to play": where the clause looks that goes on from the date, if an auxiliary shows it. */
    private Direction further(int end) {
        int clause = tokens.word(end) == comma ? end + 1 : end;
        if (tokens.word(clause) != when) {
            return Direction.UNKNOWN;
        }
        int cue = sentences.firstAfter(clause + 1, cues::tells);
        boolean auxiliary = auxiliaries.contains(tokens.word(cue)) || present.contains(tokens.word(cue - 1));
        return auxiliary ? cues.at(cue) : Direction.UNKNOWN;
    }

    /** Where the nearest verb looks; ahead where there is none. */
    private Direction told(int start, int end) {
        int cue = sentences.nearest(start, end, cues::tells);
        return cue < 0 ? Direction.FUTURE : cues.at(cue);
    }

    /** "Bracing for Friday's data", "look ahead to Friday's game", "await Friday's ruling". */
    private boolean awaited(int start) {
        int previous = tokens.word(start - 1);
        return tokens.is(start - 2, WordClass.PROSPECT) || tokens.read(start - 2, ahead) || awaiting.contains(previous);
    }

    /** "Friday's planned launch": ahead, unless what came of it is told. */
    private Direction planned(int end) {
        int cue = sentences.firstAfter(end + 2, cues::tells);
        return cues.at(cue) == Direction.PAST ? Direction.PAST : Direction.FUTURE;
    }

    /** "Moved to Friday", "pushed the launch back to Friday", "rescheduled for Friday", "fixed for Friday". */
    private boolean postponed(int start) {
        int previous = tokens.word(start - 1);
        return previous == to && sentences.lastBefore(start - 1, arrangements::aims) >= 0
                || previous == forWord && (arrangements.aims(start - 2) || fixed.contains(tokens.word(start - 2)));
    }

    private boolean is(int token, NounCue cue) {
        return tokens.is(token, WordClass.NOUN_CUE) && tokens.value(token, WordClass.NOUN_CUE) == cue.ordinal();
    }
}
