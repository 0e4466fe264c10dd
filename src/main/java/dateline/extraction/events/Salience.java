package dateline.extraction.events;

import dateline.extraction.clauses.Aspect;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Range;
import dateline.extraction.clauses.Tense;
import dateline.extraction.names.Cast;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.stream.IntStream;

/** How much a clause without a date speaks for being an event that a reader wants to see. */
final class Salience {

    /** A clause of this weight is an event; how a weight comes about is to be read in {@link #weight}. */
    static final int ENOUGH = 4;

    private static final int LEAD = 3;

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Triggers triggers;
    private final NounEvents nouns;
    private final Cast cast;

    Salience(Vocabulary vocabulary, NounEvents nouns, Cast cast) {
        this.nouns = nouns;
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.triggers = new Triggers(verbs, vocabulary);
        this.cast = cast;
    }

    /**
     * Adds up what speaks for a clause: a verb of a known kind of event, an actor, a sentence near the beginning, a clause that
     * stands by itself, and a tense in which things have happened. What is only possible, denied or quoted counts less.
     */
    int weight(Clause clause, boolean quoted) {
        if (!tells(clause)) {
            return 0;
        }
        String stem = triggers.stem(clause);
        boolean strong = vocabulary.hasFamily(stem) || verbs.has("stance", stem);
        int weight = strong ? 2 : 1;
        weight += acted(clause);
        weight += clause.sentence().number() < LEAD ? 1 : 0;
        weight += clause.link() == Link.MAIN || clause.link() == Link.SAME ? 1 : 0;
        weight += tense(clause);
        weight -= clause.verb().aspect().negated() ? 1 : 0;
        return quoted ? weight - 2 : weight;
    }

    /** Whether the verb tells of a kind of event, and not of words. */
    boolean decisive(Clause clause) {
        return triggers.decisive(clause) && !triggers.is("saying", clause);
    }

    private int tense(Clause clause) {
        if (clause.verb().aspect().perfect()) {
            return 1;
        }
        return switch (clause.verb().tense()) {
            case PAST -> 1;
            case PRESENT ->
                clause.sentence().headline() || clause.verb().aspect().progressive() ? 1 : 0;
            case PARTICIPLE, INFINITIVE -> 0;
            case FUTURE, ING -> -1;
            case POSSIBLE -> -2;
        };
    }

    /** Whether the clause tells of something that comes about, not of a state, of words, or of what is asked or supposed. */
    boolean tells(Clause clause) {
        String stem = triggers.stem(clause);
        boolean noun = triggers.light(clause)
                && !verbs.has("expected", stem)
                && nouns.inClause(clause).isPresent();
        boolean state = verbs.has("stative", stem) && !noun && !judges(clause);
        boolean words = verbs.has("saying", stem) && !verbs.has("declaring", stem) && !requests(clause);
        return active(clause) && !clause.subject().isEmpty() && !supposed(clause) && !state && !words;
    }

    /** "found her guilty": no state but what a court did. */
    private boolean judges(Clause clause) {
        return triggers.is("judging", clause)
                && IntStream.range(clause.verb().range().to(), clause.to())
                        .anyMatch(at -> vocabulary.has(
                                "judged", clause.sentence().token(at).lower()));
    }

    /** "asked the court to wait", "asked for help": no mere words. */
    private boolean requests(Clause clause) {
        Sentence sentence = clause.sentence();
        int end = clause.verb().range().to();
        return verbs.has("requesting", triggers.stem(clause))
                && (sentence.is(end, "for")
                        || IntStream.range(end, clause.to())
                                .anyMatch(at -> sentence.is(at, "to") && sentence.is(at + 1, Part.VERB)));
    }

    /** Whether the form of the verb can tell of something that comes about. */
    private static boolean active(Clause clause) {
        Aspect aspect = clause.verb().aspect();
        return clause.verb().tense() != Tense.PRESENT
                || aspect.perfect()
                || aspect.passive()
                || aspect.progressive()
                || clause.sentence().headline();
    }

    /** "if it rains", "what he did", "when held so": a condition, a question, or a participle of nobody. */
    private static boolean supposed(Clause clause) {
        Sentence sentence = clause.sentence();
        int from = clause.from();
        boolean asked = sentence.is(from, "what", "how", "why", "whether", "whatever", "whoever");
        boolean nobody = clause.link() == Link.ADVERB && clause.verb().range().from() == from + 1;
        return clause.link() == Link.CONDITION || asked || nobody;
    }

    /** 2 where an actor is the subject, 1 where one takes part otherwise; less than nothing for a pronoun of nobody known. */
    private int acted(Clause clause) {
        Sentence sentence = clause.sentence();
        Range subject = clause.subject();
        boolean several = sentence.is(
                subject.to() - 1, "sides", "countries", "leaders", "parties", "both", "governments", "nations");
        boolean pronoun = sentence.is(subject.from(), Part.PRON);
        boolean meant = cast.meant(sentence, subject).isPresent();
        if (several
                || meant
                || cast.apposed(sentence, subject).isPresent()
                || !cast.between(sentence, subject.from(), subject.to()).isEmpty()) {
            return 2;
        }
        boolean there = !cast.between(sentence, clause.from(), clause.to()).isEmpty();
        return pronoun && subject.size() == 1 ? -1 : there ? 1 : 0;
    }
}
