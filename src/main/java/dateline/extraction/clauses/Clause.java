package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A verb or noun that tells something, with what belongs to it, read off the tree of its sentence. Words are known by their places.
 *
 * @param predicate the word that tells it
 */
public record Clause(Sentence sentence, int predicate) {

    /** What goes on until it ends, and does not begin then. */
    private static final String[] LASTING = {"last", "wait", "stay", "remain", "live", "survive", "continue", "be"};

    /** What is told of a verb that is no passive: who does it, to whom, and what else is done. */
    private static final String[] ARGUMENTS = {"nsubj", "obj", "iobj", "ccomp"};

    /** The tree of its sentence. */
    public Tree tree() {
        return sentence.tree();
    }

    public Word word() {
        return sentence.word(predicate);
    }

    /** A word of its sentence. */
    public Word word(int place) {
        return sentence.word(place);
    }

    /** The same told by another word. */
    public Clause at(int place) {
        return new Clause(sentence, place);
    }

    /** The same told by the word that its own hangs on, where it does so. */
    public Optional<Clause> above(String... relations) {
        return Optional.of(word()).filter(word -> word.isRelated(relations)).map(word -> at(word.head()));
    }

    /** The first word that hangs on its word so. */
    public Optional<Integer> child(String... relations) {
        return tree().child(predicate, relations);
    }

    /** The words that hang on its word so, in order. */
    public List<Integer> children(String... relations) {
        return tree().children(predicate, relations);
    }

    /** Whether one of these is among its auxiliaries, by lemma. */
    public boolean isHelpedBy(String... lemmas) {
        return auxiliaries().stream().anyMatch(auxiliary -> word(auxiliary).hasLemma(lemmas));
    }

    /** Whether it tells as a verb does, or is said of a subject: "won", "is independent"; not "the shooting". */
    public boolean isVerbal() {
        return word().is(Part.VERB) || child("cop", "nsubj").isPresent();
    }

    /** Whether its subject undergoes what it tells, as an auxiliary or the form shows, or the verb that it is joined to. */
    public boolean isPassive() {
        if (child("aux:pass").isPresent() || isAfterBe()) {
            return true;
        }
        return above("conj")
                .map(first -> isSecondParticiple() && first.isPassive())
                .orElseGet(this::isBareParticiple);
    }

    /** "Two men arrested after a fire", "the plan approved in May", "Rescued by fishermen, he …": one without an auxiliary. */
    private boolean isBareParticiple() {
        boolean isDescribing = Set.of("acl", "amod").contains(word().relation());
        boolean isShort = isDescribing || sentence.isHeadline();
        boolean isMarked = word().has("Voice=Pass")
                || isShort && word().has("Tense=Past") && VerbFrames.isUndergone(word().lemma());
        boolean isDone = isDescribing ? hasDoer() : isActive(); // "no choice after Corvin cut the grade"
        return isMarked && !isDone && child("obj").isEmpty();
    }

    /** Whether it has a subject that does it, or is all that is told, in a sentence that ends as headlines and captions seldom do. */
    private boolean isActive() {
        boolean isWhole = hasDoer() || word().head() < 0;
        return isWhole && sentence.is(sentence.size() - 1, ".", "”", "\"");
    }

    private boolean hasDoer() {
        return children("nsubj").stream()
                .anyMatch(subject -> word(subject).relation().equals("nsubj"));
    }

    /** Whether "be" stands before it and makes a passive of it, whatever the reader took either for: "were seated". */
    private boolean isAfterBe() {
        boolean isOther = word().has("VerbForm=Inf") || word().lower().endsWith("ing"); // "is to leave", "is leaving"
        return !isOther
                && word().is(Part.VERB)
                && children("cop", "aux").stream()
                        .anyMatch(auxiliary -> word(auxiliary).hasLemma("be"));
    }

    /** The verb that it is joined to, where it shares the auxiliaries of that and has none nor a subject of its own: "was fined and jailed". */
    public Optional<Clause> sharing() {
        return above("conj")
                .filter(first -> !word().has("VerbForm=Fin"))
                .filter(first -> child("nsubj", "csubj", "aux", "cop").isEmpty());
    }

    /** "was fined and released on bail": where what such a verb tells is seldom done without an object, its form may be that of a past, too. */
    private boolean isSecondParticiple() {
        boolean isUndergone = word().has("Tense=Past")
                && VerbFrames.isUndergoneAlone(word().lemma())
                && child(ARGUMENTS).isEmpty();
        return child("aux").isEmpty() // "was sold, but the owner has returned"
                && (word().has("Voice=Pass") || isUndergone);
    }

    /** Its auxiliaries, or those of the verb it is joined to and shares them with: "was fined and jailed"; in order. */
    public List<Integer> auxiliaries() {
        return sharing().map(Clause::auxiliaries).orElseGet(() -> children("aux"));
    }

    /** The word for "be" that joins it to its subject. */
    public Optional<Integer> copula() {
        return child("cop");
    }

    /**
     * The head of its subject: its own; that of the verb it is joined or, unless it must have its own, subordinate to; the object of a verb
     * that makes somebody do it ("asked her to leave"); or the noun that it describes.
     */
    public Optional<Integer> subject() {
        return child("nsubj", "csubj").map(this::meant).or(this::describedNoun).or(this::sharedSubject);
    }

    private Optional<Integer> describedNoun() {
        return above("acl", "amod")
                .filter(noun -> !word().isRelated("acl:relcl"))
                .filter(noun -> child("mark").isEmpty())
                .map(noun -> besides(noun.predicate()));
    }

    private Optional<Integer> sharedSubject() {
        return above("conj", "xcomp", "advcl")
                .filter(Clause::isVerbal)
                .filter(verb -> !word().isRelated("advcl") || !word().has("VerbForm=Fin"))
                .flatMap(verb -> verb.child("obj")
                        .filter(object -> word().isRelated("xcomp"))
                        .or(verb::subject));
    }

    /** Whether nobody is found of whom it is sure that they are there: "found" where "after a report found" was misread. */
    public boolean lacksItsDoer() {
        return word().has("VerbForm=Fin") && child("nsubj", "csubj", "expl").isEmpty();
    }

    /** What a relative pronoun stands for; any other word itself. */
    private int meant(int noun) {
        return antecedent(noun).orElse(noun);
    }

    /** What a relative pronoun stands for: the noun that its clause describes. */
    public Optional<Integer> antecedent(int pronoun) {
        return tree().path(pronoun)
                .filter(at -> word(pronoun).has("PronType=Rel"))
                .map(this::word)
                .filter(verb -> verb.isRelated("acl:relcl"))
                .map(verb -> described(verb.head()))
                .findFirst();
    }

    /** Who is meant by a noun: "Berg was the engineer who built it", "Berg, the engineer who built it". */
    private int described(int noun) {
        boolean isSaid = tree().child(noun, "cop").isPresent();
        return isSaid ? tree().child(noun, "nsubj", "csubj").orElse(noun) : besides(noun);
    }

    /** The name beside which a noun says who bears it: "Berg, an engineer hired in May"; else the noun. */
    private int besides(int noun) {
        return at(noun).above("appos")
                .filter(name -> name.word().is(Part.PROPN))
                .map(Clause::predicate)
                .orElse(noun);
    }

    /** The verb that tells what is done to it, where it is a noun to which something is done: "cancel" of "cancels talks". */
    public Optional<Clause> undergone() {
        return above("obj", "nsubj:pass");
    }

    /** The head of its direct object; what a relative pronoun stands for where that is one: "the man whom Berg met", "the man Berg met". */
    public Optional<Integer> object() {
        String[] objects = word().hasLemma("spend") ? new String[] {"obj", "obl:unmarked"} : new String[] {"obj"};
        Optional<Integer> own = child(objects).map(this::meant); // "spent the week in Bergen"
        return own.isPresent() || child("ccomp", "xcomp").isPresent() ? own : relative();
    }

    /** The noun that it describes and has no pronoun for: "the man Berg met"; not "what they met", "the first time since Berg took over". */
    private Optional<Integer> relative() {
        return Optional.of(word())
                .filter(verb -> verb.isRelated("acl:relcl"))
                .filter(verb -> VerbFrames.callsForObject(verb.lemma()) || VerbFrames.isUndergone(verb.lemma()))
                .filter(verb -> child("mark").isEmpty())
                .map(Word::head)
                .filter(noun -> word(noun).part().isNoun())
                .filter(noun -> tree().subtree(predicate).stream()
                        .noneMatch(place -> word(place).has("PronType=Rel")));
    }

    /** Who does it, where its subject undergoes it: "by the court". */
    public Optional<Integer> agent() {
        return child("obl:agent");
    }

    /** The heads of what else goes with it: "in Bali", "with Xi"; not who tells of it: "according to Xi". */
    public List<Integer> obliques() {
        return children("obl", "nmod").stream()
                .filter(place -> !sentence.isLed(place, "according"))
                .toList();
    }

    /** Whether its sentence only asks whether it is so: "Did she resign?"; not "Why did she resign?". */
    public boolean isAsked() {
        int last = sentence.size() - 1;
        return (sentence.is(last, "?") || sentence.is(last - 1, "?")) && isInverted();
    }

    /** Whether an auxiliary stands before the subject, and nothing is asked for in front: of what it hangs on, where it has no subject. */
    private boolean isInverted() {
        return child("nsubj", "csubj", "expl")
                .map(this::follows)
                .orElseGet(
                        () -> above("conj", "xcomp").filter(Clause::isInverted).isPresent());
    }

    private boolean follows(int subject) {
        return children("aux", "cop").stream().anyMatch(auxiliary -> auxiliary < subject)
                && IntStream.range(0, subject).noneMatch(place -> word(place).has("PronType=Int"));
    }

    /** Whether it says that something is not so, or what it is joined to does for both: "was not charged or arrested". */
    public boolean isNegated() {
        return hasNegation()
                ? !isDelayed()
                : sharing()
                        .filter(first -> children("cc").stream().anyMatch(joint -> sentence.is(joint, "or", "nor")))
                        .filter(Clause::isNegated)
                        .isPresent();
    }

    /** Whether it hangs on a condition, or what it is told in or joined to does: "if the talks fail, Berg said, she will go", "unless she pays". */
    public boolean isConditional() {
        return hasCondition()
                || above("conj", "ccomp").filter(Clause::hasCondition).isPresent();
    }

    private boolean hasCondition() {
        return children("advcl").stream()
                .flatMap(condition -> tree().children(condition, "mark").stream())
                .filter(mark -> sentence.is(mark, "if", "unless"))
                .anyMatch(mark -> !sentence.is(mark - 1, "even", "as"));
    }

    private boolean hasNegation() {
        Stream<Integer> before = children("advmod").stream()
                .flatMap(adverb -> tree().children(adverb, "advmod").stream())
                .filter(word -> sentence.is(word, "never")); // "had never before built one"
        return Stream.concat(tree().children(predicate).stream(), before).anyMatch(this::isNegation);
    }

    /**
     * Whether it is denied only up to the time when it was so: "did not decide until Monday", "will not decide before May"; not "did not last
     * until Monday", nor "did not decide before May", after which nobody may have.
     */
    public boolean isDelayed() {
        boolean isAhead = word().hasLemma("expect", "due") || isHelpedBy("will", "would");
        String[] ends = isAhead ? new String[] {"until", "till", "before"} : new String[] {"until", "till"};
        return hasNegation()
                && !word().hasLemma(LASTING)
                && children("obl").stream()
                        .filter(time -> sentence.timed(time).isPresent())
                        .anyMatch(time -> sentence.isLed(time, ends));
    }

    /** Whether the word denies the one it hangs on: "not", "never", "no". "Not only" denies nothing, nor does "voted no", "No. 2" or a noun: "notary". */
    public boolean isNegation(int place) {
        Word word = sentence.word(place);
        boolean isVote = word.hasLemma("no") && place > predicate;
        return word.hasLemma("never", "no", "neither", "not")
                && !isVote
                && !word.part().isNoun()
                && !word.has("Abbr=Yes")
                && !sentence.is(place + 1, "only", "merely");
    }
}
