package dateline.extraction.titles;

import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;

/** Finds what has to be told with an event for its headline to be whole and true. */
record Frames(Vocabulary vocabulary) {

    private static final double POSSIBLE = 0.3;

    /**
     * The clause to tell: "plans to close" for "close", "holds talks" for "talks", "denies she resigned" for "resigned"; the clause
     * itself where it can stand alone.
     */
    Clause of(Clause clause, Status status) {
        return clause.tree()
                .path(clause.predicate())
                .takeWhile(at -> at != clause.tree().root())
                .map(clause::at)
                .filter(at -> at.isVerbal()
                        ? canStand(at, status)
                        : isApart(at) || isWhole(at) && (at.equals(clause) || isEvent(at)))
                .findFirst()
                .orElseGet(() -> clause.at(clause.tree().root()));
    }

    /**
     * Whether a noun cannot be told by what it hangs on, of which it only says when, where or how that happens, "after the crash", or which
     * tells no event, "the location for the ceremony".
     */
    private static boolean isApart(Clause noun) {
        return noun.word().isRelated("obl")
                || noun.above("nmod").filter(head -> !isEvent(head)).isPresent();
    }

    /** Whether the reader takes a noun for one that tells an event. */
    private static boolean isEvent(Clause noun) {
        return noun.word().event().belongs() + noun.word().event().acceptable() > POSSIBLE;
    }

    private boolean canStand(Clause clause, Status status) {
        Word word = clause.word();
        Word head = clause.sentence().word(word.head());
        if (word.isRelated("xcomp")) {
            return isForeseen(clause.at(word.head()), status) || isDecided(clause.at(word.head()), status);
        }
        if (word.isRelated("conj")) {
            return clause.subject().isPresent();
        }
        if (word.isRelated("ccomp")) {
            return !isOpaque(clause, head);
        }
        return word.isRelated("acl:relcl", "root", "parataxis", "amod")
                || clause.child("nsubj").isPresent()
                || isSubordinate(clause);
    }

    /** Whether what is told of an expected event only says that it is expected: "is due to close", "is going to close". */
    private boolean isForeseen(Clause above, Status status) {
        Word governor = above.word();
        return (status.isAhead() || status == Status.DENIED)
                        && !above.isNegated()
                        && vocabulary.has("foreseeing", governor.lemma())
                || governor.hasLemma("go", "use", "be");
    }

    /** Whether what is to come was settled by an event of its own, which binds no other: "decided to close"; not "promised", "asked". */
    private boolean isDecided(Clause above, Status status) {
        String verb = above.word().lemma();
        return status.isAhead() && isEvent(above) && !vocabulary.hasAny(verb, "declaring", "saying");
    }

    /** Whether what is said holds only for whoever says it: "alleges that", "denied that", "whether". */
    private boolean isOpaque(Clause clause, Word governor) {
        boolean isAsked = clause.sentence().leading(clause.predicate()).stream()
                .anyMatch(lead -> vocabulary.has("condition", lead));
        return isAsked || vocabulary.has("opaque", governor.lemma()) || isBare(clause);
    }

    private static boolean isBare(Clause clause) {
        return !clause.word().has("VerbForm=Fin")
                && clause.auxiliaries().isEmpty()
                && clause.copula().isEmpty();
    }

    /** Whether a participle tells what the subject of its governor does ("killing ten", "after leaving"), or a clause is joined without a word. */
    private boolean isSubordinate(Clause clause) {
        Tree tree = clause.sentence().tree();
        boolean isParticiple = clause.word().has("VerbForm=Part", "VerbForm=Ger");
        boolean isFinite = clause.word().has("VerbForm=Fin")
                && tree.child(clause.predicate(), "mark").isEmpty();
        return (isParticiple || isFinite)
                && clause.word().isRelated("advcl", "acl")
                && clause.sentence().leading(clause.predicate()).stream()
                        .allMatch(lead -> vocabulary.has("subordinator", lead));
    }

    /** Whether a noun is told by itself: "the shooting of two men"; not "hold talks", "shooting victims". */
    private boolean isWhole(Clause noun) {
        boolean isLight = noun.above("obj", "nsubj")
                .filter(verb -> vocabulary.has("light", last(verb).lemma()))
                .isPresent();
        return !isLight && !noun.word().isRelated("compound") && hasModifier(noun);
    }

    /** What a verb in the end says that somebody does: "begin" of "are expected to begin". */
    private static Word last(Clause verb) {
        return verb.child("xcomp").map(next -> last(verb.at(next))).orElseGet(verb::word);
    }

    /** Whether something says which it is. */
    private static boolean hasModifier(Clause noun) {
        return noun.child("nmod", "compound", "acl", "flat").isPresent();
    }
}
