package dateline.extraction.merging;

import dateline.dossier.Sameness;
import java.util.Locale;
import java.util.Optional;

/** What speaks for or against two mentions telling one event. Each holds to a degree from 0 to 1. */
enum Reason {
    /** Holds always. */
    BASE(Side.EITHER),

    SAME_WORD(Sameness.DEED),
    /** "resign" and "resignation", by how much of them is the same. */
    DERIVED_WORD(Sameness.LIKE_DEED),
    /** Of one kind of event: "acquire" and "takeover". */
    AKIN_WORD(Sameness.LIKE_DEED),
    /** Of kinds of events that are wider, by how many they share: "plunge" and "fall", "verdict" and "convict". */
    KINDRED_WORD(Sameness.LIKE_DEED),
    /** The same word, by how rare it is. */
    RARE_WORD(Sameness.DEED),
    /** Whatever the words, what they tell is alike, by the vectors of the reader. */
    LIKE_SENSE(Sameness.LIKE_DEED),
    /** The same, where it is very much alike. */
    SAME_SENSE(Sameness.LIKE_DEED),
    /** Only one is told as another of several, or is done again: "reopened". */
    FURTHER(Side.CONTRADICTION),
    /** One begins what the other ends, or undoes it: "arrest" and "release". */
    OPPOSITE(Side.CONTRADICTION),
    VERB_AND_NOUN(Side.EITHER),
    TWO_NOUNS(Side.EITHER),

    /** The same actor does it, or one who is called by the same word. */
    SAME_AGENT(Sameness.DOER),
    OTHER_AGENT(Side.CONTRADICTION),
    UNLIKE_AGENT(Side.AGAINST),
    SAME_PATIENT(Sameness.OBJECT),
    OTHER_PATIENT(Side.CONTRADICTION),
    UNLIKE_PATIENT(Side.AGAINST),
    /** Agent or patient of one is agent or patient of the other. */
    SHARED_CORE(Sameness.PARTICIPANTS),
    /** Who takes part in one takes part in the other. */
    SHARED_OTHERS(Sameness.PARTICIPANTS),
    OTHER_ACTORS(Side.AGAINST),
    SWAPPED_ROLES(Side.CONTRADICTION),
    /** Others do it, or it befalls others, and neither article names those of the other: two storms, told in the same words. */
    STRANGERS(Side.CONTRADICTION),
    SAME_PLACE(Sameness.PLACE),
    OTHER_PLACE(Side.CONTRADICTION),

    SAME_DAY(Sameness.TIME),
    SAME_TIME(Sameness.TIME),
    COMPATIBLE_TIME(Sameness.AGREEING_TIME),
    /** The same, by how few days the longer of the times has. */
    NARROW_TIME(Sameness.AGREEING_TIME),
    OTHER_TIME(Side.AGAINST),
    /** By the days between them, up to ten years. */
    FAR_TIME(Side.AGAINST),
    /** Both are sure of their times, which lie apart. */
    SURELY_OTHER_TIME(Side.CONTRADICTION),
    /** The same, days apart, and both have happened. */
    DAYS_APART(Side.CONTRADICTION),
    /** The times agree, but one is only that of the article. */
    TIME_OF_NEWS(Side.AGAINST),
    OTHER_TIME_OF_NEWS(Side.AGAINST),
    ONE_UNDATED(Side.EITHER),
    /** By the days between the articles. */
    NEWS_OF_SAME_DAYS(Side.FOR),
    AHEAD_AND_PAST(Side.AGAINST),
    UNREAL_AND_REAL(Side.AGAINST),
    /** Only one is told with a "not". */
    NEGATED(Side.CONTRADICTION),

    OTHER_NAMES(Side.AGAINST),
    SAME_COUNT(Sameness.NUMBER),
    OTHER_COUNT(Side.CONTRADICTION),
    /** By the words that their clauses share, and how rare these are. */
    CLAUSE_WORDS(Sameness.WORDS),
    SENTENCE_WORDS(Sameness.WORDS),

    /** Each would bear the same headline by itself. */
    SAME_TITLE(Sameness.WORDS),
    /** By how much of the shorter of these headlines is in the other. */
    TITLE_WORDS(Sameness.WORDS),
    /** One is the headline, the other near the beginning. */
    HEADLINE(Sameness.HEADLINE),
    BOTH_LEAD(Side.FOR),
    /** One hangs on the other in the tree: "launched an attack". */
    ARGUMENT(Side.EITHER),
    COMPLEMENT(Side.EITHER),
    JOINED(Side.EITHER),
    MODIFIER(Side.EITHER),
    /** One is told to be before or after the other. */
    ORDERED(Side.CONTRADICTION),
    /** By the sentences between them. */
    FAR_APART(Side.AGAINST),
    /** By how often one article tells events by the word. */
    TOLD_OFTEN(Side.EITHER),

    /** Both of these: a shared agent or patient, and words of the clauses. */
    CORE_AND_WORDS(Sameness.WORDS);

    /** What a reason speaks for; its weight has that sign. */
    enum Side {
        FOR,
        AGAINST,
        /** Against, and at least by so much that nobody wonders why two are one: {@code src/training/merging.py} says how much. */
        CONTRADICTION,
        EITHER
    }

    private final Side side;
    private final Optional<Sameness> told;

    Reason(Side side) {
        this(side, Optional.empty());
    }

    Reason(Sameness told) {
        this(Side.FOR, Optional.of(told));
    }

    Reason(Side side, Optional<Sameness> told) {
        this.side = side;
        this.told = told;
    }

    Side side() {
        return side;
    }

    /** As what it is told to the reader; empty where it is too small for words. */
    Optional<Sameness> told() {
        return told;
    }

    /** How the table of weights calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
