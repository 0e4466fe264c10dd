package dateline.language.reader;

import dateline.language.Part;
import dateline.language.Token;

/**
 * A word of a tree.
 *
 * @param token as written
 * @param features as in Universal Dependencies, "Number=Sing|Tense=Past"; empty when there are none
 * @param lemma its dictionary form
 * @param head the place of the word it hangs on; -1 for the root
 * @param relation how it hangs there, with its subtype: "nsubj:pass"
 * @param confidence of head and relation together, from 0 to 1
 * @param event whether it tells an event
 */
public record Word(
        Token token,
        Part part,
        String features,
        String lemma,
        int head,
        String relation,
        double confidence,
        EventSense event) {

    /** Whether it hangs on its head so; a relation without its subtype stands for all of them. */
    public boolean isRelated(String... relations) {
        for (String wanted : relations) {
            if (relation.equals(wanted) || relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Whether it is of one of the parts of speech. */
    public boolean is(Part... parts) {
        for (Part wanted : parts) {
            if (part == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether its lemma is one of the words. */
    public boolean hasLemma(String... lemmas) {
        for (String wanted : lemmas) {
            if (lemma.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has the feature, "Tense=Past". */
    public boolean has(String feature) {
        return ("|" + features + "|").contains("|" + feature + "|");
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
