package dateline.dating;

import dateline.dating.resolution.Direction;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells where a clause looks from the forms of its verbs, as far as a few words on either side show them. */
final class Directions {

    private static final int REACH = 12;
    private static final int NOUN_REACH = 3;

    private final Tokens tokens;
    private final int stop;
    private final int semicolon;
    private final int comma;
    private final int said;
    private final int be;
    private final int to;
    private final int of;
    private final int by;
    private final int on;
    private final int the;
    private final int in;
    private final int ahead;
    private final int had;
    private final int have;
    private final int could;
    private final int not;
    private final int did;
    private final int set;
    private final int ended;
    private final int possessive;
    private final Set<Integer> present;
    private final Set<Integer> past;
    private final Set<Integer> passive;
    private final Set<Integer> articles;
    private final Set<Integer> aims;
    private final Set<Integer> modals;
    private final Set<Integer> pronouns;
    private final Set<Integer> openings;
    private final Set<Integer> dues;
    private final Set<Integer> trades;

    Directions(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.stop = number(lexicon, ".");
        this.comma = number(lexicon, ",");
        this.said = number(lexicon, "said");
        this.semicolon = number(lexicon, ";");
        this.be = number(lexicon, "be");
        this.to = number(lexicon, "to");
        this.of = number(lexicon, "of");
        this.by = number(lexicon, "by");
        this.on = number(lexicon, "on");
        this.the = number(lexicon, "the");
        this.in = number(lexicon, "in");
        this.ahead = number(lexicon, "ahead");
        this.had = number(lexicon, "had");
        this.have = number(lexicon, "have");
        this.could = number(lexicon, "could");
        this.not = number(lexicon, "not");
        this.did = number(lexicon, "did");
        this.set = number(lexicon, "set");
        this.ended = number(lexicon, "ended");
        this.possessive = number(lexicon, "'s");
        this.present = numbers(lexicon, "is", "are");
        this.past = numbers(lexicon, "was", "were");
        this.passive = numbers(lexicon, "be", "is", "are");
        this.articles = numbers(lexicon, "a", "an", "the");
        this.aims = numbers(lexicon, "to", "for");
        this.modals = numbers(lexicon, "could", "would", "may", "might", "should", "must");
        this.dues = numbers(lexicon, "effective", "payable", "record", "starting", "beginning");
        this.trades = numbers(lexicon, "delivery", "contract", "futures");
        this.openings = numbers(lexicon, "and", "but");
        this.pronouns = numbers(lexicon, "he", "she", "it", "they", "we", "who", "which");
    }

    private static int number(Lexicon lexicon, String word) {
        int number = lexicon.find(word, 0, word.length());
        if (number == Lexicon.UNKNOWN) {
            throw new IllegalArgumentException("not in the lexicon: " + word);
        }
        return number;
    }

    private static Set<Integer> numbers(Lexicon lexicon, String... words) {
        return Stream.of(words).map(word -> number(lexicon, word)).collect(Collectors.toSet());
    }

    /** The direction of the nearest cue before the tokens in their sentence, or else after them. */
    Direction at(int start, int end) {
        Direction beside = beside(start, end);
        if (beside != Direction.UNKNOWN) {
            return beside;
        }
        boolean day = tokens.is(end - 1, WordClass.WEEKDAY);
        IntPredicate aside = day ? this::scheduled : this::aiming;
        IntPredicate wanted = token -> cue(token) != Direction.UNKNOWN || aside.test(token);
        int cue = preposed(start) ? firstAfter(end, wanted) : -1;
        if (cue < 0) {
            cue = nearest(start, end, wanted);
        }
        if (cue < 0) {
            return Direction.UNKNOWN;
        }
        return aside.test(cue) ? Direction.FUTURE : cue(cue);
    }

    /** "They paid, and on Friday they will meet": whether a clause begins with the preposition before the tokens. */
    private boolean preposed(int start) {
        boolean preposition = tokens.word(start - 1) == on || tokens.word(start - 1) == in;
        return preposition && openings.contains(tokens.word(start - 2));
    }

    /** The nearest such token before the tokens in their sentence, or else after them; -1 when none is near. */
    private int nearest(int start, int end, IntPredicate wanted) {
        int before = lastBefore(start, wanted);
        return before < 0 ? firstAfter(end, wanted) : before;
    }

    private int lastBefore(int start, IntPredicate wanted) {
        for (int token = start - 1; token >= Math.max(0, start - REACH) && !sentenceEnd(token); token--) {
            if (wanted.test(token)) {
                return token;
            }
        }
        return -1;
    }

    private int firstAfter(int end, IntPredicate wanted) {
        for (int token = end; token < Math.min(tokens.size(), end + REACH) && !sentenceEnd(token); token++) {
            if (wanted.test(token)) {
                return token;
            }
        }
        return -1;
    }

    /** What the words right beside them tell: "ended Jan. 31", "payable Jan. 31", "for May delivery", "Monday's", "by Monday". */
    private Direction beside(int start, int end) {
        int before = tokens.word(start - 1);
        if (before == ended || before == on && cue(start - 2) == Direction.PAST) {
            return Direction.OVER;
        }
        if (before == of && tokens.word(start - 2) == ahead
                || dues.contains(before)
                || trades.contains(tokens.word(end))) {
            return Direction.FUTURE;
        }
        boolean day = tokens.is(end - 1, WordClass.WEEKDAY);
        if (day && tokens.word(end) == possessive) {
            int cue = lastBefore(start, token -> cue(token) != Direction.UNKNOWN);
            return arranged(end + 1) && cue >= 0 ? cue(cue) : Direction.PAST;
        }
        if (day && (present.contains(before) || before == on && present.contains(tokens.word(start - 2)))) {
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
     * "They will leave by Monday", "they had until Monday", but "they had left by Monday", "they left by Monday", "By Monday they were there", "they did not
     * leave until Monday", "it lasted until Monday".
     */
    private Direction deadline(int start, int end) {
        if (tokens.word(start - 2) == had) {
            return Direction.FUTURE;
        }
        boolean past = tokens.word(start - 1) == by && cue(start - 2) == Direction.PAST
                || nearest(start, end, token -> tokens.word(token) == had || neverBefore(token)) >= 0
                || tokens.is(start - 2, WordClass.LASTING)
                || first(start - 1) && told(end) == Direction.PAST;
        return past ? Direction.PAST : Direction.FUTURE;
    }

    /** "Didn't", "was not". */
    private boolean neverBefore(int token) {
        return tokens.is(token, WordClass.PAST_NEGATIVE)
                || tokens.word(token) == not
                        && (past.contains(tokens.word(token - 1)) || tokens.word(token - 1) == did);
    }

    private boolean first(int token) {
        return token <= 0 || sentenceEnd(token - 1);
    }

    /** What the first cue after the tokens tells. */
    private Direction told(int end) {
        int cue = firstAfter(end, token -> cue(token) != Direction.UNKNOWN);
        return cue < 0 ? Direction.UNKNOWN : cue(cue);
    }

    /** Whether no sentence ends between the tokens. */
    boolean oneSentence(int from, int to) {
        return IntStream.range(from, to).noneMatch(this::sentenceEnd);
    }

    /** Whether the sentence begins with the tokens, or with the preposition before them. */
    boolean opens(int start) {
        return first(start) || first(start - 1);
    }

    private boolean sentenceEnd(int token) {
        return tokens.word(token) == stop || tokens.word(token) == semicolon || tokens.parted(token);
    }

    private Direction cue(int token) {
        if (inserted(token) || tokens.word(token) == have && tokens.is(token - 1, WordClass.FUTURE_CUE)) {
            return Direction.UNKNOWN;
        }
        if (unfulfilled(token)) {
            return Direction.PAST;
        }
        boolean future = tokens.is(token, WordClass.FUTURE_CUE) && !tokens.is(token, WordClass.UNSURE_MONTH);
        boolean aim = tokens.word(token) == to && toCome(token);
        if (future || aim || tokens.word(token) == be && tokens.word(token - 1) == to) {
            return lookingBack(token) ? Direction.PAST : Direction.FUTURE;
        }
        boolean past = tokens.is(token, WordClass.PAST_CUE)
                || tokens.is(token, WordClass.PAST_FORM) && !articles.contains(tokens.word(token - 1));
        return past && !passive(token) ? Direction.PAST : Direction.UNKNOWN;
    }

    /** "Will be declared", "will be formally declared": a participle that tells no time. */
    private boolean passive(int token) {
        boolean adverb = tokens.word(token - 1) == Lexicon.UNKNOWN && tokens.classes(token - 1) == 0;
        return passive.contains(tokens.word(token - 1)) || adverb && passive.contains(tokens.word(token - 2));
    }

    /** "He will go, aides said, on Monday". */
    private boolean inserted(int token) {
        return tokens.word(token) == said
                && tokens.word(token + 1) == comma
                && (tokens.word(token - 2) == comma || tokens.word(token - 3) == comma);
    }

    /** "Could not be reached", "may have died": what sounds like the future but is over. */
    private boolean unfulfilled(int token) {
        if (!modals.contains(tokens.word(token))) {
            return false;
        }
        boolean negated = tokens.word(token + 1) == not;
        return tokens.word(negated ? token + 2 : token + 1) == have || negated && tokens.word(token) == could;
    }

    /** "Is to", "was to", "likely to", but not "was to have". */
    private boolean toCome(int to) {
        boolean arranged = present.contains(tokens.word(to - 1)) || past.contains(tokens.word(to - 1));
        return arranged && tokens.word(to + 1) != have || tokens.is(to - 1, WordClass.PROSPECT);
    }

    /** "Leaders meet Monday": what is arranged is told in the present. */
    private boolean scheduled(int token) {
        boolean subject = tokens.is(token - 1, WordClass.NAME)
                || tokens.is(token - 1, WordClass.PLURAL)
                || pronouns.contains(tokens.word(token - 1))
                || tokens.word(token - 2) == the && tokens.word(token - 1) == Lexicon.UNKNOWN;
        return subject && tokens.is(token, WordClass.SCHEDULED);
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
