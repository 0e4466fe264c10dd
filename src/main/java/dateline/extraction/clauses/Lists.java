package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import java.util.stream.IntStream;

/** Subjects with several members, parted by commas. */
final class Lists {

    private Lists() {}

    /** Whether the subject ends a list that begins before it: "Doctors, nurses and drivers". */
    static boolean end(Sentence sentence, Range own, int piece) {
        return sentence.is(piece - 1, ",")
                && IntStream.range(piece, own.to()).anyMatch(at -> sentence.is(at, "and", "or"));
    }

    /** Where the list before the comma begins: behind what is no noun phrase, or says who the one before is. */
    static int start(Sentence sentence, int from, int piece) {
        int start = piece;
        for (int at = piece - 1; at >= from; at--) {
            boolean member = sentence.timed(at).isEmpty()
                    && (sentence.token(at).part().inNounPhrase() || sentence.is(at, ",", "of", "'s"));
            if (!member) {
                return start;
            }
            if (at == from) {
                return from;
            }
            if (sentence.is(at - 1, ",")) {
                if (sentence.is(at, Part.DET)) {
                    return start;
                }
                start = at;
            }
        }
        return start;
    }
}
