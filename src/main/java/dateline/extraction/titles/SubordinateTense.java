package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from the present what goes with the event of a headline: what happened when it did, "after it closes", what it foretells, "will close", or what goes on as it is said, "is closing". */
record SubordinateTense(Vocabulary vocabulary, Clause told) {

    /** The present of a verb or auxiliary; empty where the word stays as it is written. */
    Optional<String> present(int place) {
        Word word = told.word(place);
        if (word.isRelated("aux") && word.token().is("would") && isForetold(word.head())) {
            return Optional.of("will");
        }
        boolean isHelping = word.isRelated("cop", "aux") && word.hasLemma("be", "have");
        int own = isHelping ? word.head() : place;
        boolean isBare = word.is(Part.VERB) && told.tree().child(place, "aux").isEmpty();
        return Optional.of(word)
                .filter(past -> past.has(Word.FINITE_PAST))
                .filter(past -> isHelping || isBare)
                .filter(past -> isConcurrent(own) || isShifted(past))
                .map(past -> presentOf(past, own));
    }

    /** Whether it tells what the event of the headline foretells, "promises that she will leave", or is to lead to, "so that she will leave". */
    private boolean isForetold(int place) {
        return (vocabulary.has("foretelling", told.word().lemma()) || isConcurrent(place))
                && told.tree().children(place, "aux").stream()
                        .noneMatch(aux -> told.word(aux).hasLemma("have"))
                && told.tree().children(place, "advcl").stream()
                        .flatMap(clause -> told.sentence().leading(clause).stream())
                        .noneMatch(lead -> vocabulary.has("condition", lead));
    }

    /** Whether the past of "be" only follows that of the verb of saying: "said that the company was closing"; not "that it was open", "has said". */
    private boolean isShifted(Word being) {
        boolean wasSaid = Stream.concat(Stream.of(told.predicate()), told.auxiliaries().stream())
                .map(told::word)
                .noneMatch(word -> word.has(Word.FINITE_PRESENT));
        return Stream.of(being)
                .filter(word -> wasSaid)
                .filter(word -> word.hasLemma("be"))
                .filter(word -> word.relation().equals("aux")) // not "aux:pass": what was done is over
                .map(word -> told.word(word.head()))
                .filter(said -> said.isRelated("ccomp"))
                .anyMatch(said -> said.head() == told.predicate());
    }

    private boolean isConcurrent(int place) {
        int verb = told.word(place).isRelated("conj") ? told.word(place).head() : place;
        return told.word(verb).relation().equals("advcl")
                && !isOfReported(told.word(verb).head())
                && told.sentence().leading(verb).stream()
                        .noneMatch(mark -> mark.equals("since") || vocabulary.has("condition", mark));
    }

    /** Whether it tells what somebody says or thinks, which stays in the past: "believe that it fell when the wind rose". */
    private boolean isOfReported(int verb) {
        return verb != told.predicate()
                && told.word(verb).isRelated("ccomp")
                && told.word(verb).has("VerbForm=Fin");
    }

    private String presentOf(Word word, int verb) {
        Agreement agreement = new Agreement(vocabulary, told.sentence());
        boolean isMany = told.at(verb)
                .subject()
                .filter(subject -> agreement.isPlural(told.at(verb), subject))
                .isPresent();
        return Conjugation.present(new Conjugation(vocabulary).base(word), isMany);
    }
}
