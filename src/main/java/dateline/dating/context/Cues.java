package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which words, mostly verbs, set their clause in the past or in the future. */
final class Cues {

    /** The value of the verbs that tell what is arranged after "is" or "are". */
    private static final int PROGRESSIVE = 1;

    /** The value of the verbs that tell it only after "to". */
    private static final int INFINITIVE = 2;
    /** The value of the cues that leave no doubt. */
    private static final int CERTAIN = 1;
    /** The value of the verbs whose past has the form of their infinitive. */
    private static final int LIKE_INFINITIVE = 2;

    /** The value of the verbs that look ahead only with somebody before the infinitive. */
    private static final int WITH_OBJECT = 1;

    private static final int LONGEST_SUBJECT = 3;
    private static final int LONGEST_OBJECT = 3;
    /** "To appear in court Monday". */
    private static final int APPOINTMENT = 4;

    private static final long NOUNS = WordClass.NAME.bit() | WordClass.NOUN_CUE.bit() | WordClass.COUNTED.bit();

    private final Tokens tokens;
    private final Sentences sentences;
    private final int comma;
    private final int said;
    private final int be;
    private final int to;
    private final int had;
    private final int have;
    private final int could;
    private final int did;
    private final int not;
    private final int would;
    private final Set<Integer> suppositions;
    private final int expected;
    private final int set;
    private final int there;
    private final Set<Integer> present;
    private final Set<Integer> past;
    private final Set<Integer> passive;
    private final Set<Integer> possession;
    private final Set<Integer> charges;
    private final Set<Integer> joints;
    private final Set<Integer> articles;
    private final Set<Integer> determiners;
    private final Set<Integer> aims;
    private final Set<Integer> modals;
    private final Set<Integer> pronouns;

    Cues(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.comma = lexicon.number(",");
        this.said = lexicon.number("said");
        this.be = lexicon.number("be");
        this.to = lexicon.number("to");
        this.had = lexicon.number("had");
        this.have = lexicon.number("have");
        this.could = lexicon.number("could");
        this.did = lexicon.number("did");
        this.not = lexicon.number("not");
        this.would = lexicon.number("would");
        this.suppositions = lexicon.numbers("when", "if", "unless", "until");
        this.expected = lexicon.number("expected");
        this.set = lexicon.number("set");
        this.there = lexicon.number("there");
        this.present = lexicon.numbers("is", "are");
        this.past = lexicon.numbers("was", "were");
        this.passive = lexicon.numbers("be", "is", "are");
        this.possession = lexicon.numbers("have", "has");
        this.charges = lexicon.numbers("charged", "accused", "convicted", "suspected", "guilty");
        this.joints = lexicon.numbers("with", "of");
        this.articles = lexicon.numbers("a", "an", "the");
        this.determiners = lexicon.numbers("a", "an", "the", "his", "her", "their", "this");
        this.aims = lexicon.numbers("to", "for");
        this.modals = lexicon.numbers("could", "would", "may", "might", "should", "must");
        this.pronouns = lexicon.numbers("he", "she", "it", "they", "we", "who", "which");
    }

    /** Where the token alone looks. */
    Direction at(int token) {
        if (inserted(token) || holding(token)) {
            return Direction.UNKNOWN;
        }
        if (unfulfilled(token) || charge(token)) {
            return Direction.PAST;
        }
        boolean future = tokens.is(token, WordClass.FUTURE_CUE) && !tokens.is(token, WordClass.UNSURE_MONTH);
        boolean aim = tokens.word(token) == to && toCome(token);
        if (future || aim || tokens.word(token) == be && tokens.word(token - 1) == to) {
            return oncePlanned(token) ? Direction.PLANNED : lookingBack(token) ? Direction.PAST : Direction.FUTURE;
        }
        boolean past = tokens.is(token, WordClass.PAST_CUE) && !infinitive(token)
                || tokens.is(token, WordClass.PAST_FORM) && !articles.contains(tokens.word(token - 1));
        if (!past || passive(token)) {
            return Direction.UNKNOWN;
        }
        return supposed(token) ? Direction.FUTURE : Direction.PAST;
    }

    /** "It would be easier when they took over": what is past only in form. */
    private boolean supposed(int token) {
        int clause = sentences.lastBefore(token, before -> suppositions.contains(tokens.word(before)));
        return clause >= 0
                && token - clause <= LONGEST_SUBJECT + 1
                && sentences.lastBefore(clause, before -> tokens.word(before) == would) >= 0;
    }

    /** "Will" and "fell" tell for certain what "would" and "said" do not. */
    boolean certain(int token) {
        return scheduled(token)
                || tokens.is(token, WordClass.PAST_FORM)
                || tokens.is(token, WordClass.PAST_CUE) && tokens.value(token, WordClass.PAST_CUE) == CERTAIN
                || tokens.is(token, WordClass.FUTURE_CUE) && tokens.value(token, WordClass.FUTURE_CUE) == CERTAIN;
    }

    /** "To cut", "will cut", "a cut": a verb whose form does not tell the past here. */
    private boolean infinitive(int token) {
        return tokens.value(token, WordClass.PAST_CUE) == LIKE_INFINITIVE
                && (tokens.word(token - 1) == to
                        || tokens.word(token - 1) == not
                        || articles.contains(tokens.word(token - 1))
                        || tokens.is(token - 1, WordClass.FUTURE_CUE));
    }

    /** "Will be declared", "will be formally declared": a participle that tells no time. */
    private boolean passive(int token) {
        boolean adverb = tokens.word(token - 1) == Lexicon.UNKNOWN && tokens.classes(token - 1) == 0;
        return passive.contains(tokens.word(token - 1)) || adverb && passive.contains(tokens.word(token - 2));
    }

    /** "Will have", "have a meeting": a "have" that tells no past. */
    private boolean holding(int token) {
        return tokens.word(token) == have && tokens.is(token - 1, WordClass.FUTURE_CUE)
                || possession.contains(tokens.word(token)) && articles.contains(tokens.word(token + 1));
    }

    /** "He will go, aides said, on Monday". */
    private boolean inserted(int token) {
        return tokens.word(token) == said
                && tokens.word(token + 1) == comma
                && (tokens.word(token - 2) == comma || tokens.word(token - 3) == comma);
    }

    /** "Is charged with", "accused of": a deed that is over, whatever the verb. */
    private boolean charge(int token) {
        return charges.contains(tokens.word(token)) && joints.contains(tokens.word(token + 1));
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

    /** "Leaders meet Monday", "they are meeting Monday", "there is a vote on Monday": what is arranged is told in the present. */
    boolean scheduled(int token) {
        if (present.contains(tokens.word(token))) {
            return tokens.word(token - 1) == there;
        }
        if (!tokens.is(token, WordClass.SCHEDULED)) {
            return false;
        }
        return switch (tokens.value(token, WordClass.SCHEDULED)) {
            case PROGRESSIVE -> present.contains(tokens.word(token - 1));
            case INFINITIVE -> false;
            default -> subject(token);
        };
    }

    /** Whether what stands before the token can be the subject of a verb there: "the prime minister" returns. */
    private boolean subject(int verb) {
        if (tokens.is(verb - 1, WordClass.NAME)
                || tokens.is(verb - 1, WordClass.PLURAL)
                || pronouns.contains(tokens.word(verb - 1))
                || tokens.word(verb - 1) == comma && tokens.is(verb + 1, WordClass.WEEKDAY)) {
            return true;
        }
        int first = verb;
        while (verb - first < LONGEST_SUBJECT && plain(first - 1)) {
            first--;
        }
        if (first < verb && sentences.first(first)) {
            return true;
        }
        return first < verb && determiners.contains(tokens.word(first - 1)) && at(first - 2) != Direction.PAST;
    }

    private boolean plain(int token) {
        return token >= 0 && (tokens.classes(token) & ~NOUNS) == 0;
    }

    /** "Decided to", "postponed to"; a weekday after it is more often the day on which that was done. */
    boolean aiming(int token) {
        return tokens.word(token) == to && aims(token - 1);
    }

    /** "Postponed", "agreed". */
    boolean aims(int verb) {
        return tokens.is(verb, WordClass.AIMING) && tokens.value(verb, WordClass.AIMING) != WITH_OBJECT;
    }

    /** "Agreed to meet", "asked them to return": the infinitive of what the day right after it is set for. */
    boolean appointed(int token, int day) {
        return tokens.word(token) == to
                && day - token <= APPOINTMENT
                && tokens.is(token + 1, WordClass.SCHEDULED)
                && IntStream.rangeClosed(1, LONGEST_OBJECT).anyMatch(back -> tokens.is(token - back, WordClass.AIMING));
    }

    /** "Was set on": no cue that looks ahead. */
    private boolean lookingBack(int token) {
        return tokens.word(token) == set && !aims.contains(tokens.word(token + 1));
    }

    /** "Had been due", "had expected", "they expected": what looks ahead, but from the past. */
    private boolean oncePlanned(int token) {
        return tokens.word(token) == expected
                        && (pronouns.contains(tokens.word(token - 1))
                                || tokens.word(token - 1) == had
                                || tokens.word(token - 2) == had)
                || tokens.word(token - 2) == had && tokens.is(token - 1, WordClass.PAST_CUE);
    }

    /** "Didn't", "was not". */
    boolean negative(int token) {
        return tokens.is(token, WordClass.PAST_NEGATIVE)
                || tokens.word(token) == not
                        && (past.contains(tokens.word(token - 1)) || tokens.word(token - 1) == did);
    }
}
