package dateline.language.reader;

/**
 * What a word means where it stands, in several spaces, as {@code src/training} learnt to take it from the encoder's vector.
 *
 * @param reference of a pronoun or noun, what it refers to; the product of both says how much speaks for it that it is the same
 * @param asHead what it wants told of what hangs on it
 * @param asPart what it tells of what it hangs on; the product with what that wants says how much speaks for it that a headline keeps it
 */
public record WordMeaning(WordVector reference, WordVector asHead, WordVector asPart) {

    /** That of a word of which nothing is known. */
    public static final WordMeaning NONE = new WordMeaning(WordVector.NONE, WordVector.NONE, WordVector.NONE);
}
