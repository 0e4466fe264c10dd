package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By which nouns those may be meant who are named in an article: "the ferry" after "the ferry Umoja" or "Umoja, a ferry", "the museum"
 * after "Aune Museum", "the city" after "the city of Lorne".
 */
final class Callings {

    /** Of these there are nouns for each of many and for all: a ferry is "the ship", too. */
    private static final List<String> KINDS = List.of("vessel", "aircraft", "spacecraft");

    private final Vocabulary vocabulary;

    /** The nouns that have been told of, those for one of such a kind among them. */
    private final Set<String> told = new HashSet<>();

    /** By a noun the only one so far whom it says; empty where there are several. */
    private final Map<String, Optional<Identity>> called = new HashMap<>();

    Callings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Somebody has been named. */
    void add(Naming naming, Identity identity) {
        if (naming.sort() != Naming.Sort.COMMON && !isKind(naming)) {
            Stream<String> own = identity.nature() == Nature.PERSON
                    ? Stream.of()
                    : Stream.of(naming.sentence().word(naming.to() - 1).lower(), key(naming.word()));
            List<String> nouns = Stream.concat(own, beside(naming)).toList();
            told.addAll(nouns);
            nouns.stream()
                    .flatMap(noun -> Stream.concat(Stream.of(noun), kinds(noun)))
                    .collect(Collectors.toSet())
                    .forEach(noun -> called.merge(noun, Optional.of(identity), Callings::only));
        }
    }

    /** Whether there are several of the name: "a Norwegian". */
    private static boolean isKind(Naming naming) {
        Tree tree = naming.sentence().tree();
        return tree.children(naming.head(), "det").stream()
                .anyMatch(det -> tree.word(det).has("Definite=Ind"));
    }

    private static Optional<Identity> only(Optional<Identity> held, Optional<Identity> next) {
        return held.equals(next) ? held : Optional.empty();
    }

    private Stream<String> kinds(String noun) {
        return KINDS.stream().filter(kind -> vocabulary.has(kind, noun)).map(kind -> "any " + kind);
    }

    /** Where one more of a kind comes in, it is in doubt from then on who is meant: "a ferry", "another ferry", "two other mayors". */
    void doubt(ReferringWord mention) {
        Tree tree = mention.sentence().tree();
        boolean isSaidOfOther = mention.word().isRelated("appos")
                || tree.child(mention.place(), "cop").isPresent();
        boolean isAnother = tree.children(mention.place(), "det", "amod", "nummod").stream()
                .map(tree::word)
                .anyMatch(word -> word.has("Definite=Ind") || vocabulary.has("another", word.lower()));
        String noun = key(mention.word());
        if (isSaidOfOther) {
            return;
        }
        if (isAnother) {
            called.computeIfPresent(noun, (of, held) -> Optional.empty());
        }
        if (isAnother || !isGeneral(noun)) {
            told.add(noun);
        }
    }

    /** The only one so far whom the noun may mean, where the name says more than the noun. */
    Optional<Identity> of(Word noun) {
        return called.getOrDefault(key(noun), general(key(noun)))
                .filter(one -> !noun.has("Number=Plur"))
                .filter(one -> !one.name().equalsIgnoreCase(noun.text()));
    }

    private boolean isGeneral(String noun) {
        return KINDS.stream().anyMatch(kind -> vocabulary.has("any " + kind, noun));
    }

    /** The only one of its kind so far that is named, where no other noun for one has been told: "the ship" for a ferry. */
    private Optional<Identity> general(String noun) {
        return KINDS.stream()
                .filter(kind -> vocabulary.has("any " + kind, noun))
                .filter(kind -> told.stream()
                                .filter(other -> vocabulary.has(kind, other))
                                .count()
                        == 1)
                .flatMap(kind -> called.getOrDefault("any " + kind, Optional.empty()).stream())
                .filter(one -> one.nature() != Nature.PERSON)
                .findFirst();
    }

    /** Whether the noun may mean one of several. */
    boolean isDoubtful(Word noun) {
        return Optional.empty().equals(called.get(key(noun)));
    }

    private static String key(Word noun) {
        return noun.lemma().toLowerCase(Locale.ROOT);
    }

    /** The nouns that stand for the name in its sentence, or beside it. */
    private Stream<String> beside(Naming naming) {
        Sentence sentence = naming.sentence();
        IntStream appositions =
                sentence.tree().children(naming.head(), "appos").stream().mapToInt(place -> place);
        IntStream before = IntStream.of(naming.from() - 1, naming.word().head())
                .filter(place -> place >= 0)
                .filter(place -> isOne(naming, place) || isOf(naming, place));
        return IntStream.concat(appositions, before)
                .mapToObj(sentence::word)
                .filter(word -> word.is(Part.NOUN) && !word.has("Number=Plur"))
                .map(Callings::key);
    }

    /** Whether the noun is one phrase with the name: "the ferry Umoja", "the company, Nordkraft,". */
    private static boolean isOne(Naming naming, int noun) {
        int head = naming.sentence().word(noun).head();
        boolean isAbove = naming.word().head() == noun && naming.word().isRelated("flat", "appos");
        return isAbove || naming.from() <= head && head < naming.to();
    }

    /** Whether the noun says what place it is: "the city of Lorne". */
    private boolean isOf(Naming naming, int noun) {
        return noun == naming.from() - 2
                && naming.sentence().is(noun + 1, "of")
                && vocabulary.hasAny(naming.sentence().word(noun).lower(), "community", "landscape");
    }
}
