package dateline.importing.text;

import java.util.regex.Pattern;

/**
 * A piece of a text as it was laid out.
 *
 * @param alone whether it is one line
 */
record TextPiece(Kind kind, String text, boolean alone) {

    /** What it is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        ITEM,
        TABLE
    }

    /** What parts words from each other. */
    static final Pattern WORD = Pattern.compile("[^\\p{L}\\d'’-]+");

    /** So many words has a sentence, and one that ends in a full stop, as what leads to other articles does not. */
    static final int WORDS_OF_SENTENCE = 8;

    private static final int WORDS_OF_SHORT = 4;

    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.!?…]['\"”’)\\]]*(?:\\s*[^\\p{L}\\p{N}\\s]{1,2})?", Pattern.DOTALL);

    /** How many words it has. */
    int words() {
        return WORD.split(text.strip()).length;
    }

    /** Whether it ends as a sentence does, a quotation mark or the sign that an article ends behind it. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(text).matches();
    }

    /** Whether it is a sentence of running text, or more. */
    boolean isSentence() {
        boolean isRunning = kind != Kind.HEADING && kind != Kind.TABLE;
        int fewest = text.endsWith(".") ? WORDS_OF_SHORT : WORDS_OF_SENTENCE;
        return isRunning && endsSentence() && words() >= fewest;
    }

    /** The same as a part of a text, and no heading. */
    TextPiece running() {
        return new TextPiece(kind, text, false);
    }

    /** The same as something else; a heading has no hash signs, with which notes mark it. */
    TextPiece as(Kind other) {
        return new TextPiece(other, other == Kind.HEADING ? Marks.HEADED.without(text) : text, alone);
    }
}
