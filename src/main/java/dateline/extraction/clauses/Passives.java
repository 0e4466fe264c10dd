package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Verbs;
import java.util.Optional;

/** Participles that have no auxiliary of their own behind another clause. */
record Passives(Sentence sentence, Verbs verbs) {

    /** To what somebody named behind "by" did what the participle says: "opened a plant, [closed later by Nordkraft]". */
    Optional<Range> undergoing(int from, int before) {
        Range nouns = Nouns.before(sentence, before, 0);
        boolean thing =
                !nouns.isEmpty() && (sentence.is(nouns.from(), "a", "an") || sentence.is(nouns.from(), Part.PROPN));
        return Optional.of(nouns).filter(phrase -> thing && acted(from));
    }

    /** Whether a participle behind a comma begins here with who does it: ", closed later by". */
    private boolean acted(int from) {
        int by = sentence.is(from + 1, Part.ADV) ? from + 2 : from + 1;
        return participle(from) != Form.BASE
                && sentence.is(from - 1, ",")
                && sentence.is(by, "by")
                && !sentence.is(by + 1, Part.NUM);
    }

    /** Whether the auxiliary of the passive before holds for the verb, too: "was hit by a cart and killed". */
    boolean shares(VerbGroup verb, VerbGroup first) {
        int from = verb.range().from();
        Form form = participle(from);
        int end = verb.range().to();
        boolean object = end < sentence.size()
                && sentence.timed(end).isEmpty()
                && sentence.token(end).part().inNounPhrase();
        return (first.aspect().passive() || acted(from))
                && !verbs.has("saying", verbs.stem(sentence.token(from).lower()))
                && (form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE && !object);
    }

    /** The form of a verb that has a passive; of any other word the base. */
    private Form participle(int at) {
        String word = sentence.token(at).lower();
        boolean passive = sentence.is(at, Part.VERB) && !verbs.has("intransitive", verbs.stem(word));
        Form form = verbs.form(word);
        return passive && (form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE) ? form : Form.BASE;
    }
}
