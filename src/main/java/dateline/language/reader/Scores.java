package dateline.language.reader;

/**
 * What the model says of the words of a window; each row is a word.
 *
 * @param arcs for its head: column 0 is the root, column r + 1 row r
 * @param heads its likeliest heads as columns of {@code arcs}
 * @param relations to each of these heads, one head after the other
 * @param times for an event: each row as last word of the time that dates it, the text's day, none
 */
record Scores(
        Tags tags,
        Matrix arcs,
        int[][] heads,
        Matrix relations,
        Matrix names,
        Matrix events,
        Matrix statuses,
        Matrix times) {

    /** Parts of speech, features, lemmas. */
    record Tags(Matrix parts, Matrix features, Matrix lemmas) {}
}
