package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is named in an article, and where. */
public final class Cast {

    private final Map<Identity, Figure> actors = new LinkedHashMap<>();
    private final Map<Identity, Figure> all = new LinkedHashMap<>();
    private final Anaphora anaphora;
    private final Optional<Identity> company;
    private final Map<Figure, Introduction> introductions;

    /** What was found. */
    Cast(
            List<Identity> actors,
            List<Identity> all,
            Anaphora anaphora,
            Optional<Identity> company,
            Map<Figure, Introduction> introductions) {
        all.forEach(identity -> this.all.put(identity, identity.figure()));
        actors.forEach(identity -> this.actors.put(identity, this.all.getOrDefault(identity, identity.figure())));
        this.anaphora = anaphora;
        this.company = company;
        this.introductions = introductions;
    }

    /**
     * A title in which those of a sentence whom the article tells of seldom are introduced, in so many characters at most: "Picketer Rose Delane is knocked down" for
     * "Delane is knocked down".
     */
    public String introducing(Sentence sentence, String title, int longest) {
        return IntStream.range(0, sentence.size())
                .mapToObj(word -> anybody(sentence, word))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(figure -> Optional.ofNullable(introductions.get(figure)).stream())
                .reduce(title, (text, introduction) -> introduction.in(text, longest), (one, other) -> other);
    }

    /** What the article mostly calls somebody; the whole name of a person who shares the last one with another. */
    public String shortName(Figure figure) {
        String shortest = figure.shortName();
        boolean isShared = all.values().stream()
                .filter(other -> other.kind() == Actor.Kind.PERSON)
                .filter(other -> other.name().endsWith(" " + shortest))
                .anyMatch(other -> !other.equals(figure));
        return isShared
                ? figure.name()
                : all.keySet().stream()
                        .filter(identity -> figure.equals(all.get(identity)))
                        .findFirst()
                        .map(identity -> identity.written(shortest))
                        .orElse(shortest);
    }

    /** The company that the article is about, where it is about one. */
    public Optional<Figure> company() {
        return company.map(all::get);
    }

    /** The nouns that say what a person is, beside the name: "mayor", "engineer". */
    public Set<String> roles(Figure figure) {
        return all.keySet().stream()
                .filter(identity -> figure.equals(all.get(identity)))
                .flatMap(identity -> identity.namings().stream())
                .flatMap(Introductions::roles)
                .collect(Collectors.toSet());
    }

    /** The actors of the story, in the order of their first naming. */
    public List<Figure> figures() {
        return List.copyOf(actors.values());
    }

    /** The actor whom a word means: the one it names, or whom a pronoun ("she") or a description ("the company") stands for. */
    public Optional<Figure> meant(Sentence sentence, int word) {
        return at(sentence, word).flatMap(identity -> Optional.ofNullable(actors.get(identity)));
    }

    /** The same of anybody, whether an actor of the story or not. */
    public Optional<Figure> anybody(Sentence sentence, int word) {
        return at(sentence, word).flatMap(identity -> Optional.ofNullable(all.get(identity)));
    }

    /** The noun that says whom or what a pronoun, or a bare noun with "the", "this" or "that", means. */
    public Optional<ReferringWord> antecedent(Sentence sentence, int word) {
        return Optional.ofNullable(anaphora.antecedents().get(ReadText.place(sentence, word)));
    }

    /** Whether the word belongs to the name of a place or state. */
    boolean isPlace(Sentence sentence, int word) {
        return at(sentence, word)
                .map(Identity::nature)
                .filter(Set.of(Nature.PLACE, Nature.STATE)::contains)
                .isPresent();
    }

    /** Whether both words are of one name. */
    public boolean isOneName(Sentence sentence, int word, int other) {
        return at(sentence, word).isPresent() && isSame(sentence, word, other);
    }

    /** Whether both words name the same. */
    boolean isSame(Sentence sentence, int word, int other) {
        return at(sentence, word).equals(at(sentence, other));
    }

    /** All who are named, actors of the story or not. */
    Set<Identity> identities() {
        return all.keySet();
    }

    private Optional<Identity> at(Sentence sentence, int word) {
        Identity[] here = anaphora.meanings().getOrDefault(sentence.number(), new Identity[0]);
        return word < 0 || word >= here.length ? Optional.empty() : Optional.ofNullable(here[word]);
    }
}
