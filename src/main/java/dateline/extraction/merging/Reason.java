package dateline.extraction.merging;

import java.util.Locale;

/** What speaks for or against two mentions telling one event. Each holds to a degree from 0 to 1. */
enum Reason {
    /** Holds always. */
    BASE,
    SAME_WORD,
    DERIVED_WORD,
    AKIN_WORD,
    RARE_WORD,
    VERB_AND_NOUN,
    TWO_NOUNS,
    NAMED_BESIDE,
    SAME_AGENT,
    ALIKE_AGENT,
    OTHER_AGENT,
    UNLIKE_AGENT,
    SAME_PATIENT,
    ALIKE_PATIENT,
    OTHER_PATIENT,
    UNLIKE_PATIENT,
    SHARED_CORE,
    SHARED_OTHERS,
    OTHER_ACTORS,
    SWAPPED_ROLES,
    SAME_PLACE,
    OTHER_PLACE,
    SAME_DAY,
    SAME_TIME,
    COMPATIBLE_TIME,
    OTHER_TIME,
    FAR_TIME,
    TIME_OF_NEWS,
    OTHER_TIME_OF_NEWS,
    ONE_UNDATED,
    NEWS_OF_SAME_DAYS,
    SHARED_NAMES,
    OTHER_NAMES,
    SAME_COUNT,
    OTHER_COUNT,
    AHEAD_AND_PAST,
    UNREAL_AND_REAL,
    SAME_STORY,
    HEADLINE,
    BOTH_LEAD,
    SAME_SENTENCE,
    ARGUMENT,
    COMPLEMENT,
    JOINED,
    MODIFIER,
    FAR_APART,
    TOLD_OFTEN,
    CLAUSE_WORDS,
    SENTENCE_WORDS,
    SAME_DEED,
    SAME_WORD_AND_CORE,
    SAME_WORD_AND_WORDS,
    SAME_WORD_AND_DAY,
    SAME_WORD_AND_STORY,
    SAME_DEED_AND_STORY,
    CORE_AND_WORDS;

    /** How tables call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
