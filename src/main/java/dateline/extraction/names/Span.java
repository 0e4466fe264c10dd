package dateline.extraction.names;

import dateline.extraction.text.Sentence;

/**
 * Words with capitals that stand together.
 *
 * @param from the first token
 * @param to the token after the last
 * @param titled whether the title of a person stands before or behind
 */
record Span(Sentence sentence, int from, int to, boolean titled) {

    String text() {
        return sentence.text(from, to);
    }

    /** Its last word. */
    String last() {
        return sentence.text(to - 1, to);
    }

    int size() {
        return to - from;
    }
}
