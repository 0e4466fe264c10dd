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

    /** How nouns end for who does something: "picketer". */
    private static final Pattern DOER = Pattern.compile("(?:er|or|ist|ian)$");

    private static final String[] BESIDE = {"appos", "flat", "nmod:desc", "compound"};

    /** What may hang on the noun: what does not change what it says. */
    private static final String[] PLAIN = {"appos", "flat", "nmod:desc", "compound", "amod", "det", "case", "punct"};

    /** By the persons who are told of seldom, how a title introduces each. */
    Map<Figure, Introduction> of(Collection<Identity> named) {
        Map<Figure, Introduction> introductions = new HashMap<>();
        named.stream()
                .filter(Identity::isNamed)
                .filter(one -> one.figure().kind() == Actor.Kind.PERSON)
                .filter(one -> one.namings().size() < OFTEN)
                .filter(Introductions::isNamedFirst)
                .forEach(one -> introductions.put(one.figure(), introduction(one)));
        return introductions;
    }

    /** Whether the text names the person in full before it does in short; else the full name may be that of a son or a wife. */
    private static boolean isNamedFirst(Identity person) {
        return person.namings().stream()
                .filter(naming -> naming.sort() == Naming.Sort.PROPER)
                .filter(naming -> !naming.sentence().isHeadline())
                .findFirst()
                .filter(first -> first.text().equals(person.name()))
                .isPresent();
    }

    private Introduction introduction(Identity person) {
        String role = person.namings().stream()
                .flatMap(naming -> role(naming).stream())
                .findFirst()
                .orElse("");
        return new Introduction(person.figure().shortName(), person.name(), role);
    }

    /** What a naming says that somebody is: by the noun that it stands beside. */
    private Optional<String> role(Naming naming) {
        return beside(naming)
                .filter(noun -> isRole(naming.sentence(), noun))
                .flatMap(noun -> phrase(naming.sentence(), noun).stream())
                .findFirst();
    }

    /** The words beside a name that say what it is the name of. */
    private static Stream<Integer> beside(Naming naming) {
        Stream<Integer> above =
                Stream.of(naming.word()).filter(name -> name.isRelated(BESIDE)).map(Word::head);
        return Stream.concat(above, naming.sentence().tree().children(naming.head(), BESIDE).stream());
    }

    /** The nouns that a name stands beside, as the dictionary has them. */
    static Stream<String> roles(Naming naming) {
        Tree tree = naming.sentence().tree();
        return beside(naming)
                .flatMap(noun -> tree.withChildren(noun, "compound"))
                .map(tree::word)
                .filter(word -> word.is(Part.NOUN))
                .map(Word::lemma);
    }

    /** Whether a noun says by itself what somebody is: not "head of the school", "formerly a judge", "the mayor's critic". */
    private boolean isRole(Sentence sentence, int noun) {
        return Optional.of(sentence.word(noun))
                .filter(role -> role.is(Part.NOUN))
                .filter(this::isOfPeople)
                .filter(role -> sentence.tree().children(noun).stream()
                        .allMatch(part -> sentence.word(part).isRelated(PLAIN)))
                .isPresent();
    }

    private boolean isOfPeople(Word noun) {
        return DOER.matcher(noun.lower()).find() || new PeopleNouns(vocabulary).isOfPersons(noun);
    }

    /** The noun with what says which kind of it, where that is no part of a word, "a 30-year-old nurse", and no name. */
    private static Optional<String> phrase(Sentence sentence, int noun) {
        int from = sentence.tree().children(noun, "compound", "amod").stream().reduce(noun, Math::min);
        return Optional.of(sentence.text(from, noun + 1))
                .filter(text -> !sentence.isGlued(from - 1))
                .filter(text -> text.equals(text.toLowerCase(Locale.ROOT)));
    }
}
