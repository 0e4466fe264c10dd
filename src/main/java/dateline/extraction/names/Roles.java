package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Range;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whom the title means that stood before a name: "Judge Anna Berg … the judge", "Norwegian Prime Minister … the prime minister". */
final class Roles {

    private final Namings namings;
    private final PersonTitles titles;
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final List<Sentence> naming;
    private final Map<Office, Recall> asked = new HashMap<>();

    Roles(Namings namings, Vocabulary vocabulary, Gazetteer gazetteer) {
        this.namings = namings;
        this.titles = new PersonTitles(vocabulary);
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.naming =
                namings.naming(use -> use.figure().kind() == Actor.Kind.PERSON).toList();
    }

    /** The person named in the last sentence that has the title which is all that the subject says. */
    Optional<Figure> meant(Sentence sentence, Range subject) {
        int from = gazetteer
                .longest(sentence, subject.from() + 1)
                .map(StateUse::to)
                .orElse(subject.from() + 1);
        Office wanted = before(sentence, subject.to());
        boolean whole = from < subject.to() && wanted.title().equalsIgnoreCase(sentence.text(from, subject.to()));
        return whole
                ? titled(sentence, subject.from(), wanted)
                        .or(() -> asked.computeIfAbsent(wanted, this::recall).before(sentence))
                : Optional.empty();
    }

    /** There are no more roles to ask for than titles and states, so that each may look at the whole article once. */
    private Recall recall(Office wanted) {
        Recall recall = new Recall();
        naming.forEach(
                there -> titled(there, there.size(), wanted).ifPresent(figure -> recall.put(there.number(), figure)));
        return recall;
    }

    /** Whoever has the title, first whom the state is said of. */
    private Optional<Figure> titled(Sentence sentence, int to, Office wanted) {
        return namings.in(sentence).stream()
                .filter(use -> use.to() <= to && use.figure().kind() == Actor.Kind.PERSON)
                .filter(use -> suits(wanted, before(sentence, use.from())))
                .min(Comparator.comparing(use ->
                        !wanted.state().equals(before(sentence, use.from()).state())))
                .map(Use::figure);
    }

    /** Whether the title is the one wanted, not only the end of a lesser one: "deputy mayor". */
    private boolean suits(Office wanted, Office role) {
        boolean lesser = vocabulary.has("lesser", role.title().split(" ", 2)[0])
                && !role.title().equals(wanted.title());
        return !lesser && wanted.suits(role);
    }

    /** The title that ends before the token, with the state whose it is. */
    private Office before(Sentence sentence, int at) {
        int title = titles.start(sentence, at);
        boolean lesser =
                title > 0 && vocabulary.has("lesser", sentence.token(title - 1).lower());
        int from = lesser && title < at ? title - 1 : title;
        Optional<String> state =
                from > 0 ? gazetteer.entry(sentence.text(from - 1, from)).map(StateWord::state) : Optional.empty();
        return new Office(sentence.text(from, at).toLowerCase(Locale.ROOT), state);
    }
}
