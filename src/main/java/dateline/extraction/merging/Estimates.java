package dateline.extraction.merging;

import dateline.extraction.text.Sentence;
import dateline.language.Part;

/** Prepositions that bring nothing, but say of a number how sure it is: "at least 14", "over 14". */
final class Estimates {

    private Estimates() {}

    static boolean begin(Sentence sentence, int at) {
        boolean number = sentence.is(at + 1, Part.NUM);
        return sentence.is(at, "at") && sentence.is(at + 1, "least", "most")
                || number && sentence.is(at, "over", "around", "about", "under");
    }
}
