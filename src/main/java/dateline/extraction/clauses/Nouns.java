package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;

/** Noun phrases around a place in a sentence. */
public final class Nouns {

    private Nouns() {}

    /** The noun phrase that ends before the token, not reaching before the limit; empty when there is none. */
    public static Range before(Sentence sentence, int to, int limit) {
        int end = to;
        while (end > limit && aside(sentence, end - 1, limit)) {
            end--;
        }
        int from = end;
        while (from > limit && joins(sentence, from - 1, from == end)) {
            from--;
        }
        while (from < end
                && (sentence.token(from).is(Part.ADP)
                        || sentence.token(from).is(Part.CCONJ)
                        || sentence.token(from).is(Part.PART))) {
            from++;
        }
        return new Range(from == end ? from : Amounts.start(sentence, from, limit), end);
    }

    /** An adverb, a time, or the preposition before a time: "The firm in May [sold]". */
    private static boolean aside(Sentence sentence, int at, int limit) {
        return sentence.token(at).is(Part.ADV)
                || sentence.timed(at).filter(time -> time.from() > limit).isPresent()
                || sentence.token(at).is(Part.ADP)
                        && at > limit
                        && sentence.timed(at + 1).isPresent();
    }

    private static boolean joins(Sentence sentence, int at, boolean last) {
        Token token = sentence.token(at);
        if (sentence.timed(at).isPresent()) {
            return false;
        }
        if (token.is("that", "which", "who", "whom", "where", "when", "what")) {
            return false;
        }
        boolean operating = !last
                && token.is(Part.VERB)
                && token.lower().endsWith("ing")
                && at > 0
                && sentence.token(at - 1).part().inNounPhrase();
        return token.part().inNounPhrase()
                || operating
                || !last
                        && (token.is("of", "'s", "'", "&")
                                || token.is(Part.CCONJ) && !token.is("but") && pair(sentence, at));
    }

    private static boolean pair(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && (sentence.token(at - 1).part().isNoun()
                        || sentence.token(at - 1).is(Part.PRON))
                && sentence.token(at + 1).part().inNounPhrase();
    }

    /** The noun phrase that begins at the token, not reaching to the limit; empty when there is none. */
    public static Range after(Sentence sentence, int from, int limit) {
        int to = from;
        while (to < limit
                && sentence.timed(to).isEmpty()
                && !sentence.is(to, "that", "which", "who", "whom", "where", "when", "what")
                && (sentence.token(to).part().inNounPhrase()
                        || sentence.token(to).is("'s", "'", "&"))) {
            to++;
        }
        return new Range(from, to);
    }

    /**
     * The noun phrase that begins at the token, with the phrases that hang on it by prepositions: "A 1976 quake in China", "Workers
     * at a plant in Flint"; empty when there is none.
     */
    static Range leading(Sentence sentence, int from, int limit) {
        int start = from;
        while (start < limit && opens(sentence, start)) {
            start++;
        }
        int to = start;
        while (to < limit && leads(sentence, to, start)) {
            to++;
        }
        while (to > start && to < limit && sentence.token(to - 1).is(Part.ADP)) {
            to--;
        }
        return new Range(start, to);
    }

    private static boolean opens(Sentence sentence, int at) {
        return sentence.is(at, Part.CCONJ)
                || sentence.is(at, Part.PUNCT)
                || sentence.is(at, Part.ADV) && sentence.is(at + 1, Part.NUM)
                || sentence.is(at, "that") && !sentence.is(at, Part.DET);
    }

    private static boolean leads(Sentence sentence, int at, int start) {
        if (sentence.timed(at).isPresent()) {
            int end = sentence.timed(at).get().to();
            return at > start && !sentence.is(at - 1, Part.ADP) && sentence.is(end, Part.NOUN)
                    || sentence.is(end, "'s");
        }
        boolean hangs = at > start && (sentence.is(at, Part.ADP) || sentence.is(at, "'s", "'", "&", "and"));
        return hangs
                || sentence.token(at).part().inNounPhrase()
                        && !sentence.is(at, "that", "which", "who", "whom", "where", "when", "what");
    }

    /** The last noun of the phrase; the last token where there is none. */
    public static int head(Sentence sentence, Range phrase) {
        for (int at = phrase.to() - 1; at >= phrase.from(); at--) {
            if (sentence.token(at).part().isNoun()) {
                return at;
            }
        }
        return phrase.to() - 1;
    }
}
