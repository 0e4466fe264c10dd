package dateline.language.reader;

import dateline.language.Part;
import dateline.language.Token;
import java.util.Locale;

/**
 * A word of a tree.
 *
 * @param token as written
 * @param form what it is by itself
 * @param attachment what it hangs on
 * @param event whether it tells an event
 * @param meaning what it means there
 */
public record Word(Token token, Morphology form, Attachment attachment, EventSense event, WordMeaning meaning) {

    /** The features of "went", as they stand together. */
    public static final String FINITE_PAST = "Tense=Past|VerbForm=Fin";

    /** Those of "goes". */
    public static final String FINITE_PRESENT = "Tense=Pres|VerbForm=Fin";

    /** The same in another form. */
    Word with(Morphology other) {
        return new Word(token, other, attachment, event, meaning);
    }

    /** The same hung elsewhere. */
    Word with(Attachment other) {
        return new Word(token, form, other, event, meaning);
    }

    /** The same that tells an event, or none. */
    Word with(EventSense other) {
        return new Word(token, form, attachment, other, meaning);
    }

    /** Its part of speech. */
    public Part part() {
        return form.part();
    }

    /** Its features, "Number=Sing|Tense=Past"; empty when there are none. */
    public String features() {
        return form.features();
    }

    /** Its dictionary form. */
    public String lemma() {
        return form.lemma();
    }

    /** The same in lower case: of names, too. */
    public String lowerLemma() {
        return lemma().toLowerCase(Locale.ROOT);
    }

    /** The place of the word it hangs on; -1 for the root. */
    public int head() {
        return attachment.head();
    }

    /** How it hangs there, with its subtype: "nsubj:pass". */
    public String relation() {
        return attachment.relation();
    }

    /** Of head and relation together, from 0 to 1. */
    public double confidence() {
        return attachment.confidence();
    }

    /** The same that some word of its phrase hangs there, by that relation of whichever subtype. */
    public double phraseConfidence() {
        return attachment.ofPhrase();
    }

    /** Whether it hangs on its head so; a relation without its subtype stands for all of them. */
    public boolean isRelated(String... relations) {
        for (String wanted : relations) {
            if (relation().startsWith(wanted) && isWhole(relation(), wanted.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is of one of the parts of speech. */
    public boolean is(Part... parts) {
        for (Part wanted : parts) {
            if (part() == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether its lemma is one of the words. */
    public boolean hasLemma(String... lemmas) {
        for (String wanted : lemmas) {
            if (lemma().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has one of the features, "Tense=Past". */
    public boolean has(String... wanted) {
        for (String feature : wanted) {
            if (features().contains(feature)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relation ends there, or what comes before its subtype. */
    private static boolean isWhole(String relation, int at) {
        return at == relation.length() || relation.charAt(at) == ':';
    }

    /** As written, in lower case. */
    public String lower() {
        return token.lower();
    }

    /** As written. */
    public String text() {
        return token.text();
    }
}
