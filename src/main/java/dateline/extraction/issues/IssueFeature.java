package dateline.extraction.issues;

import java.util.Locale;

/** In what two events may be alike. Each kind of likeness is from 0 to 1. */
enum IssueFeature {
    /** Told in sentences that are at most about so many apart. */
    TWO_SENTENCES,
    FIFTEEN_SENTENCES,
    /** Told in one block. */
    BLOCK,
    /** Told in the same sixth of an article. */
    SIXTH,
    /** Words of their sentences, of their clauses, of their titles. */
    SENTENCE_WORDS,
    CLAUSE_WORDS,
    TITLE_WORDS,
    /** Times about ten days apart or less. */
    DAYS;

    /** What its weight is called. */
    String weight() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
