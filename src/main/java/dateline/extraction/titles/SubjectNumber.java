package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.ReferringWord;
import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.Optional;

/** In which number the verb of a headline stands: as its subject is printed, whatever that looks like. */
record SubjectNumber(Vocabulary vocabulary, Cast cast, Clause clause) {

    boolean isPlural(int subject) {
        Optional<Figure> named = cast.anybody(clause.sentence(), subject);
        if (named.filter(figure -> isOne(figure, subject)).isPresent()) {
            return false;
        }
        return printed(subject)
                .map(noun -> new Agreement(vocabulary, noun.sentence()).isPlural(noun.place()))
                .orElseGet(() -> new Agreement(vocabulary, clause.sentence()).isPlural(clause, subject));
    }

    /** Whether it is the name of one person or state: "Jobs", "the United States". */
    private boolean isOne(Figure figure, int place) {
        String word = clause.word(place).text();
        return clause.tree().child(place, "conj").isEmpty()
                && switch (figure.kind()) {
                    case PERSON ->
                        clause.word(place).is(Part.PROPN)
                                && clause.tree().child(place, "det").isEmpty()
                                && !figure.name().equals(word);
                    case STATE -> figure.name().endsWith(word);
                    case ORGANISATION -> false;
                };
    }

    /** The noun that is printed for "they". */
    private Optional<ReferringWord> printed(int pronoun) {
        return Optional.of(pronoun)
                .filter(they -> clause.sentence().is(they, "they"))
                .flatMap(they -> cast.antecedent(clause.sentence(), they));
    }
}
