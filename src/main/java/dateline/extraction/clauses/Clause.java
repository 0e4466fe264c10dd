package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.List;
import java.util.OptionalInt;

/**
 * A verb or noun that tells something, with what belongs to it, read off the tree of its sentence. Words are known by their places.
 *
 * @param predicate the word that tells it
 */
public record Clause(Sentence sentence, int predicate) {

    private Tree tree() {
        return sentence.tree();
    }

    public Word word() {
        return sentence.word(predicate);
    }

    /** Whether its subject undergoes what it tells. */
    public boolean isPassive() {
        return tree().child(predicate, "nsubj:pass", "csubj:pass", "aux:pass").isPresent() || isPastParticiple();
    }

    /** "the plan approved in May": a participle that describes the noun it hangs on. */
    private boolean isPastParticiple() {
        return word().isRelated("acl")
                && word().has("VerbForm=Part")
                && word().has("Tense=Past")
                && !word().isRelated("acl:relcl");
    }

    /** The head of its subject: its own, that of the verb it is joined to, or the noun it describes. */
    public OptionalInt subject() {
        int at = predicate;
        for (int step = 0; step < tree().size(); step++) {
            OptionalInt own = tree().child(at, "nsubj", "csubj");
            if (own.isPresent()) {
                return antecedent(own.getAsInt());
            }
            Word word = sentence.word(at);
            if (word.isRelated("acl") && !word.has("VerbForm=Inf")) {
                return OptionalInt.of(word.head());
            }
            if (word.head() < 0
                    || !word.isRelated("conj", "xcomp", "advcl")
                    || !sentence.word(word.head()).is(Part.VERB, Part.ADJ)) {
                return OptionalInt.empty();
            }
            at = word.head();
        }
        return OptionalInt.empty();
    }

    /** What a relative pronoun stands for: the noun that its clause describes. */
    private OptionalInt antecedent(int subject) {
        boolean relative = sentence.word(subject).has("PronType=Rel");
        for (int at = predicate; relative && at >= 0; at = sentence.word(at).head()) {
            if (sentence.word(at).isRelated("acl:relcl")) {
                return OptionalInt.of(sentence.word(at).head());
            }
        }
        return OptionalInt.of(subject);
    }

    /** The head of its direct object. */
    public OptionalInt object() {
        return tree().child(predicate, "obj");
    }

    /** Who does it, where its subject undergoes it: "by the court". */
    public OptionalInt agent() {
        return tree().child(predicate, "obl:agent");
    }

    /** The heads of what else goes with it: "in Bali", "with Xi". */
    public List<Integer> obliques() {
        return tree().children(predicate, "obl", "nmod");
    }

    /** Whether it says that something is not so. */
    public boolean isNegated() {
        return tree().children(predicate).stream()
                .anyMatch(child -> sentence.word(child).has("Polarity=Neg")
                        || sentence.word(child).hasLemma("never"));
    }
}
