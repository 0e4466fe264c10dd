package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Timed;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import java.util.List;
import java.util.stream.Stream;

/** What is called off: "the march planned for Monday was cancelled" tells of no march, and of nothing on Monday; and until when it is put off. */
record CallingOff(Vocabulary vocabulary) {

    private static final String[] MATTER = {"obj", "nsubj:pass"};

    /** What stands before the time that something is put off to. */
    private static final List<String> GOALS = List.of("to", "until", "till");

    /** Whether the word is what its verb calls off. */
    boolean isMatter(Clause noun) {
        return noun.undergone().filter(this::isToldBy).isPresent();
    }

    /** Whether the time belongs to what the clause calls off. */
    boolean isOfMatter(Clause clause, Timed time) {
        Tree tree = clause.tree();
        int word = Anchors.head(clause.sentence(), time);
        return isToldBy(clause)
                && tree.children(clause.predicate(), MATTER).stream().anyMatch(matter -> tree.isWithin(word, matter));
    }

    /** Whether the time is one that the clause puts something off to: "has put off the vote until May". */
    boolean isGoal(Clause clause, Timed time) {
        return !Tense.of(clause).isOpen()
                && GOALS.contains(MeantTimes.preposition(clause.sentence(), time))
                && names(clause).anyMatch(told -> vocabulary.has("putting off", told));
    }

    /** Whether the clause tells that something is called off. */
    private boolean isToldBy(Clause verb) {
        boolean isSo = !verb.isNegated() && !verb.word().has("VerbForm=Inf"); // who "may cancel" it has not
        return isSo && names(verb).anyMatch(told -> vocabulary.has("calling off", told));
    }

    /** The verb, alone and with each of its particles. */
    private static Stream<String> names(Clause verb) {
        String lemma = verb.word().lemma();
        Stream<String> particles = verb.children("compound:prt", "advmod").stream()
                .map(particle -> lemma + " " + verb.word(particle).lower());
        return Stream.concat(Stream.of(lemma), particles);
    }
}
