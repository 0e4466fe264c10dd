package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which number subjects and verbs stand. */
record Agreement(Vocabulary vocabulary, Sentence sentence) {

    private Tree tree() {
        return sentence.tree();
    }

    /** Whether the verb of the clause is in the plural: as written where its form shows that, else as its subject is. */
    boolean isPlural(Clause clause, int subject) {
        Word word = sentence.word(subject);
        if (word.is(Part.PROPN) && !isPlural(subject)) {
            return false; // "the U.S. set limits": the verb may be read as a plural, the name may not
        }
        return clause.at(subject)
                .above("nsubj", "csubj")
                .flatMap(this::shown)
                .orElseGet(() -> isPlural(subject) || isCounted(subject));
    }

    /** "Some returned": whether a word that only counts stands for those it counts. */
    private boolean isCounted(int subject) {
        Word word = sentence.word(subject);
        return vocabulary.has("counted", word.lemma())
                && tree().child(subject, "nmod").isEmpty();
    }

    /** Whether the verb cannot belong to that subject: "the talks was". */
    boolean disagrees(Clause clause, int subject) {
        return sentence.word(subject).head() == clause.predicate()
                && isPlural(subject)
                && shown(clause).filter(isPlural -> !isPlural).isPresent();
    }

    /** Whether the form of the verb shows that its subject is plural; empty where it shows nothing: "went", "will". */
    private Optional<Boolean> shown(Clause clause) {
        List<Integer> finite = new ArrayList<>(tree().children(clause.predicate(), "aux", "cop"));
        finite.add(clause.predicate());
        return finite.stream()
                .map(sentence::word)
                .filter(word -> word.has("VerbForm=Fin"))
                .findFirst()
                .filter(word -> word.has("Tense=Pres") || word.token().is("was", "were"))
                .map(word -> word.has("Number=Plur"));
    }

    /** Whether what the word joins is many together: not "Berg & Lund", "the miners or the company". */
    private boolean isMany(int joint) {
        Word last = sentence.word(sentence.word(joint).head());
        return !sentence.is(joint, "&", "or", "nor") || last.has("Number=Plur");
    }

    /** Whether several are meant: "Berg and Lund", "the police", "dozens", "many", "14 percent of the voters". */
    boolean isPlural(int subject) {
        Word word = sentence.word(subject);
        if (tree().child(subject, "conj").isPresent()) {
            return tree().children(subject, "conj").stream()
                    .flatMap(conjunct -> tree().children(conjunct, "cc").stream())
                    .allMatch(this::isMany);
        }
        boolean isTheNumber = word.hasLemma("number") && sentence.is(subject - 1, "the"); // not "a number of pupils"
        boolean isQuantity = vocabulary.has("quantity", word.lemma()) && !isTheNumber;
        List<Integer> counted = isQuantity ? tree().children(subject, "nmod") : List.of();
        if (!counted.isEmpty()) {
            return counted.stream().anyMatch(this::isPlural);
        }
        boolean isCount = isSeveral(word) || isNumbered(subject);
        return word.has("Number=Plur") || vocabulary.has("several", word.lower()) || isCount;
    }

    /** Whether a number says how many there are: "two F-16s". */
    private boolean isNumbered(int subject) {
        return sentence.word(subject).is(Part.PROPN)
                && tree().children(subject, "nummod").contains(subject - 1)
                && isSeveral(sentence.word(subject - 1));
    }

    private static boolean isSeveral(Word number) {
        return number.is(Part.NUM) && !number.hasLemma("one", "1");
    }
}
