package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Nouns;
import dateline.extraction.clauses.Range;
import dateline.extraction.clauses.Tense;
import dateline.extraction.clauses.VerbGroup;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;

/** Which word of a clause names what happened. */
final class Triggers {

    private final Verbs verbs;
    private final Vocabulary vocabulary;

    Triggers(Verbs verbs, Vocabulary vocabulary) {
        this.verbs = verbs;
        this.vocabulary = vocabulary;
    }

    /** The verb that tells it: the one that hangs on "plans to", "is expected to", "began"; the governing one of others. */
    int verb(Clause clause) {
        Sentence sentence = clause.sentence();
        VerbGroup group = clause.verb();
        int at = 0;
        while (at + 1 < group.verbs().size() && opens(sentence, group.verbs().get(at))) {
            at++;
        }
        return group.verbs().get(at);
    }

    private boolean opens(Sentence sentence, int verb) {
        String word = sentence.token(verb).lower();
        return sentence.is(verb, Part.AUX) || vocabulary.has("willing", word) || verbs.has("raising", verbs.stem(word));
    }

    String stem(Clause clause) {
        return verbs.stem(clause.sentence().token(verb(clause)).lower());
    }

    boolean is(String wordClass, Clause clause) {
        return verbs.has(wordClass, stem(clause));
    }

    /** Whether the verb tells of a kind of event, and not only of words: "announced". */
    boolean decisive(Clause clause) {
        return vocabulary.hasFamily(stem(clause));
    }

    /** Whether it tells only what somebody reads somewhere, or that it was published: "company data showed", "figures released today". */
    boolean reads(Clause clause) {
        Range subject = clause.subject();
        if (subject.isEmpty()) {
            return false;
        }
        String head =
                clause.sentence().token(Nouns.head(clause.sentence(), subject)).lower();
        boolean published = clause.link() == Link.RELATIVE && clause.verb().tense() == Tense.PARTICIPLE;
        return verbs.has("source", verbs.stem(head)) && (is("showing", clause) || published);
    }

    boolean be(Clause clause) {
        return stem(clause).equals("be");
    }

    /** Whether a noun beside the verb may tell more than the verb: "made an appearance". */
    boolean light(Clause clause) {
        return is("light", clause) && !be(clause);
    }
}
