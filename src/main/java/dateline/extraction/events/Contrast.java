package dateline.extraction.events;

import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;

/**
 * Times of what something is only compared with: "to 39 in May from 42 in April", "down from April", "compared with last year",
 * "put off from May to July".
 */
final class Contrast {

    private Contrast() {}

    /** Whether the time is one of those. */
    static boolean of(Sentence sentence, Timed time) {
        int at = sentence.is(time.from() - 1, "in", "on", "at", "of") ? time.from() - 2 : time.from() - 1;
        boolean amount = false;
        boolean named = false;
        while (at >= 0
                && sentence.timed(at).isEmpty()
                && sentence.token(at).part().inNounPhrase()) {
            amount |= sentence.is(at, Part.NUM);
            named |= sentence.token(at).capital();
            at--;
        }
        boolean put = sentence.is(time.from() - 1, "from")
                && sentence.is(time.to(), "to", "until")
                && sentence.timed(time.to() + 1).isPresent();
        boolean against = sentence.is(at, "with", "to") && sentence.is(at - 1, "compared");
        boolean from = sentence.is(at, "from") && (amount && !named || sentence.is(at - 1, "down", "up"));
        return put || against || from || sentence.is(at, "than");
    }
}
