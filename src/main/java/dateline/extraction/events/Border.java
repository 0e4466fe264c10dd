package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.language.Part;

/** Where a title may end before its clause does. */
final class Border {

    private Border() {}

    /** The first comma some words behind the verb, or that of what is said, where what follows is no more of a list. */
    static int of(Clause clause, int limit) {
        Sentence sentence = clause.sentence();
        int verb = clause.verb().range().to();
        if (limit > clause.to()) {
            int said = clause.to();
            while (said < limit && !sentence.token(said).part().isVerb()) {
                said++;
            }
            verb = said < limit ? said + 1 : limit;
        }
        for (int at = verb + 1; at < limit; at++) {
            boolean described = sentence.is(at - 1, Part.ADJ)
                    && sentence.token(at + 1 < limit ? at + 1 : at).part().inNounPhrase();
            if (sentence.is(at, ",") && !described && sentence.timed(at).isEmpty() && !listed(sentence, at, limit)) {
                return at;
            }
        }
        return limit;
    }

    /** Whether behind the comma nouns go on to an "and". */
    private static boolean listed(Sentence sentence, int comma, int limit) {
        for (int at = comma + 1; at < Math.min(limit, comma + 8); at++) {
            if (sentence.is(at, "and", "or")) {
                return at > comma + 1 || sentence.is(at + 1, Part.NOUN) || sentence.is(at + 1, Part.PROPN);
            }
            boolean noun = sentence.token(at).part().isNoun() || sentence.is(at, Part.ADJ) || sentence.is(at, Part.NUM);
            if (!noun && !sentence.is(at, ",", "'s")) {
                return false;
            }
        }
        return false;
    }
}
