package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Timed;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is called off: "the march planned for Monday was cancelled" tells of no march, and of nothing on Monday; and until when it is put off. */
record CallingOff(Vocabulary vocabulary) {

    private static final String[] MATTER = {"obj", "nsubj:pass"};

    private static final Set<Tense> OPEN = Set.of(Tense.FUTURE, Tense.POSSIBLE, Tense.INFINITIVE);

    /** What stands before the time that something is put off to. */
    private static final List<String> GOALS = List.of("to", "until", "till");

    /** Whether the word is what a verb calls off: its own, or one joined to that, "was planned for Monday but cancelled". */
    boolean isMatter(Clause noun) {
        Optional<Clause> verb = Optional.of(noun)
                .filter(matter -> matter.word().isRelated(MATTER))
                .map(matter -> matter.at(matter.word().head()));
        return verb.stream().flatMap(CallingOff::withJoined).anyMatch(this::isToldBy);
    }

    /** Whether the time belongs to what the clause calls off. */
    boolean isOfMatter(Clause clause, Timed time) {
        Tree tree = clause.tree();
        int word = Anchors.head(clause.sentence(), time);
        return isToldBy(clause)
                && tree.children(clause.predicate(), MATTER).stream().anyMatch(matter -> tree.isWithin(word, matter));
    }

    /**
     * Whether the time is one that the clause puts something off to, "has put off the vote until May", or one for which it was meant at first,
     * "was due in May but was put off".
     */
    boolean isElsewhen(Clause clause, Timed time) {
        Clause owner = clause.at(Anchors.governor(clause.sentence(), time));
        return names(clause)
                .filter(told -> !OPEN.contains(Tense.of(clause)))
                .filter(told -> vocabulary.has("putting off", told))
                .anyMatch(told -> GOALS.contains(MeantTimes.preposition(clause.sentence(), time))
                        || new Foreseen(vocabulary).is(owner));
    }

    /** Whether the time is a day for which something was planned that came otherwise: "it was to open on 3 May, but the roof fell in". */
    boolean isPlannedTime(Clause clause, Timed time) {
        Clause planned = clause.at(Anchors.governor(clause.sentence(), time));
        boolean isContrast = clause.tree().children(clause.predicate(), "cc").stream()
                .anyMatch(joint -> clause.sentence().is(joint, "but"));
        return time.expression().time().map(Coverage::of).stream()
                .filter(covered -> isContrast && covered.isDay())
                .filter(covered -> clause.word().isRelated("conj"))
                .filter(covered -> !clause.tree().isWithin(planned.predicate(), clause.predicate()))
                .anyMatch(covered -> new Foreseen(vocabulary).is(planned));
    }

    private static Stream<Clause> withJoined(Clause verb) {
        Stream<Clause> joined = verb.tree().children(verb.predicate(), "conj").stream()
                .filter(other -> verb.tree().child(other, "nsubj", "obj").isEmpty())
                .map(verb::at);
        return Stream.concat(Stream.of(verb), joined);
    }

    /** Whether the clause tells that something is called off. */
    private boolean isToldBy(Clause verb) {
        boolean isSo = !verb.isNegated() && !verb.word().has("VerbForm=Inf"); // who "may cancel" it has not
        return isSo && names(verb).anyMatch(told -> vocabulary.has("calling off", told));
    }

    /** The verb, alone and with each of its particles. */
    private static Stream<String> names(Clause verb) {
        String lemma = verb.word().lemma();
        Stream<String> particles = verb.tree().children(verb.predicate(), "compound:prt", "advmod").stream()
                .map(particle -> lemma + " " + verb.word(particle).lower());
        return Stream.concat(Stream.of(lemma), particles);
    }
}
