package dateline.extraction.names;

import dateline.language.Verbs;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.Arrays;
import java.util.stream.Stream;

/** Nouns for people and their bodies: "officials", "the company". */
public record PeopleNouns(Vocabulary vocabulary) {

    /** Whether the noun is of one of the classes, in whichever number. */
    public boolean has(Word noun, String... classes) {
        String lower = noun.lower();
        return Stream.of(
                        noun.lowerLemma(),
                        Verbs.singular(lower),
                        ending(lower, "men", "man"),
                        ending(lower, "children", "child"))
                .anyMatch(one -> Arrays.stream(classes).anyMatch(wordClass -> vocabulary.has(wordClass, one)));
    }

    private static String ending(String word, String plural, String singular) {
        return word.endsWith(plural) ? word.substring(0, word.length() - plural.length()) + singular : word;
    }

    /** Whether it is one for people or for a body of them. */
    public boolean has(Word noun) {
        return has(noun, "people", "company");
    }

    /** Whether it is one for people, and for none of their bodies. */
    public boolean isOfPersons(Word noun) {
        return has(noun, "people") && !isBody(noun);
    }

    /** The noun that a person's name in apposition to this one is of: "head" of "the head of the brigade, Anna Berg"; else this one. */
    public int bearer(Tree tree, int noun) {
        return Stream.of(tree.word(noun))
                .filter(word -> word.relation().equals("nmod"))
                .filter(word -> !isOffice(word))
                .map(Word::head)
                .filter(head -> isOffice(tree.word(head)))
                .findFirst()
                .orElse(noun);
    }

    private boolean isOffice(Word noun) {
        return has(noun, "people", "title", "role", "relation") && !isBody(noun);
    }

    /** Whether it is one for a body. */
    public boolean isBody(Word noun) {
        return has(noun, "collective", "company");
    }
}
