package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.language.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the names of one article that mean the same: "Antony Blinken" and "Blinken", "Apple Inc." and "Apple". */
final class Aliases {

    private final Vocabulary vocabulary;
    private final CompanyNames companies;
    private final Gazetteer gazetteer;
    private final Map<String, Namesake> entries = new LinkedHashMap<>();
    private final Map<String, Set<Namesake>> persons = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();
    private final Map<Namesake, Figure> figures = new HashMap<>();

    Aliases(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.companies = new CompanyNames(vocabulary);
        this.gazetteer = gazetteer;
    }

    /** A name of which it is sure what it names. */
    void add(Span span, Actor.Kind kind) {
        String text = span.text();
        Optional<StateWord> state = gazetteer.entry(text);
        if (state.isPresent()) {
            Namesake entry = entries.computeIfAbsent(state.get().state(), name -> new Namesake(name, kind));
            entries.putIfAbsent(text, entry);
            return;
        }
        Optional<Namesake> known = known(text);
        if (known.isPresent() && (known.get().kind() == kind || span.size() == 1)) {
            known.get().call(text);
            beginnings.add(text, known.get());
            entries.putIfAbsent(text, known.get());
            return;
        }
        Namesake entry = entries.computeIfAbsent(text, name -> new Namesake(name, kind));
        beginnings.add(text, entry);
        if (kind == Actor.Kind.PERSON) {
            Arrays.stream(text.split("\\s+"))
                    .filter(word -> word.length() > 1)
                    .forEach(word -> persons.computeIfAbsent(word, none -> new LinkedHashSet<>())
                            .add(entry));
        } else {
            entries.putIfAbsent(companies.core(text), entry);
            if (vocabulary.has("club", surname(text).toLowerCase(Locale.ROOT))) {
                entries.putIfAbsent(surname(text), entry);
            }
            companies.initials(text).ifPresent(letters -> entries.putIfAbsent(letters, entry));
        }
    }

    /** A name that may be one already known, and else is taken for what it seems to name. */
    void guess(Span span, Actor.Kind kind) {
        if (!entries.containsKey(span.text())) {
            add(span, kind);
        }
    }

    /** Another name for the organisation that the first names. */
    void join(String name, String other) {
        entry(name)
                .filter(entry -> entry.kind() == Actor.Kind.ORGANISATION)
                .ifPresent(entry -> entries.putIfAbsent(other, entry));
    }

    /** The organisations with a name that begins with the words and goes on. */
    List<String> longer(String words) {
        return beginnings.with(words).stream()
                .filter(entry -> entry.kind() == Actor.Kind.ORGANISATION)
                .map(Namesake::name)
                .filter(name -> name.startsWith(words + " "))
                .distinct()
                .toList();
    }

    boolean knows(String text) {
        return entry(text).isPresent();
    }

    /** Keeps the words as a name of whom they mean. */
    void keep(String text) {
        entry(text).ifPresent(entry -> entry.keep(alias(entry, text)));
    }

    /** Whom the words mean, once all names are kept; empty for what is no actor. */
    Optional<Figure> meant(String text) {
        return entry(text).map(entry -> figures.computeIfAbsent(entry, Namesake::figure));
    }

    private Optional<Namesake> entry(String text) {
        return Optional.ofNullable(entries.get(text))
                .or(() -> gazetteer.entry(text).map(state -> entries.get(state.state())))
                .or(() -> known(text));
    }

    private String alias(Namesake entry, String text) {
        boolean demonym = gazetteer
                .entry(text)
                .filter(state -> state.kind() == Gazetteer.Kind.DEMONYM)
                .isPresent();
        return demonym ? entry.name() : text;
    }

    /** A person with that word in the name, or a company without what its name may leave out, or by its first letters. */
    private Optional<Namesake> known(String text) {
        Set<Namesake> named = persons.getOrDefault(surname(text), Set.of());
        boolean one = text.indexOf(' ') < 0;
        Optional<Namesake> person = named.stream()
                .filter(entry -> one || entry.name().endsWith(" " + text) || sameEnds(entry.name(), text))
                .findFirst();
        return person.or(() -> Optional.ofNullable(entries.get(companies.core(text))))
                .or(() -> companies
                        .initials(text)
                        .flatMap(letters -> Optional.ofNullable(entries.get(letters))
                                .filter(entry -> entry.name().equals(letters))));
    }

    /** "Timothy D. Cook" and "Timothy Cook". */
    private static boolean sameEnds(String name, String text) {
        String[] one = name.split("\\s+");
        String[] other = text.split("\\s+");
        return one[0].equals(other[0]) && one[one.length - 1].equals(other[other.length - 1]);
    }

    private static String surname(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
