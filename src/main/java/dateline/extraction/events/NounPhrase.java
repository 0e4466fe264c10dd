package dateline.extraction.events;

import dateline.extraction.clauses.Range;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;

/** The phrase around a noun that names an event. */
final class NounPhrase {

    private NounPhrase() {}

    /** The noun phrase around the noun, with what hangs on it up to the limit. */
    static Range around(Sentence sentence, int noun, int limit) {
        int from = noun;
        while (from > 0 && inPhrase(sentence, from - 1)) {
            from--;
        }
        int to = noun + 1;
        while (to < limit && (hangs(sentence, to))) {
            to++;
        }
        return new Range(from, to);
    }

    /** Whether one of the prepositions stands before the phrase of the noun. */
    static boolean hangsOn(Sentence sentence, int noun, String... prepositions) {
        int from = noun;
        while (from > 0 && sentence.token(from - 1).part().inNounPhrase()) {
            from--;
        }
        return sentence.is(from - 1, prepositions);
    }

    private static boolean inPhrase(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return sentence.timed(at).isPresent() && !sentence.is(at, "in")
                || token.part().inNounPhrase() && !token.is("that", "which", "who", "what")
                || token.is("'s", "'", "’");
    }

    private static boolean hangs(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.part().inNounPhrase() && !token.is("that", "which", "who")
                || token.is(Part.ADP)
                || token.is("'s", "&")
                || token.is(Part.CCONJ) && !token.is("but");
    }
}
