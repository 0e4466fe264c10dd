package dateline.language.reader;

/**
 * What the model says of the words of a window; each row is a word.
 *
 * @param names their labels
 */
record Scores(Tags tags, Arcs arcs, Matrix names, Events events) {

    /** Parts of speech, features, lemmas. */
    record Tags(Matrix parts, Matrix features, Matrix lemmas) {}

    /**
     * For the head of each word.
     *
     * @param scores of all: column 0 is the root, column r + 1 row r
     * @param likeliest its likeliest heads as columns of the scores
     * @param relations to each of these heads, one head after the other
     */
    record Arcs(Matrix scores, int[][] likeliest, Matrix relations) {}

    /**
     * Of words that may tell events.
     *
     * @param times each row as last word of the time that dates it, then the text's day, then none
     * @param senses the encoder's vectors
     */
    record Events(Matrix weights, Matrix statuses, Matrix times, Matrix senses) {}
}
