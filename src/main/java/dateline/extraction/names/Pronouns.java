package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import java.util.List;
import java.util.Optional;

/** Whom pronouns mean. */
final class Pronouns {

    private static final int MEMORY = 4;

    private final Namings namings;
    private final Genders genders;

    Pronouns(Namings namings, Genders genders) {
        this.namings = namings;
        this.genders = genders;
    }

    /** Somebody named before it in the sentence, or else first in a sentence shortly before. */
    Optional<Figure> meant(Sentence sentence, int token) {
        if (sentence.token(token).is("they", "their", "them")) {
            return group(sentence);
        }
        if (sentence.token(token).is("it", "its", "itself")) {
            return thing(sentence, token);
        }
        return sentence.token(token).is("he", "she", "his", "her", "him", "himself", "herself")
                ? person(sentence, token)
                : Optional.empty();
    }

    /** The person last named before the token in the sentence, or first in one shortly before, if only as an owner. */
    Optional<Figure> person(Sentence sentence, int token) {
        List<Use> here = namings.in(sentence).stream()
                .filter(use -> use.to() <= token && may(sentence, use, sentence, token))
                .toList();
        return named(here.reversed())
                .or(() -> here.reversed().stream().findFirst())
                .or(() -> namings.back(sentence, MEMORY)
                        .flatMap(there -> first(there, sentence, token).stream())
                        .findFirst())
                .map(Use::figure);
    }

    private Optional<Use> first(Sentence there, Sentence sentence, int token) {
        List<Use> fit = namings.in(there).stream()
                .filter(use -> may(there, use, sentence, token))
                .toList();
        return named(fit)
                .or(() -> fit.stream().filter(use -> Namings.leads(there, use)).findFirst());
    }

    private static Optional<Use> named(List<Use> uses) {
        return uses.stream().filter(use -> use.way() == Way.NAME).findFirst();
    }

    private boolean may(Sentence there, Use use, Sentence sentence, int token) {
        return use.figure().kind() == Actor.Kind.PERSON
                && (use.way() == Way.NAME || use.way() == Way.OWNER)
                && genders.agree(use.figure(), sentence.token(token))
                && !namings.apart(there, use, sentence, token);
    }

    private Optional<Figure> thing(Sentence sentence, int token) {
        Optional<Figure> here = namings.in(sentence).stream()
                .filter(use -> use.to() <= token && isThing(use))
                .map(Use::figure)
                .findFirst();
        return here.or(() -> other(sentence, token) ? Optional.empty() : leading(sentence));
    }

    /** The organisation or state that a sentence shortly before begins with, if that says nothing of another. */
    private Optional<Figure> leading(Sentence sentence) {
        return namings.back(sentence, MEMORY)
                .takeWhile(there -> !namings.strange(there))
                .filter(there -> namings.in(there).stream().anyMatch(use -> isThing(use) || begins(there, use)))
                .findFirst()
                .flatMap(there -> namings.in(there).stream()
                        .filter(use -> isThing(use) && Namings.leads(there, use) && !Namings.turns(there, use))
                        .map(Use::figure)
                        .findFirst());
    }

    private static boolean isThing(Use use) {
        return use.way() == Way.NAME && use.figure().kind() != Actor.Kind.PERSON;
    }

    /** Whether a person acts, so that a thing named in a sentence before is forgotten. */
    private static boolean begins(Sentence sentence, Use use) {
        return use.way() == Way.NAME && use.figure().kind() == Actor.Kind.PERSON && Namings.leads(sentence, use);
    }

    /** Whether another thing is spoken of before the token, which "it" may mean: a noun behind no preposition. */
    private static boolean other(Sentence sentence, int token) {
        boolean aside = false;
        for (int at = 0; at < token; at++) {
            aside = sentence.is(at, Part.ADP)
                    || aside && sentence.token(at).part().inNounPhrase();
            if (sentence.token(at).part().isNoun()
                    && !aside
                    && sentence.timed(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The organisation that the sentence before begins with, which "they" takes up. */
    private Optional<Figure> group(Sentence sentence) {
        return namings.back(sentence, 1)
                .flatMap(there -> namings.in(there).stream().limit(1))
                .filter(use -> use.from() < 2 && isThing(use))
                .map(Use::figure)
                .filter(figure -> figure.kind() == Actor.Kind.ORGANISATION)
                .findFirst();
    }
}
