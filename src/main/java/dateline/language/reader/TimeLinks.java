package dateline.language.reader;

/**
 * How well times date the event that a word tells. Scores are unscaled and compare only with those of the same event; they are not
 * numbers (NaN) for words that were not read together.
 */
public interface TimeLinks {

    /** Of the time expression whose last word that is. */
    double score(WordPlace event, WordPlace time);

    /** Of the day on which the text appeared. */
    double ofDay(WordPlace event);

    /** Of no time at all. */
    double ofNone(WordPlace event);

    /** A word of a text: the number of its sentence and its place in it, both from 0. */
    record WordPlace(int sentence, int word) {}
}
