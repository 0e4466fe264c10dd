package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes constituents of the phrases of a sentence: what is in their words, what else they tell, and what of that they need.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record Phrases(Vocabulary vocabulary, Relevance relevance, Cast cast, Clause told, int trigger) {

    /** What joins a phrase to what it hangs on. */
    private static final Set<String> LEADING = Set.of("case", "mark", "cc");

    /** How much less is a part worth of which the reader is not sure what it hangs on, by the logarithm of the probability. */
    private static final double DOUBT = 1.5;

    /** What names those whom the words mean. */
    Namer namer() {
        return new Namer(vocabulary, cast, told, trigger);
    }

    PersonNames names() {
        return new PersonNames(vocabulary, cast, told, trigger);
    }

    PartFeatures features() {
        return new PartFeatures(vocabulary, cast, told, trigger);
    }

    /** The phrase of a word, without what joins it to another. */
    Constituent of(int head, int slot) {
        return phrase(head, slot, 0);
    }

    /** The same of a word without which what calls for it says nothing: not of "them" where it is not known whom that means. */
    Constituent needed(int head, int slot) {
        Constituent phrase = of(head, slot);
        return namer().isUnknown(head) ? phrase.unsayable() : phrase;
    }

    /** The same of a noun that is told alone: without what stands in front of its preposition, "a week after". */
    Constituent alone(int head, int slot) {
        return phrase(
                head,
                slot,
                told.tree().children(head).stream()
                        .filter(this::isLeading)
                        .findFirst()
                        .orElse(0));
    }

    private Constituent phrase(int head, int slot, int first) {
        Optional<HeadlineWord> name = namer().name(head, slot);
        Optional<HeadlineWord> holder =
                namer().holder(head).map(text -> new HeadlineWord(slot, first(head), first(head), text));
        List<Constituent> parts = told.tree().children(head).stream()
                .filter(child -> child >= first)
                .filter(child -> !isLeading(child))
                .filter(child -> !isListed(child))
                .filter(child -> name.isEmpty() || told.word(child).isRelated("conj", "cc", "advmod"))
                .filter(child -> holder.isEmpty() || !told.word(child).isRelated("det"))
                .flatMap(child -> part(child, slot).stream())
                .toList();
        HeadlineWord word = name.or(() -> calledBefore(head, slot)).orElseGet(() -> print(head, slot));
        return Constituent.needed(
                Stream.concat(holder.stream(), Stream.of(word)).toList(), parts);
    }

    /** Whether a list ends with another, without which this is not told: "shops" of "shops, banks and schools". */
    private boolean isListed(int part) {
        return end(part).filter(end -> part < end).isPresent();
    }

    /** What a list tells before its end. */
    private Stream<Constituent> listed(int part, int slot) {
        return told.tree().children(told.word(part).head(), "conj").stream()
                .filter(this::isListed)
                .filter(other -> end(other).equals(Optional.of(part)))
                .flatMap(other -> part(other, slot).stream());
    }

    /** The end of the list that a word is joined to: the next that a word like "and" leads to. */
    private Optional<Integer> end(int part) {
        return Stream.of(told.word(part))
                .filter(word -> word.relation().equals("conj"))
                .flatMap(word -> told.tree().children(word.head(), "conj").stream())
                .filter(end -> end >= part)
                .filter(end -> told.tree().child(end, "cc").isPresent())
                .findFirst();
    }

    private int first(int head) {
        return told.tree().first(head);
    }

    private Optional<HeadlineWord> calledBefore(int head, int slot) {
        return namer().calledBefore(head).map(text -> new HeadlineWord(slot, head, head + 1, text));
    }

    /** The phrase of a word as a part of what it hangs on; empty where no headline prints it. */
    Optional<Constituent> part(int head, int slot) {
        if (isMisread(head) || names().isEndOfName(head)) {
            return Optional.empty();
        }
        Set<String> features = features().of(head);
        Relevance.Need need = relevance.need(features);
        if (need == Relevance.Need.LEFT_OUT) {
            return told.word(head).isRelated("nmod:poss")
                    ? owner(head)
                            .map(text -> Constituent.needed(
                                    List.of(new HeadlineWord(slot, head, head + 1, text)), List.of()))
                    : Optional.empty();
        }
        Constituent phrase = namer().possessor(head, slot).orElseGet(() -> phrase(head, slot, 0));
        boolean isBare =
                phrase.parts().stream().allMatch(part -> part.words().getLast().to() <= head);
        if (isBare && isBereft(head)) {
            return Optional.empty();
        }
        List<HeadlineWord> words = new ArrayList<>(leading(head, slot));
        words.addAll(phrase.words());
        double weight = relevance.weight(features)
                + features().keeping(head)
                + DOUBT * Math.log(told.word(head).phraseConfidence());
        List<Constituent> parts =
                Stream.concat(phrase.parts().stream(), listed(head, slot)).toList();
        Constituent part = new Constituent(words, parts, weight, need);
        return Optional.of(need == Relevance.Need.UNSAYABLE ? part.unsayable() : part);
    }

    /** Whether it is a finite clause beside another, as which hardly any has no subject: "found" where a subject was taken for "after a report". */
    private boolean isMisread(int head) {
        return told.word(head).relation().equals("advcl") && told.at(head).lacksItsDoer();
    }

    /** What stands for an owner who is not named: what is written where "own" follows or that means the doers ("they … their"), else "the" where something has to. */
    private Optional<String> owner(int pronoun) {
        if (told.sentence().is(pronoun + 1, "own")) {
            return Optional.of(told.word(pronoun).lower());
        }
        Optional<String> theirs = told.subject()
                .filter(subject -> subject < pronoun)
                .filter(new Agreement(vocabulary, told.sentence())::isPlural)
                .map(doers -> told.word(pronoun).lower())
                .filter("their"::equals);
        return theirs.or(() -> Optional.of("the").filter(the -> isAll(pronoun)));
    }

    /** Whether what is owned is one, or all that there are: "its roof", "one of its roofs". */
    private boolean isAll(int pronoun) {
        Word owned = told.word(told.word(pronoun).head());
        return owned.has("Number=Sing") || owned.isRelated("nmod");
    }

    /** Whether what describes a noun or goes with a verb, without a word that leads to it, says nothing without the date that went with it: "the law issued in May", "a truce that lasted until May". */
    private boolean isBereft(int head) {
        boolean isBeside = told.word(head).isRelated("acl", "advcl")
                && told.tree().child(head, "mark").isEmpty();
        return isBeside && told.tree().children(head).stream().anyMatch(features()::isDated);
    }

    /** The words that join it to what it hangs on; in a list, and before a participle that is set off, a comma. */
    private List<HeadlineWord> leading(int head, int slot) {
        List<Integer> joints =
                told.tree().children(head).stream().filter(this::isLeading).toList();
        boolean isParticiple = told.word(head).isRelated("advcl")
                && told.word(head).has("VerbForm=Part", "VerbForm=Ger")
                && told.tree().child(head, "aux", "nsubj").isEmpty();
        boolean isMarked = joints.isEmpty() && (isParticiple || told.word(head).isRelated("conj"));
        Stream<Integer> commas = told.sentence().comma(head).filter(mark -> isMarked).stream();
        return Stream.concat(commas, joints.stream())
                .filter(place -> !told.sentence().is(place, "that") || !isContent(head))
                .flatMap(place -> told.tree().subtree(place).stream().boxed())
                .map(place -> print(place, slot))
                .toList();
    }

    /** Whether it is a clause right behind its verb or the time of that, which needs no "that": not "tells in a letter that …". */
    private boolean isContent(int head) {
        return told.word(head).isRelated("ccomp")
                && told.tree().children(told.word(head).head(), "obj", "obl").stream()
                        .allMatch(other -> other > head || features().isDated(other));
    }

    private boolean isLeading(int place) {
        int head = told.word(place).head();
        return LEADING.contains(told.word(place).relation())
                && !told.sentence().is(place, "per") // "90 per cent"
                && (place < head || told.word(head).isRelated("nmod:poss"));
    }

    HeadlineWord print(int place, int slot) {
        return new HeadlineWord(
                slot,
                place,
                place + 1,
                new SubordinateTense(vocabulary, told).present(place).orElseGet(() -> printed(place)));
    }

    /** Whether it is of a headline in which all words begin with a capital; in the text that many are names. */
    private boolean hasCapitals() {
        return told.sentence().isHeadline()
                && Capitals.everywhere(IntStream.range(0, told.sentence().size())
                        .mapToObj(place -> told.word(place).token())
                        .toList());
    }

    /** As written; small where it began the sentence, or all there have capitals, and is no name. What "this" points at is not there to be seen: it prints "the". */
    private String printed(int place) {
        Word word = told.word(place);
        if (word.isRelated("det") && word.has("PronType=Dem")) {
            return "the";
        }
        boolean isFirst =
                IntStream.range(0, place).allMatch(before -> told.word(before).is(Part.PUNCT, Part.SYM));
        boolean isName =
                word.is(Part.PROPN) || Character.isUpperCase(word.lemma().charAt(0)); // "Belgian"
        boolean isShouted = word.text().equals(word.text().toUpperCase(Locale.ROOT)) && !word.isRelated("det");
        if (isName || isShouted) {
            return word.text();
        }
        return isFirst || hasCapitals() ? word.lower() : word.text();
    }
}
