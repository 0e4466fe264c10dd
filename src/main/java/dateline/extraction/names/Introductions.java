package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what an article says that those are of whom it tells seldom: "picketer" of "a picketer, Rose Delane, 52". */
record Introductions(Vocabulary vocabulary) {

    /** Named so many times, a person is known. */
    private static final int OFTEN = 5;

    /** So many words say at most what somebody is. */
    private static final int MOST_WORDS = 2;

    /** How nouns end for who does something: "picketer". */
    private static final Pattern DOER = Pattern.compile("(?:er|or|ist|ian)$");

    private static final String[] NAMED = {"appos", "flat", "nmod:desc", "compound"};

    /** By the persons who are told of seldom, how a title introduces each. */
    Map<Figure, Introduction> of(Collection<Identity> named) {
        Map<Figure, Introduction> introductions = new HashMap<>();
        named.stream()
                .filter(Identity::isNamed)
                .filter(one -> one.figure().kind() == Actor.Kind.PERSON)
                .filter(one -> one.namings().size() < OFTEN)
                .forEach(one -> introductions.put(one.figure(), introduction(one)));
        return introductions;
    }

    private Introduction introduction(Identity person) {
        String role = person.namings().stream()
                .filter(naming -> person.name().contains(" ")) // not "sapper Lionel"
                .flatMap(naming -> role(naming).stream())
                .findFirst()
                .orElse("");
        return new Introduction(person.figure().shortName(), person.name(), role);
    }

    /** What a naming says that somebody is: by the noun that it stands beside. */
    private Optional<String> role(Naming naming) {
        Tree tree = naming.sentence().tree();
        Stream<Integer> above =
                Stream.of(naming.word()).filter(name -> name.isRelated(NAMED)).map(Word::head);
        return Stream.concat(above, tree.children(naming.head(), NAMED).stream())
                .filter(noun -> isRole(naming.sentence(), noun))
                .flatMap(noun -> phrase(naming.sentence(), noun).stream())
                .findFirst();
    }

    /** Whether a noun says by itself what somebody is: not "sister", "head of the school", "a man". */
    private boolean isRole(Sentence sentence, int noun) {
        Word word = sentence.word(noun);
        return Optional.of(word)
                .filter(role -> role.is(Part.NOUN))
                .filter(role -> role.has("Number=Sing"))
                .filter(this::isOfPeople)
                .filter(role -> !vocabulary.hasAny(role.lower(), "she", "he", "relation"))
                .filter(role -> sentence.tree().children(noun, "nmod", "acl").stream()
                        .allMatch(of -> sentence.word(of).isRelated("nmod:poss")))
                .isPresent();
    }

    private boolean isOfPeople(Word noun) {
        return DOER.matcher(noun.lower()).find() || new PeopleNouns(vocabulary).isOfPersons(noun);
    }

    /** The noun with what says which kind of it; empty where that takes many words. */
    private static Optional<String> phrase(Sentence sentence, int noun) {
        int from = noun;
        while (from > 0 && sentence.word(from - 1).isRelated("compound", "amod")) {
            from--;
        }
        return Optional.of(sentence.text(from, noun + 1))
                .filter(text -> text.split(" ").length <= MOST_WORDS)
                .filter(text -> text.equals(text.toLowerCase(Locale.ROOT)));
    }
}
