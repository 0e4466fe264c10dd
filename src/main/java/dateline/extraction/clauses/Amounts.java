package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Part;

/** What is said before a number of how sure it is: "at least 14", "as many as 14". */
final class Amounts {

    private Amounts() {}

    /** Where the phrase begins that goes on at the token, not before the limit. */
    static int start(Sentence sentence, int from, int limit) {
        int start = from;
        if (sentence.is(from, "least", "most") && sentence.is(from - 1, "at") && sentence.is(from + 1, Part.NUM)) {
            start = from - 1;
        } else if (compares(sentence, from)) {
            start = from - 3;
        }
        return start < limit ? from : start;
    }

    /** Whether the number stands behind "as many as" or the like. */
    static boolean compares(Sentence sentence, int number) {
        return sentence.is(number, Part.NUM)
                && sentence.is(number - 1, "as")
                && sentence.is(number - 2, "many", "much", "few", "little")
                && sentence.is(number - 3, "as");
    }
}
