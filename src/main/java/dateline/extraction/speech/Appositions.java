package dateline.extraction.speech;

import dateline.dossier.Actor;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.Use;
import dateline.extraction.names.Way;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import java.util.Optional;

/** Who speaks where commas stand between: "the mayor, Anna Berg, told", "Anna Berg, the mayor of Bergen, said". */
record Appositions(Cast cast) {

    /**
     * A speaker and what is said of it.
     *
     * @param from the first token of both
     */
    record Apposed(Figure figure, int from) {}

    /** The person named right before the verb, or before what stands there between commas. */
    Optional<Apposed> before(Sentence sentence, int verb) {
        int comma = verb - 1;
        if (!sentence.is(comma, ",")) {
            return Optional.empty();
        }
        Optional<Use> name = person(sentence, comma);
        if (name.isPresent()) {
            int begin = phrase(sentence, name.get().from()) - 1;
            return name.filter(use -> sentence.is(begin, ",") && phrase(sentence, begin) < begin)
                    .map(use -> new Apposed(use.figure(), phrase(sentence, begin)));
        }
        int begin = phrase(sentence, comma);
        return person(sentence, begin - 1)
                .filter(use -> sentence.is(begin - 1, ","))
                .map(use -> new Apposed(use.figure(), use.from()));
    }

    private Optional<Use> person(Sentence sentence, int to) {
        return cast.in(sentence).stream()
                .filter(use -> use.to() == to && use.way() == Way.NAME)
                .filter(use -> use.figure().kind() == Actor.Kind.PERSON)
                .findFirst();
    }

    /** Where the noun phrase begins that ends there, with what belongs to it: "a member of the council", "the captain inside the ship". */
    private static int phrase(Sentence sentence, int to) {
        int at = to;
        while (at > 0
                && (sentence.token(at - 1).part().inNounPhrase()
                        || sentence.is(at - 1, Part.ADP)
                        || sentence.is(at - 1, "and", "'s", "'"))) {
            at--;
        }
        return at;
    }
}
