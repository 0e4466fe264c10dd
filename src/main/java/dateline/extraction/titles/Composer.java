package dateline.extraction.titles;

import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Composes the whole that a headline is pruned from: doer, deed, object, and the rest. */
final class Composer {

    /** The parts of a headline, in order. */
    private static final int DOER = 0;

    private static final int DEED = 1;
    private static final int OBJECT = 2;
    private static final int REST = 3;
    private static final int FRONTED = 4;

    /** Below this nobody says who did it. */
    private static final double SURE = 0.5;

    private static final String[] IN_VERB = {"nsubj", "csubj", "aux", "cop", "mark", "cc", "conj", "expl"};

    private final Vocabulary vocabulary;
    private final Clause clause;
    private final Status status;
    private final Phrases phrases;

    Composer(Vocabulary vocabulary, Relevance relevance, Cast cast, Clause clause, Status status, int trigger) {
        this.vocabulary = vocabulary;
        this.clause = clause;
        this.status = status;
        this.phrases = new Phrases(vocabulary, relevance, cast, clause, trigger);
    }

    private Sentence sentence() {
        return clause.sentence();
    }

    private Tree tree() {
        return sentence().tree();
    }

    /** The whole; empty where no doer is to be found. */
    Optional<Constituent> whole() {
        Optional<Constituent> told = clause.isVerbal() ? ofVerb() : Optional.empty();
        boolean isNoun =
                clause.word().is(Part.NOUN, Part.PROPN) && clause.copula().isEmpty();
        return told.isEmpty() && isNoun ? Optional.of(ofNoun()) : told;
    }

    private Constituent ofNoun() {
        Constituent phrase = phrases.of(clause.predicate(), DOER);
        List<HeadlineWord> words =
                phrase.words().stream().filter(word -> !isLeading(word)).toList();
        List<Constituent> parts = phrase.parts().stream()
                .filter(part -> part.words().stream().noneMatch(this::isLeading))
                .toList();
        return Constituent.needed(words, parts);
    }

    /** What leads to a noun and is no part of its phrase: preposition, article, conjunction. */
    private boolean isLeading(HeadlineWord printed) {
        Word word = sentence().word(printed.from());
        boolean isFixed =
                word.isRelated("fixed") && sentence().word(word.head()).head() == clause.predicate();
        return isFixed && printed.from() < clause.predicate()
                || word.head() == clause.predicate()
                        && (word.isRelated("case") && printed.from() < clause.predicate()
                                || word.isRelated("cc", "mark")
                                || word.isRelated("advmod") && printed.from() < clause.predicate()
                                || word.has("PronType=Art"));
    }

    private Optional<Constituent> ofVerb() {
        OptionalInt subject = clause.subject();
        if (subject.isEmpty() || phrases.isDated(subject.getAsInt())) {
            return Optional.empty();
        }
        boolean isNobody = isNobody(sentence().word(subject.getAsInt()))
                && !phrases.namer().isKnown(subject.getAsInt());
        boolean disagrees = new Agreement(vocabulary, sentence()).disagrees(clause, subject.getAsInt());
        if (isNobody || disagrees || isCut() || certainty(subject.getAsInt()) < SURE) {
            return Optional.empty();
        }
        if (clause.word().hasLemma("be")
                && tree().child(clause.predicate(), "expl").isPresent()) {
            return Optional.of(doer(subject.getAsInt()));
        }
        List<Constituent> parts = new ArrayList<>();
        parts.add(doer(subject.getAsInt()));
        VerbPhrase verb = new VerbPhrase(vocabulary, clause, status, isPlural(subject.getAsInt()));
        List<HeadlineWord> words = new ArrayList<>();
        int predicate = clause.predicate();
        words.add(new HeadlineWord(DEED, predicate, predicate, verb.text()));
        OptionalInt object = clause.object();
        object.ifPresent(place -> parts.add(phrases.of(place, isBehind(place) ? REST : OBJECT)));
        if (!clause.word().is(Part.VERB) && !clause.isPassive()) {
            words.add(phrases.print(predicate, REST));
        }
        for (int child : tree().children(predicate)) {
            boolean isTold = sentence().word(child).isRelated(IN_VERB) && !isOnPath(child)
                    || clause.isNegation(child)
                    || isLeading(child)
                    || child == subject.getAsInt()
                    || sentence().word(child).isRelated("obj")
                            && clause.object().isPresent()
                    || isInFront(child);
            if (!isTold) {
                boolean isHedge = !isBehind(child)
                        && clause.word().is(Part.VERB)
                        && sentence().word(child).isRelated("advmod");
                phrases.part(
                                child,
                                isHedge
                                        ? DEED
                                        : isBehind(child) || !clause.word().is(Part.VERB) ? REST : FRONTED)
                        .ifPresent(parts::add);
            }
        }
        return Optional.of(Constituent.needed(words, parts));
    }

    /** Whether the reader has not found what the verb calls for: "suggest", "Berg called". */
    private boolean isCut() {
        boolean isShared = tree().children(clause.predicate(), "conj").stream()
                .anyMatch(verb -> clause.at(verb).object().isPresent());
        return !isShared
                && clause.word().is(Part.VERB)
                && !clause.isPassive()
                && Relevance.isOpen(clause.word().lemma())
                && clause.object().isEmpty()
                && tree().children(clause.predicate(), "ccomp", "xcomp", "iobj", "compound:prt", "obl").stream()
                        .noneMatch(this::isBehind);
    }

    /** How sure the reader is of who does it: of all the arcs between the subject and the verb, from 0 to 1. */
    double certainty(int subject) {
        double certainty = 1;
        int governor = sentence().word(subject).head();
        for (int at = clause.predicate();
                at >= 0 && at != governor && at != subject;
                at = sentence().word(at).head()) {
            certainty *= sentence().word(at).confidence();
        }
        boolean isDescribed = tree().isWithin(clause.predicate(), subject);
        int first = tree().subtree(subject).nextSetBit(0);
        boolean isSpeaker = first > 1
                && sentence().word(first - 2).token().is(",", "”", "\"")
                && vocabulary.has("saying", sentence().word(first - 1).lemma());
        boolean isTelling = sentence().word(subject).is(Part.VERB)
                && sentence().word(subject).has("VerbForm=Fin");
        boolean isStranded = clause.word().isRelated("acl:relcl")
                && tree().children(clause.predicate()).stream()
                        .anyMatch(child -> child > clause.predicate()
                                && sentence().word(child).is(Part.ADP)
                                && sentence().word(child).isRelated("obl", "advmod", "case", "mark"));
        boolean isSplit = subject < clause.predicate()
                && tree().children(subject, "conj", "nmod", "flat", "compound").stream()
                        .anyMatch(part -> part > clause.predicate());
        boolean isDouble = isTelling
                || isSplit
                || isStranded
                || tree().children(clause.predicate(), "nsubj").stream()
                                .filter(child -> sentence().word(child).confidence() > SURE)
                                .count()
                        > 1;
        if (isDouble || isSpeaker && !isDescribed && governor != first - 1) {
            return 0;
        }
        return isDescribed ? certainty : certainty * sentence().word(subject).confidence();
    }

    /** Whether it joins the clause to what it stands in: "when", "which". */
    private boolean isLeading(int child) {
        Word word = sentence().word(child);
        return word.has("PronType=Int") || word.has("PronType=Rel");
    }

    /** Whether a headline cannot begin with it: "I", "you", "this". */
    private boolean isNobody(Word subject) {
        boolean isSpeaking = subject.has("Person=1") || subject.has("Person=2");
        boolean isPointing = subject.has("PronType=Dem") || subject.has("PronType=Rel") || subject.has("PronType=Int");
        return subject.is(Part.PRON) && (isSpeaking || isPointing);
    }

    private boolean isOnPath(int child) {
        return tree().isWithin(phrases.trigger(), child)
                && !sentence().word(child).isRelated("nsubj", "csubj");
    }

    /** Whether it only says how or when, before the verb: "then", "hours" of "hours after it closed". */
    private boolean isInFront(int child) {
        boolean isHedge = vocabulary.has("hedge", sentence().word(child).lower())
                && !sentence().word(child).hasLemma("first", "last", "second");
        boolean isLed = tree().child(clause.predicate(), "mark").orElse(0) > child;
        return !isBehind(child)
                && (!isHedge || isLed)
                && sentence().word(child).isRelated("advmod", "obl:unmarked", "obl:tmod");
    }

    private boolean isBehind(int place) {
        return place > clause.predicate();
    }

    /** Who does it, without an article in front. */
    private Constituent doer(int subject) {
        Constituent phrase = phrases.of(subject, DOER);
        List<HeadlineWord> words =
                phrase.words().stream().filter(word -> !isMarker(word, subject)).toList();
        List<Constituent> parts = phrase.parts().stream()
                .filter(part -> part.words().stream().noneMatch(word -> isArticle(word, subject)))
                .toList();
        return Constituent.needed(words, parts);
    }

    private boolean isArticle(HeadlineWord printed, int head) {
        Word word = sentence().word(printed.from());
        boolean isCount = sentence().word(head).is(Part.NUM)
                || sentence().word(head).has("Number=Plur") && word.has("Definite=Ind");
        return word.head() == head && word.has("PronType=Art") && !isCount;
    }

    private boolean isMarker(HeadlineWord printed, int head) {
        Word word = sentence().word(printed.from());
        boolean isBefore = word.head() == head && printed.from() < head;
        boolean isOwn = sentence().word(head).head() == clause.predicate();
        return isBefore && (word.relation().equals("cc") || word.isRelated("case") && !isOwn);
    }

    /** Whether the verb is in the plural: as written where its form shows that, else as its subject is. */
    private boolean isPlural(int subject) {
        return new Agreement(vocabulary, sentence()).isPlural(clause, subject);
    }
}
