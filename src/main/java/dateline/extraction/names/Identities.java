package dateline.extraction.names;

import dateline.extraction.names.Naming.Sort;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.TimeLinks.WordPlace;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is who: joins the namings of one article that mean the same. */
final class Identities {

    private static final double OTHERWISE = 0.6;

    private final Gazetteer gazetteer;
    private final ShortNames shortNames;
    private final Natures natures;
    private final PersonTitles titles;
    private final PeopleNouns people;
    private final Map<String, Identity> whole = new LinkedHashMap<>();
    private final Map<String, Identity> first = new HashMap<>();
    private final Map<String, Identity> latest = new HashMap<>();

    /** Whom a short name means once it has meant somebody, with the title before it: no brother who is named after. */
    private final Map<String, Identity> settled = new HashMap<>();

    private final Map<WordPlace, Naming> byHead = new HashMap<>();
    private final Map<Naming, Naming> names = new IdentityHashMap<>();
    private final Map<String, Optional<Identity>> roles = new HashMap<>();

    private Identities(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.shortNames = new ShortNames(vocabulary);
        this.natures = new Natures(vocabulary);
        this.titles = new PersonTitles(vocabulary);
        this.people = new PeopleNouns(vocabulary);
    }

    /** Whom each of the namings means, in their order. */
    static List<Identity> of(List<Naming> namings, Vocabulary vocabulary, Gazetteer gazetteer) {
        return new Identities(vocabulary, gazetteer).join(namings);
    }

    private List<Identity> join(List<Naming> namings) {
        namings.forEach(natures::add);
        namings.forEach(naming -> byHead.put(ReadText.place(naming.sentence(), naming.head()), naming));
        namings.forEach(this::describe);
        Map<String, Naming> byKey = new LinkedHashMap<>();
        namings.forEach(naming -> byKey.putIfAbsent(naming.key(), naming));
        byKey.values().stream()
                .sorted(Comparator.comparing((Naming naming) -> naming.sort() == Sort.COMMON)
                        .thenComparing(naming -> naming.from() - naming.to()))
                .forEach(this::enter);
        List<Identity> meant = new ArrayList<>();
        for (Naming naming : namings) {
            Identity identity = described(naming).or(() -> role(naming)).orElseGet(() -> meant(naming));
            shortNames.of(identity.name(), identity.nature()).stream()
                    .filter(name -> naming.key().endsWith(name))
                    .forEach(name -> latest.put(name, identity));
            if (!whole.containsKey(naming.key())) {
                settled.putIfAbsent(titled(naming), identity);
            }
            if (naming.sort() == Sort.PROPER) {
                titles.roles(naming).forEach(role -> call(role, identity));
            } else if (isAnother(naming)) {
                Stream.of(naming.key(), plain(naming))
                        .forEach(role -> roles.computeIfPresent(role, (name, held) -> Optional.empty()));
            }
            meant.add(identity);
        }
        return meant;
    }

    /** "The mayor, Anna Berg,", "Anna Berg, the mayor,", "delegate Anna Berg": the one says who the other is. */
    private void describe(Naming naming) {
        Word word = naming.word();
        Naming other = byHead.get(ReadText.place(naming.sentence(), described(naming.sentence(), naming.head())));
        Naming before = byHead.get(ReadText.place(naming.sentence(), naming.from() - 1));
        if (word.isRelated("appos", "flat") && other != null) {
            pair(naming, other);
        } else if (before != null) {
            pair(naming, before);
        }
    }

    /** The word that the one is in apposition to, or that a person's name is where it was hung on what follows that: "head of the school, Anna Berg". */
    private int described(Sentence sentence, int apposition) {
        int head = sentence.word(apposition).head();
        return sentence.tree()
                .nameAt(apposition)
                .filter(name -> name.kind() == NameKind.PERSON)
                .filter(name -> head >= 0)
                .map(name -> people.bearer(sentence.tree(), head))
                .orElse(head);
    }

    private void pair(Naming naming, Naming other) {
        Naming name = naming.sort() == Sort.PROPER ? naming : other;
        Naming description = name == naming ? other : naming;
        boolean isOne = name.sort() == Sort.PROPER
                && description.sort() == Sort.COMMON
                && !description.word().has("Number=Plur");
        if (isOne && names.putIfAbsent(description, name) == null) {
            natures.add(name, description);
        }
    }

    private Optional<Identity> described(Naming naming) {
        Optional<Identity> identity = Optional.ofNullable(names.get(naming)).map(this::meant);
        identity.ifPresent(one -> call(naming.word().lemma(), one));
        return identity;
    }

    private void call(String role, Identity identity) {
        roles.merge(role, Optional.of(identity), (held, next) -> held.equals(next) ? held : Optional.empty());
    }

    /** The only one in the article who is called so: "Mayor Anna Berg … the mayor". */
    private Optional<Identity> role(Naming naming) {
        if (naming.sort() != Sort.COMMON || !naming.sentence().is(naming.from() - 1, "the")) {
            return Optional.empty();
        }
        Optional<Identity> whole = roles.getOrDefault(naming.key(), Optional.empty());
        return whole.or(() -> roles.getOrDefault(plain(naming), Optional.empty()));
    }

    /** How somebody is called without the state in front: of "Norwegian minister" the minister. */
    private String plain(Naming naming) {
        int plain = gazetteer.end(naming.sentence(), naming.from(), naming.head());
        return ShortNames.key(naming.sentence().text(plain, naming.head() + 1));
    }

    /** Whether one more of a kind comes in, after whom who was called so before is in doubt: "another doctor left". */
    private boolean isAnother(Naming naming) {
        Sentence sentence = naming.sentence();
        return naming.word().isRelated("nsubj")
                && sentence.tree().children(naming.head(), "det").stream()
                        .anyMatch(word -> sentence.is(word, "a", "an", "another"));
    }

    /** Makes somebody new of a name, unless it is short for another. */
    private void enter(Naming naming) {
        String key = naming.key();
        if (state(naming).isPresent() || first.containsKey(key) && fits(naming, key)) {
            return;
        }
        Identity identity = new Identity(naming.text(), natures.of(key));
        whole.put(key, identity);
        shortNames.of(naming.text(), identity.nature()).forEach(name -> first.putIfAbsent(name, identity));
    }

    /** Whether nothing speaks against that the short name is of the same kind as the whole one. */
    private boolean fits(Naming naming, String key) {
        boolean isPerson = Optional.ofNullable(first.get(key))
                .filter(known -> known.nature() == Nature.PERSON)
                .isPresent();
        Map<Nature, Double> shares = natures.of(key);
        double other = isPerson
                ? shares.getOrDefault(Nature.ORGANISATION, 0d) + shares.getOrDefault(Nature.PLACE, 0d)
                : shares.getOrDefault(Nature.PERSON, 0d);
        return other < OTHERWISE;
    }

    private Identity meant(Naming naming) {
        String key = naming.key();
        Optional<String> state = first.containsKey(key) ? Optional.empty() : state(naming);
        if (state.isPresent()) {
            return whole.computeIfAbsent(
                    "state " + state.get(), none -> new Identity(state.get(), Map.of(Nature.STATE, 1d)));
        }
        return Stream.of(whole.get(key), settled.get(titled(naming)), latest.get(key), first.get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new Identity(naming.text(), natures.of(key)));
    }

    /** "Mrs Berg" with the title. */
    private String titled(Naming naming) {
        Sentence sentence = naming.sentence();
        return ShortNames.key(sentence.text(titles.start(sentence, naming.from()), naming.to()));
    }

    /** The state that is named; a capital speaks for its state only where it acts. */
    private Optional<String> state(Naming naming) {
        return gazetteer
                .entry(naming.text())
                .filter(word ->
                        word.kind() != Gazetteer.Kind.CAPITAL || naming.word().isRelated("nsubj"))
                .map(Gazetteer.StateWord::state);
    }
}
