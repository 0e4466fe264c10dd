package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import dateline.dating.token.WordClass;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what a day is set for: in the present tense, or in what somebody decides or is asked to do. */
final class Arrangements {

    /** The value of the verbs that tell what is arranged after "is" or "are". */
    private static final int PROGRESSIVE = 1;
    /** The value of the verbs that tell it only after "to". */
    private static final int INFINITIVE = 2;

    private static final int LONGEST_SUBJECT = 3;
    private static final int LONGEST_OBJECT = 3;
    /** "To appear in court Monday". */
    private static final int APPOINTMENT = 4;

    private static final long NOUNS = WordClass.NAME.bit() | WordClass.NOUN_CUE.bit() | WordClass.COUNTED.bit();

    private final Tokens tokens;
    private final Sentences sentences;
    private final Cues cues;
    private final int comma;
    private final int possessive;
    private final int to;
    private final int there;
    private final Set<Integer> present;
    private final Set<Integer> determiners;
    private final Set<Integer> pronouns;

    Arrangements(Lexicon lexicon, Tokens tokens, Sentences sentences, Cues cues) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.cues = cues;
        this.comma = lexicon.number(",");
        this.possessive = lexicon.number("'s");
        this.to = lexicon.number("to");
        this.there = lexicon.number("there");
        this.present = lexicon.numbers("is", "are");
        this.determiners = lexicon.numbers("a", "an", "the", "his", "her", "its", "their", "this", "'s");
        this.pronouns = lexicon.numbers("he", "she", "it", "they", "we", "who", "which");
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
        if (tokens.is(verb - 1, WordClass.NAME, WordClass.PLURAL)
                || pronouns.contains(tokens.word(verb - 1))
                || tokens.word(verb - 1) == comma && tokens.is(verb + 1, WordClass.WEEKDAY)) {
            return true;
        }
        int first = verb;
        while (verb - first < LONGEST_SUBJECT && plain(first - 1)) {
            first--;
        }
        if (sentences.first(first)) {
            return true;
        }
        return first < verb && determiners.contains(tokens.word(first - 1)) && cues.at(first - 2) != Direction.PAST;
    }

    private boolean plain(int token) {
        return tokens.word(token) != possessive && (tokens.classes(token) & ~NOUNS) == 0;
    }

    /** "Decided to", "postponed to"; a weekday after it is more often the day on which that was done. */
    boolean aiming(int token) {
        return tokens.word(token) == to && aims(token - 1);
    }

    /** "Postponed", "agreed". */
    boolean aims(int verb) {
        return tokens.is(verb, WordClass.AIMING);
    }

    /** "Agreed to meet", "asked them to return": the infinitive of what the day right after it is set for. */
    boolean appointed(int token, int day) {
        return tokens.word(token) == to
                && day - token <= APPOINTMENT
                && tokens.is(token + 1, WordClass.SCHEDULED)
                && IntStream.rangeClosed(1, LONGEST_OBJECT).anyMatch(back -> tokens.is(token - back, WordClass.AIMING));
    }
}
