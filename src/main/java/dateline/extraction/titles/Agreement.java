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
        boolean isOwn = sentence.word(subject).head() == clause.predicate();
        return (isOwn ? shown(clause) : Optional.<Boolean>empty()).orElseGet(() -> isPlural(subject));
    }

    /** Whether the verb cannot belong to that subject: "the summit start", "the talks was". A body of people takes either. */
    boolean disagrees(Clause clause, int subject) {
        Word word = sentence.word(subject);
        boolean isJoined = tree().child(subject, "conj").isPresent();
        boolean isFinite = tree().child(clause.predicate(), "aux", "cop").isPresent();
        boolean isOwn = (word.head() == clause.predicate() || clause.word().isRelated("conj") && isFinite)
                && (word.is(Part.NOUN) || isJoined);
        Optional<Boolean> shown = isOwn ? shown(clause) : Optional.empty();
        boolean isMany = isPlural(subject);
        boolean isBare = clause.auxiliaries().isEmpty() && clause.copula().isEmpty();
        return shown.isPresent()
                && shown.get() != isMany
                && (isMany || isBare)
                && !word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether the form of the verb shows that its subject is plural; empty where it shows nothing: "went", "will". */
    private Optional<Boolean> shown(Clause clause) {
        List<Integer> finite = new ArrayList<>(tree().children(clause.predicate(), "aux", "cop"));
        finite.add(clause.predicate());
        for (int place : finite) {
            Word word = sentence.word(place);
            if (word.has("VerbForm=Fin") && word.is(Part.AUX, Part.VERB)) {
                if (word.token().is("was", "is", "has", "does", "'s")
                        || word.has("Number=Sing") && word.has("Tense=Pres") && word.has("Person=3")) {
                    return Optional.of(false);
                }
                if (word.token().is("were", "are", "have", "do", "'re", "'ve")
                        || word.has("Tense=Pres") && word.has("Number=Plur")) {
                    return Optional.of(true);
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether several are meant: "Berg and Lund", "the police", "dozens", "14 percent of the voters". */
    boolean isPlural(int subject) {
        Word word = sentence.word(subject);
        if (tree().child(subject, "conj").isPresent()) {
            return tree().children(subject, "conj").stream()
                    .flatMap(conjunct -> tree().children(conjunct, "cc").stream())
                    .noneMatch(cc -> sentence.word(cc).hasLemma("or", "nor"));
        }
        if (word.is(Part.PROPN)) {
            return word.has("Number=Plur") && !isPlaceName(subject);
        }
        boolean isMany = word.has("Number=Plur") || vocabulary.has("several", word.lower());
        boolean isCounted = word.is(Part.NUM, Part.SYM, Part.ADJ, Part.DET) && !word.hasLemma("one", "another", "each");
        boolean isQuantity = vocabulary.has("quantity", word.lemma())
                && tree().children(subject, "nmod").stream().anyMatch(this::isPlural);
        return isMany || isCounted || isQuantity;
    }

    private boolean isPlaceName(int place) {
        return tree().names().stream()
                .anyMatch(
                        name -> name.covers(place) && name.kind() == dateline.language.reader.NameSpan.NameKind.PLACE);
    }
}
