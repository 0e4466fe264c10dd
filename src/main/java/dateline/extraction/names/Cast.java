package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.language.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is named in an article, and where. */
public final class Cast {

    private static final int MEMORY = 4;

    private final Map<Integer, List<Use>> uses;

    Cast(Map<Integer, List<Use>> uses) {
        this.uses = uses;
    }

    /** Everybody, in the order of their first naming. */
    public List<Figure> figures() {
        return uses.values().stream()
                .flatMap(List::stream)
                .map(Use::figure)
                .distinct()
                .toList();
    }

    /** The namings in a sentence, in order. */
    public List<Use> in(Sentence sentence) {
        return uses.getOrDefault(sentence.number(), List.of());
    }

    /** The naming that the token belongs to. */
    public Optional<Use> at(Sentence sentence, int token) {
        return in(sentence).stream().filter(use -> use.covers(token)).findFirst();
    }

    /** Everybody named from one token to another, those who act before those named aside. */
    public List<Figure> between(Sentence sentence, int from, int to) {
        List<Use> inside = in(sentence).stream()
                .filter(use -> from <= use.from() && use.to() <= to)
                .toList();
        return Stream.concat(
                        inside.stream().filter(use -> use.way() != Way.ASIDE),
                        inside.stream().filter(use -> use.way() == Way.ASIDE))
                .map(Use::figure)
                .distinct()
                .toList();
    }

    /** Whom a pronoun at the token means: somebody named before it in the sentence, or else first in a sentence shortly before. */
    public Optional<Figure> behind(Sentence sentence, int token) {
        boolean person = sentence.token(token).is("he", "she", "his", "her", "him", "himself", "herself");
        if (!person && !sentence.token(token).is("it", "its", "itself")) {
            return Optional.empty();
        }
        Optional<Figure> here = in(sentence).stream()
                .filter(use -> use.to() <= token && fits(use, person))
                .map(Use::figure)
                .reduce((one, next) -> person ? next : one);
        return here.or(() -> before(sentence.number(), person));
    }

    private Optional<Figure> before(int number, boolean person) {
        for (int back = number - 1; back >= Math.max(0, number - MEMORY); back--) {
            Optional<Figure> there = uses.getOrDefault(back, List.of()).stream()
                    .filter(use -> fits(use, person))
                    .map(Use::figure)
                    .findFirst();
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Use use, boolean person) {
        return use.way() == Way.NAME && (use.figure().kind() == Actor.Kind.PERSON) == person;
    }
}
