package dateline.extraction.titles;

import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.VerbFrames;
import dateline.extraction.names.Cast;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Composes the whole that a headline is pruned from: doer, deed, and the rest. */
final class Composer {

    /** The parts of a headline, in order. */
    private static final int DOER = 0;

    private static final int DEED = 1;
    private static final int REST = 2;
    private static final int FRONTED = 3;

    /** Below this nobody says who did it, or who somebody is. */
    static final double SURE = 0.53;

    /** Behind these an adverb stands that stood between them and their verb. */
    private static final Set<String> HELPING = Set.of("is", "are", "has", "have", "may");

    private static final String[] TOLD = {"nsubj", "csubj", "obj", "expl"};
    private static final String[] IN_VERB = {"aux", "cop", "mark", "cc", "conj"};
    private static final String[] COMPLEMENTS = {"ccomp", "xcomp", "obl"};

    /** What is no third person: "I", "this", "who". */
    private static final String[] NOBODY = {"Person=1", "Person=2", "PronType=Dem", "PronType=Rel", "PronType=Int"};

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

    Phrases phrases() {
        return phrases;
    }

    private Sentence sentence() {
        return clause.sentence();
    }

    private Tree tree() {
        return sentence().tree();
    }

    /** The whole; empty where no doer is to be found. */
    Optional<Constituent> whole() {
        if (isPointing()) {
            return Optional.of(phrases.alone(clause.predicate(), DOER)
                    .without(tree().children(clause.predicate(), "nsubj", "cop", "aux")));
        }
        Optional<Constituent> told = clause.isVerbal() ? ofVerb() : Optional.empty();
        return told.or(() -> Optional.of(clause.predicate())
                .filter(noun -> clause.word().is(Part.NOUN, Part.PROPN))
                .map(noun -> phrases.alone(noun, DOER)));
    }

    /** Whether it only says of "it" what that was: "it was the second defeat in a week". */
    private boolean isPointing() {
        return clause.word().is(Part.NOUN)
                && clause.copula().isPresent()
                && !clause.isNegated()
                && clause.auxiliaries().stream()
                        .allMatch(aux -> sentence().word(aux).hasLemma("have", "will"))
                && clause.subject().stream().anyMatch(subject -> sentence().is(subject, "it", "this", "that"));
    }

    private Optional<Constituent> ofVerb() {
        return doer().flatMap(subject -> phrases.namer().isUnknown(subject)
                ? object().filter(this::isNamed)
                        .filter(thing -> isTurnable())
                        .map(thing -> of(thing, true, Optional.empty()))
                : Optional.of(
                        clause.child("expl").isPresent() ? phrases.of(subject, DOER) : of(subject, false, object())));
    }

    /** Who does it, of whom the reader is sure; empty where it lacks more. */
    private Optional<Integer> doer() {
        return clause.subject().filter(this::isDoer).filter(subject -> !isCut()).map(phrases.names()::bearer);
    }

    private Optional<Integer> object() {
        return clause.object().map(phrases.names()::bearer);
    }

    /** Whether it can be told of what it is done to without who does it: "two men are arrested" for "they arrested two men". */
    private boolean isTurnable() {
        String form = clause.word().lower();
        boolean isParticiple = vocabulary.participle(form).isPresent() || form.endsWith("ed");
        return isParticiple && !vocabulary.has("hardly undergone", clause.word().lemma());
    }

    /** Whether a noun says who or what it is, or a pronoun whom it means. */
    private boolean isNamed(int thing) {
        boolean isPronoun = sentence().word(thing).is(Part.PRON);
        return !isPronoun || phrases.namer().name(thing, DOER).isPresent();
    }

    /** The clause told of a doer; what it is done to where it is told in the passive. */
    private Constituent of(int doer, boolean isTurned, Optional<Integer> object) {
        List<Constituent> parts = new ArrayList<>(rest(object));
        parts.addFirst(phrases.alone(doer, DOER));
        return Constituent.needed(deed(doer, isTurned), parts);
    }

    /** The clause told of nobody, where it is not known who does it: "traded to Boston". */
    Optional<Constituent> ofNobody() {
        return doer().filter(phrases.namer()::isUnknown)
                .map(pronoun -> Constituent.needed(bare(deed(pronoun, false)), rest(object())))
                .filter(this::isSaying);
    }

    private static List<HeadlineWord> bare(List<HeadlineWord> deed) {
        return deed.stream()
                .filter(word -> deed.size() == 1 || !Set.of("is", "are").contains(word.text()))
                .map(word -> new HeadlineWord(
                        word.slot(), word.from(), word.to(), word.text().replaceFirst("^(is|are) ", "")))
                .toList();
    }

    /** Whether more than a verb is sure to be printed: not of "catch up". */
    private boolean isSaying(Constituent whole) {
        return whole.words().size() > 1
                || whole.words().getFirst().text().contains(" ")
                || whole.parts().stream()
                        .filter(part ->
                                !sentence().word(part.words().getLast().from()).is(Part.ADP, Part.ADV))
                        .anyMatch(part -> part.isNeeded() || part.weight() > 0);
    }

    private List<HeadlineWord> deed(int subject, boolean isTurned) {
        int predicate = clause.predicate();
        boolean isPlural =
                new SubjectNumber(vocabulary, phrases.cast(), isTurned ? clause.at(subject) : clause).isPlural(subject);
        String verb = new VerbPhrase(vocabulary, clause, status, isPlural, isTurned).text();
        List<HeadlineWord> words = new ArrayList<>();
        String[] helped = verb.split(" ", 2);
        int first =
                clause.auxiliaries().stream().findFirst().orElse(clause.copula().orElse(predicate));
        boolean isApart = first < predicate && !sentence().isGlued(first - 1); // not of "Berg's"
        if (isApart && HELPING.contains(helped[0])) {
            words.add(new HeadlineWord(DEED, first, first, helped[0])); // "is first proposed"
            verb = helped.length > 1 ? helped[1] : "";
        }
        if (!verb.isEmpty()) {
            words.add(new HeadlineWord(DEED, predicate, predicate, verb));
        }
        if (!clause.word().is(Part.VERB) && !clause.isPassive()) {
            words.add(phrases.print(predicate, REST));
        }
        return words;
    }

    private List<Constituent> rest(Optional<Integer> object) {
        Stream<Constituent> told = object.stream().map(thing -> phrases.needed(thing, REST));
        Stream<Constituent> more = tree().children(clause.predicate()).stream()
                .filter(child -> !sentence().word(child).isRelated(TOLD))
                .filter(child -> !object.equals(Optional.of(child)))
                .flatMap(child -> rest(child).stream());
        return Stream.concat(told, more).toList();
    }

    /** What stands behind the verb; of what stands in front, only that without which it is not true. */
    private Optional<Constituent> rest(int child) {
        Word word = sentence().word(child);
        boolean isOfVerb = word.isRelated(IN_VERB) || clause.isNegation(child) || word.has(NOBODY);
        boolean isTold = tree().isWithin(phrases.trigger(), child);
        if (!isTold && (isOfVerb || isOfStart(child))) {
            return Optional.empty();
        }
        if (child > clause.copula().orElse(clause.predicate())) {
            return phrases.part(child, REST);
        }
        return phrases.part(child, word.isRelated("advmod") ? front(child) : FRONTED)
                .filter(Constituent::isNeeded)
                .filter(part -> !isJoining(child));
    }

    /** Whether it tells what was when something began, which the headline leaves out: "since May, when Berg left". */
    private boolean isOfStart(int clauseOfTime) {
        return tree().children(clauseOfTime, "advmod").stream()
                .filter(word -> sentence().is(word, "when"))
                .filter(word -> sentence().is(word - 1, ","))
                .flatMap(when -> clause.obliques().stream())
                .anyMatch(time -> sentence().isLed(time, "since"));
    }

    /** Whether an adverb joins the clause to another, alone or with the next word, or begins a phrase: "so the strike ended", "only when Berg won", "late in May". */
    private boolean isJoining(int adverb) {
        if (!sentence().word(adverb).isRelated("advmod")) {
            return false;
        }
        Stream<Integer> joints = Stream.of(adverb, adverb + 1)
                .filter(place -> clause.subject().stream().anyMatch(subject -> place < subject))
                .filter(place ->
                        vocabulary.has("subordinator", sentence().word(place).lower()));
        return Stream.concat(joints, tree().child(adverb, "obl").stream())
                .findAny()
                .isPresent();
    }

    /** Where an adverb goes: "only Berg won", "Berg almost won". */
    private int front(int adverb) {
        return doer().stream().anyMatch(doer -> tree().first(doer) == adverb + 1) ? DOER : DEED;
    }

    /** Whether somebody is told of who can do it, and the reader is sure that it is done by them. */
    private boolean isDoer(int subject) {
        Agreement agreement = new Agreement(vocabulary, sentence());
        return Stream.<IntPredicate>of(
                        phrases.features()::isDated,
                        this::isNobody,
                        this::isOwner,
                        this::isSome,
                        this::isWhile,
                        this::isOther,
                        this::isClause,
                        this::isSpeaker,
                        any -> isResult(),
                        doer -> agreement.disagrees(clause, doer),
                        doer -> certainty(doer) < SURE)
                .noneMatch(fault -> fault.test(subject));
    }

    private boolean isNobody(int subject) {
        Word word = sentence().word(subject);
        return word.is(Part.PRON) && word.has(NOBODY);
    }

    /** Whether it only owns what is named next, which does it: "Oslo's" of "Oslo's highest court ruled". */
    private boolean isOwner(int subject) {
        return tree().children(subject, "case").stream()
                .filter(sign -> sentence().is(sign, "'s", "’s", "'", "’"))
                .anyMatch(sign -> sentence()
                        .word(Math.min(sign + 1, sentence().size() - 1))
                        .is(Part.ADJ, Part.NOUN));
    }

    /** Whether it is some of those whom a relative pronoun means: "ten men, most of whom left". */
    private boolean isSome(int subject) {
        return tree().children(subject, "nmod", "obl").stream()
                .filter(of -> of > subject)
                .anyMatch(of -> sentence().word(of).has("PronType=Rel"));
    }

    /** Whether it is a span of time that only says when: "after weeks in Iran, which …", "the six months ended in May". */
    private boolean isWhile(int subject) {
        return sentence()
                .timed(subject)
                .filter(span -> clause.word().isRelated("acl"))
                .isPresent();
    }

    /** Whether it is nobody who could do to "himself" what is told, but of somebody: "Berg's help". */
    private boolean isOther(int subject) {
        return tree().children(clause.predicate(), "obj", "iobj").stream()
                .filter(object -> sentence().is(object, "himself", "herself"))
                .filter(object -> phrases.cast().anybody(sentence(), subject).isEmpty())
                .flatMap(object -> tree().subtree(subject).stream().boxed())
                .anyMatch(owner -> phrases.cast().anybody(sentence(), owner).isPresent());
    }

    /** Whether the reader has not found what the verb calls for: "suggest", "Berg called". */
    private boolean isCut() {
        return VerbFrames.callsForObject(clause.word().lemma())
                && !clause.isPassive()
                && clause.object().isEmpty()
                && tree().children(clause.predicate(), COMPLEMENTS).stream()
                        .noneMatch(child -> child > clause.predicate());
    }

    /** How sure the reader is of who does it: of all the arcs between the subject and the verb, from 0 to 1. */
    private double certainty(int subject) {
        int governor = sentence().word(subject).head();
        Stream<Integer> path =
                tree().path(clause.predicate()).takeWhile(at -> at != governor).takeWhile(at -> at != subject);
        boolean isDescribed = tree().isWithin(clause.predicate(), subject);
        return Stream.concat(path, isDescribed ? Stream.of() : Stream.of(subject))
                .mapToDouble(place -> sentence().word(place).phraseConfidence())
                .reduce(1, (one, other) -> one * other);
    }

    private boolean isClause(int subject) {
        return tree().child(subject, "cop", "nsubj").isPresent();
    }

    /** Whether what is done to somebody has done it: "causing delays" of "trains were stopped, causing delays". */
    private boolean isResult() {
        return Optional.of(clause.above("conj").orElse(clause))
                .filter(first -> first.child("mark", "nsubj", "aux", "cop").isEmpty())
                .filter(first -> !clause.isPassive())
                .flatMap(first -> first.above("advcl"))
                .filter(Clause::isPassive)
                .isPresent();
    }

    /** Whether it rather belongs to a verb of saying in front of it: "the panel" of "the court, said the panel, was wrong". */
    private boolean isSpeaker(int subject) {
        int first = tree().first(subject);
        return sentence().is(first - 2, ",")
                && vocabulary.has("saying", sentence().word(first - 1).lemma());
    }
}
