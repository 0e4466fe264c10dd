package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;
import dateline.language.reader.Word;
import java.util.Optional;

/** Where time expressions hang in the tree of their sentence. */
final class Anchors {

    /** From this probability on a word is taken for one that tells an event, to which a time may belong. */
    private static final double EVENT = 0.4;

    private Anchors() {}

    /** The word of the expression that hangs on one outside of it. */
    static int head(Sentence sentence, Timed time) {
        return sentence.tree().head(time.from(), time.to());
    }

    /** The verb or event that the expression hangs on, over prepositional phrases; the root where there is none. */
    static int governor(Sentence sentence, Timed time) {
        return sentence.tree()
                .path(head(sentence, time))
                .filter(at -> !time.covers(at))
                .filter(at -> isPredicate(sentence, at))
                .findFirst()
                .orElseGet(sentence.tree()::root);
    }

    /** Whether the expression hangs on what the clause tells, in its sentence. */
    static boolean isAttached(Clause clause, Dating.Expressed told) {
        return told.sentence() == clause.sentence() && isAttached(clause, told.time());
    }

    /** Whether the expression hangs on what the clause tells, or on the verb of which it is the matter: "talks are set for Monday". */
    static boolean isAttached(Clause clause, Timed time) {
        Sentence sentence = clause.sentence();
        int governor = governor(sentence, time);
        return governor == clause.predicate()
                || isMatter(clause.word(), sentence.word(governor))
                        && clause.word().head() == governor;
    }

    /** Whether the clause says what is or was then: "in 2001, when it opened", "until May, when voters threw him out". */
    static boolean isTimeOf(Clause clause, Timed time) {
        Sentence sentence = clause.sentence();
        int next = sentence.is(time.to(), ",") ? time.to() + 1 : time.to();
        return sentence.is(next, "when") && clause.children("advmod", "mark").contains(next);
    }

    /**
     * Whether the expression dates something else than what the clause tells: a thing that is no event, "last year's law", or another event
     * that a relative clause tells of what takes part, "the boy, who was found in May, left".
     */
    static boolean isOfOther(Clause clause, Timed time) {
        Sentence sentence = clause.sentence();
        Word last = sentence.word(head(sentence, time));
        int governor = governor(sentence, time);
        Word described = sentence.word(completed(sentence, governor));
        return isEvent(sentence, governor) && described.isRelated("acl:relcl")
                ? isPartOf(clause, described.head())
                : last.isRelated("nmod:poss") && !isEvent(sentence, last.head());
    }

    /**
     * The clause that is reported at a time, where what the clause tells is part of it: that of "sank" for "fell" of "the ship sank after a mast
     * fell, officials said on Thursday".
     */
    static Optional<Clause> reported(Clause clause, Timed time) {
        int report = governor(clause.sentence(), time);
        return clause.tree()
                .path(clause.predicate())
                .filter(at -> clause.word(at).head() == report)
                .filter(at -> clause.word(at).isRelated("ccomp", "parataxis"))
                .map(clause::at)
                .findFirst();
    }

    /** Whether the time begins what another subject does, joined to what the clause tells: "talks failed, and on Friday Anna Berg resigned". */
    static boolean isOfNext(Clause clause, Timed time) {
        Clause owner = clause.at(governor(clause.sentence(), time));
        return clause.tree().children(owner.predicate(), "nsubj").stream()
                .filter(subject -> owner.word().isRelated("conj"))
                .filter(subject -> isPartOf(clause, owner.predicate()))
                .anyMatch(subject -> time.to() <= subject);
    }

    /** The verb that the word completes, however far up: "was due" of "was due to open". */
    private static int completed(Sentence sentence, int word) {
        int at = word;
        while (sentence.word(at).isRelated("xcomp")) {
            at = sentence.word(at).head();
        }
        return at;
    }

    private static boolean isPartOf(Clause clause, int part) {
        return part != clause.predicate() && clause.tree().isWithin(part, clause.predicate());
    }

    /** Whether a noun rather than the verb that it belongs to tells the event. */
    private static boolean isMatter(Word noun, Word verb) {
        return noun.isRelated("nsubj", "nsubj:pass", "obj") && weight(noun) > weight(verb);
    }

    private static boolean isPredicate(Sentence sentence, int at) {
        return sentence.word(at).is(Part.VERB) || isEvent(sentence, at);
    }

    /** Whether the word probably tells an event. */
    static boolean isEvent(Sentence sentence, int at) {
        return weight(sentence.word(at)) >= EVENT;
    }

    private static double weight(Word word) {
        return word.event().belongs() + word.event().acceptable();
    }
}
