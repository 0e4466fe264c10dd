package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells in the present what happened when the event of a headline did: "after it closes", "as prices are cut". */
record SubordinateTense(Vocabulary vocabulary, Clause told) {

    /** The present of a verb or auxiliary; empty where the word stays as it is written. */
    Optional<String> present(int place) {
        Word word = told.word(place);
        int own = word.isRelated("aux:pass", "cop") ? word.head() : place;
        boolean isBare = word.is(Part.VERB) && told.tree().child(place, "aux").isEmpty();
        boolean isPast = word.has("VerbForm=Fin") && word.has("Tense=Past");
        return isPast && (isBare || own != place) && isConcurrent(own)
                ? Optional.of(presentOf(word, own))
                : Optional.empty();
    }

    private boolean isConcurrent(int place) {
        int verb = told.word(place).isRelated("conj") ? told.word(place).head() : place;
        return told.word(verb).relation().equals("advcl")
                && verb != told.predicate()
                && told.tree().children(verb, "mark").stream()
                        .noneMatch(mark ->
                                vocabulary.has("condition", told.word(mark).lower()));
    }

    private String presentOf(Word word, int verb) {
        OptionalInt subject = told.at(verb).subject();
        boolean isMany = subject.isPresent()
                && new Agreement(vocabulary, told.sentence()).isPlural(told.at(verb), subject.getAsInt());
        return Conjugation.present(new Conjugation(vocabulary).base(word), isMany);
    }
}
