package dateline.extraction.merging;

import java.util.Locale;

/** What speaks for or against two mentions telling one event. Each holds to a degree from 0 to 1. */
enum Reason {
    /** Holds always. */
    BASE(Side.EITHER),

    SAME_WORD(Side.FOR),
    /** "resign" and "resignation", by how much of them is the same. */
    DERIVED_WORD(Side.FOR),
    /** Of one kind of event: "acquire" and "takeover". */
    AKIN_WORD(Side.FOR),
    /** The same word, by how rare it is. */
    RARE_WORD(Side.FOR),
    /** Only one is told as another of several. */
    FURTHER(Side.CONTRADICTION),
    VERB_AND_NOUN(Side.EITHER),
    TWO_NOUNS(Side.EITHER),

    /** The same actor does it, or one who is called by the same word. */
    SAME_AGENT(Side.FOR),
    OTHER_AGENT(Side.CONTRADICTION),
    UNLIKE_AGENT(Side.AGAINST),
    SAME_PATIENT(Side.FOR),
    OTHER_PATIENT(Side.CONTRADICTION),
    UNLIKE_PATIENT(Side.AGAINST),
    /** Agent or patient of one is agent or patient of the other. */
    SHARED_CORE(Side.FOR),
    /** Who takes part in one takes part in the other. */
    SHARED_OTHERS(Side.FOR),
    OTHER_ACTORS(Side.AGAINST),
    SWAPPED_ROLES(Side.CONTRADICTION),
    SAME_PLACE(Side.FOR),
    OTHER_PLACE(Side.CONTRADICTION),

    SAME_DAY(Side.FOR),
    SAME_TIME(Side.FOR),
    COMPATIBLE_TIME(Side.FOR),
    OTHER_TIME(Side.AGAINST),
    /** By the days between them, up to ten years. */
    FAR_TIME(Side.AGAINST),
    /** Both are sure of their times, which lie apart. */
    SURELY_OTHER_TIME(Side.CONTRADICTION),
    /** The times agree, but one is only that of the article. */
    TIME_OF_NEWS(Side.AGAINST),
    OTHER_TIME_OF_NEWS(Side.AGAINST),
    ONE_UNDATED(Side.EITHER),
    /** By the days between the articles. */
    NEWS_OF_SAME_DAYS(Side.FOR),
    AHEAD_AND_PAST(Side.AGAINST),
    UNREAL_AND_REAL(Side.AGAINST),

    OTHER_NAMES(Side.AGAINST),
    SAME_COUNT(Side.FOR),
    OTHER_COUNT(Side.CONTRADICTION),
    /** By the words that their clauses share, and how rare these are. */
    CLAUSE_WORDS(Side.FOR),
    SENTENCE_WORDS(Side.FOR),

    /** One is the headline, the other near the beginning. */
    HEADLINE(Side.FOR),
    BOTH_LEAD(Side.FOR),
    SAME_SENTENCE(Side.AGAINST),
    /** One hangs on the other in the tree: "launched an attack". */
    ARGUMENT(Side.EITHER),
    COMPLEMENT(Side.EITHER),
    JOINED(Side.EITHER),
    MODIFIER(Side.EITHER),
    /** By the sentences between them. */
    FAR_APART(Side.AGAINST),
    /** By how often one article tells events by the word. */
    TOLD_OFTEN(Side.EITHER),

    /** Both of these: a shared agent or patient, and words of the clauses. */
    CORE_AND_WORDS(Side.FOR);

    /** What a reason speaks for; its weight has that sign. */
    enum Side {
        FOR,
        AGAINST,
        /** Against, and at least by so much that nobody wonders why two are one: {@code src/training/merging.py} says how much. */
        CONTRADICTION,
        EITHER
    }

    private final Side side;

    Reason(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    /** How the table of weights calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
