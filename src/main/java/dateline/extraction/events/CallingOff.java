package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Timed;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import java.util.Optional;
import java.util.stream.Stream;

/** What is called off: "the march planned for Monday was cancelled" tells of no march, and of nothing on Monday. */
record CallingOff(Vocabulary vocabulary) {

    private static final String[] MATTER = {"obj", "nsubj:pass"};

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

    private static Stream<Clause> withJoined(Clause verb) {
        Stream<Clause> joined = verb.tree().children(verb.predicate(), "conj").stream()
                .filter(other -> verb.tree().child(other, "nsubj", "obj").isEmpty())
                .map(verb::at);
        return Stream.concat(Stream.of(verb), joined);
    }

    private boolean isToldBy(Clause verb) {
        String lemma = verb.word().lemma();
        Stream<String> particles = verb.tree().children(verb.predicate(), "compound:prt").stream()
                .map(particle -> lemma + " " + verb.word(particle).lower());
        boolean isSo = !verb.isNegated() && !verb.word().has("VerbForm=Inf"); // who "may cancel" it has not
        return isSo && Stream.concat(Stream.of(lemma), particles).anyMatch(told -> vocabulary.has("calling off", told));
    }
}
