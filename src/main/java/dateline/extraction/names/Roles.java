package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Range;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Vocabulary;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom the title means that stood before a name: "Judge Anna Berg … the judge", "Norwegian Prime Minister … the prime minister". */
record Roles(Namings namings, Vocabulary vocabulary, Gazetteer gazetteer) {

    /**
     * What somebody is.
     *
     * @param state whose, if that is said
     */
    private record Role(String title, Optional<String> state) {

        /** Whether the other is the same, perhaps said in full ("district judge"), and not of another state. */
        boolean suits(Role other) {
            boolean states = state.isEmpty() || other.state.isEmpty() || state.equals(other.state);
            return states && (other.title.equals(title) || other.title.endsWith(" " + title));
        }
    }

    /** The person named in the last sentence that has the title which is all that the subject says. */
    Optional<Figure> meant(Sentence sentence, Range subject) {
        int from = gazetteer
                .longest(sentence, subject.from() + 1)
                .map(StateUse::to)
                .orElse(subject.from() + 1);
        Role wanted = before(sentence, subject.to());
        boolean whole = from < subject.to() && wanted.title().equalsIgnoreCase(sentence.text(from, subject.to()));
        return whole
                ? Stream.concat(Stream.of(sentence), namings.back(sentence, Integer.MAX_VALUE))
                        .flatMap(there -> titled(there, there == sentence ? subject.from() : there.size(), wanted))
                        .findFirst()
                : Optional.empty();
    }

    /** Those with the title, first whom the state is said of. */
    private Stream<Figure> titled(Sentence sentence, int to, Role wanted) {
        return namings.in(sentence).stream()
                .filter(use -> use.to() <= to && use.figure().kind() == Actor.Kind.PERSON)
                .filter(use -> suits(wanted, before(sentence, use.from())))
                .sorted(Comparator.comparing(use ->
                        !wanted.state().equals(before(sentence, use.from()).state())))
                .map(Use::figure);
    }

    /** Whether the title is the one wanted, not only the end of a lesser one: "deputy mayor". */
    private boolean suits(Role wanted, Role role) {
        boolean lesser = vocabulary.has("lesser", role.title().split(" ", 2)[0])
                && !role.title().equals(wanted.title());
        return !lesser && wanted.suits(role);
    }

    /** The title that ends before the token, with the state whose it is. */
    private Role before(Sentence sentence, int at) {
        int title = new PersonTitles(vocabulary).start(sentence, at);
        boolean lesser =
                title > 0 && vocabulary.has("lesser", sentence.token(title - 1).lower());
        int from = lesser && title < at ? title - 1 : title;
        Optional<String> state =
                from > 0 ? gazetteer.entry(sentence.text(from - 1, from)).map(StateWord::state) : Optional.empty();
        return new Role(sentence.text(from, at).toLowerCase(Locale.ROOT), state);
    }
}
