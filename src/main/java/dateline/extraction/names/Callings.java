package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By which nouns those may be meant who are named in an article: "the ferry" after "the ferry Umoja" or "Umoja, a ferry", "the museum"
 * after "Aune Museum", "the city" after "the city of Lorne".
 */
final class Callings {

    private final Vocabulary vocabulary;

    /** By a noun the only one so far whom it says; empty where there are several. */
    private final Map<String, Optional<Identity>> called = new HashMap<>();

    Callings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Somebody has been named. */
    void add(Naming naming, Identity identity) {
        if (naming.sort() != Naming.Sort.COMMON) {
            Stream<String> own = identity.nature() == Nature.PERSON
                    ? Stream.of()
                    : Stream.of(
                            naming.sentence().word(naming.to() - 1).lower(),
                            naming.word().lowerLemma());
            Stream.concat(own, beside(naming))
                    .forEach(noun -> called.merge(noun, Optional.of(identity), Callings::only));
        }
    }

    private static Optional<Identity> only(Optional<Identity> held, Optional<Identity> next) {
        return held.equals(next) ? held : Optional.empty();
    }

    /** Where one more of a kind comes in, it is in doubt from then on who is meant: "a ferry", "another ferry", "two other mayors". */
    void doubt(ReferringWord mention) {
        Tree tree = mention.sentence().tree();
        boolean isSaidOfOther = tree.child(mention.place(), "cop").isPresent();
        boolean isAnother = tree.children(mention.place(), "det", "amod", "nummod").stream()
                .map(tree::word)
                .anyMatch(word -> word.has("Definite=Ind") || vocabulary.has("another", word.lower()));
        if (isAnother && !isSaidOfOther) {
            called.computeIfPresent(mention.word().lowerLemma(), (noun, held) -> Optional.empty());
        }
    }

    /** The only one so far whom the noun may mean, where the name says more than the noun. */
    Optional<Identity> of(Word noun) {
        return called.getOrDefault(noun.lowerLemma(), Optional.empty())
                .filter(one -> !one.name().equalsIgnoreCase(noun.text()));
    }

    /** Whether the noun may mean one of several. */
    boolean isDoubtful(Word noun) {
        return Optional.empty().equals(called.get(noun.lowerLemma()));
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
                .filter(word -> word.is(Part.NOUN))
                .map(Word::lowerLemma);
    }

    /** Whether the noun is one phrase with the name: "the ferry Umoja", "the company, Nordkraft,". */
    private static boolean isOne(Naming naming, int noun) {
        int head = naming.sentence().word(noun).head();
        boolean isAbove = naming.word().head() == noun && naming.word().isRelated("flat", "appos");
        return isAbove || naming.from() <= head && head < naming.to();
    }

    /** Whether the noun says what place it is: "the city of Lorne". */
    private boolean isOf(Naming naming, int noun) {
        return naming.sentence().is(noun + 1, "of")
                && vocabulary.hasAny(naming.sentence().word(noun).lower(), "community", "landscape");
    }
}
