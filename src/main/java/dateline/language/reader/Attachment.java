package dateline.language.reader;

/**
 * How a word hangs in its sentence.
 *
 * @param head the place of the word it hangs on, -1 for the root
 * @param relation with its subtype: "nsubj:pass"
 * @param confidence of head and relation together, from 0 to 1
 * @param ofPhrase that some word of its phrase hangs on the head by that relation, of whichever subtype, from 0 to 1: of "Jose Luis Berg"
 *     before a verb it may be in doubt which word heads the name, and not that the name is the subject
 */
public record Attachment(int head, String relation, double confidence, double ofPhrase) {

    /** One of a phrase of one word. */
    public Attachment(int head, String relation, double confidence) {
        this(head, relation, confidence, confidence);
    }

    /** The same on another head. */
    Attachment on(int other, String otherRelation) {
        return new Attachment(other, otherRelation, confidence, ofPhrase);
    }
}
