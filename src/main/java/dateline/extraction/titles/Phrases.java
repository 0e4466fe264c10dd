package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import dateline.time.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes constituents of the phrases of a sentence: what is in their words, what else they tell, and what of that they need.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record Phrases(Vocabulary vocabulary, Relevance relevance, Cast cast, Clause told, int trigger) {

    private static final String[] INSIDE = {
        "case",
        "mark",
        "fixed",
        "flat",
        "goeswith",
        "compound",
        "compound:prt",
        "nummod",
        "aux",
        "cop",
        "cc",
        "expl",
        "det:predet"
    };
    private static final String[] LEFT_OUT = {
        "punct", "appos", "parataxis", "discourse", "vocative", "dislocated", "list", "orphan", "dep", "reparandum"
    };
    private static final String[] NEEDED = {"nsubj", "csubj", "obj", "iobj", "xcomp", "compound:prt"};

    /** How much less is a part worth of which the reader is not sure what it hangs on, by the logarithm of the probability. */
    private static final double DOUBT = 1.5;

    /** What names those whom the words mean. */
    Namer namer() {
        return new Namer(cast, told, trigger);
    }

    private Amounts amounts() {
        return new Amounts(told.sentence());
    }

    /** The phrase of a word. */
    Constituent of(int head, int slot) {
        Optional<HeadlineWord> name = namer().name(head, slot);
        List<HeadlineWord> words = new ArrayList<>();
        List<Constituent> parts = new ArrayList<>();
        words.add(name.orElseGet(() -> print(head, slot)));
        for (int child : told.tree().children(head)) {
            boolean isOwner = told.word(child).isRelated("nmod:poss") && isDated(child) && name.isEmpty();
            boolean isCut = isStray(child) || isLeftOut(child) && !isOwner;
            if (isCut || name.isPresent() && !told.word(child).isRelated("case", "cc", "conj")) {
                continue;
            }
            if (isInside(child)) {
                addAll(child, slot, words);
            } else {
                part(child, slot).ifPresent(parts::add);
            }
        }
        return Constituent.needed(words, parts);
    }

    /** The phrase of a word as a part of what it hangs on; empty where it cannot be told. */
    Optional<Constituent> part(int head, int slot) {
        if (told.word(head).isRelated("nmod:poss") && isDated(head)) {
            return Optional.of(Constituent.needed(List.of(new HeadlineWord(slot, head, head + 1, "the")), List.of()));
        }
        if (isLeftOut(head)) {
            return Optional.empty();
        }
        Constituent phrase = namer().possessor(head, slot).orElseGet(() -> of(head, slot));
        if (told.word(head).isRelated("conj") && told.tree().child(head, "cc").isEmpty()) {
            phrase = withComma(head, slot, phrase);
        }
        return Optional.of(new Constituent(
                phrase.words(),
                phrase.parts(),
                DOUBT * Math.log(told.word(head).confidence())
                        + relevance.weight(
                                told.sentence(), head, told.word(head).is(Part.PRON) && namer().isKnown(head)),
                isNeeded(head) || isInside(head)));
    }

    private Constituent withComma(int head, int slot, Constituent phrase) {
        List<HeadlineWord> words = new ArrayList<>(phrase.words());
        comma(head, slot).ifPresent(words::add);
        return Constituent.needed(words, phrase.parts());
    }

    /** The comma in front of the one of several that it is. */
    private Optional<HeadlineWord> comma(int head, int slot) {
        return told.tree().children(head, "punct").stream()
                .filter(mark -> mark < head && told.word(mark).token().is(","))
                .findFirst()
                .map(comma -> print(comma, slot));
    }

    /** Whether it is never printed: asides, dates, and the clause itself where this is what it describes. */
    boolean isLeftOut(int place) {
        boolean isAround = told.tree().isWithin(told.predicate(), place);
        return told.word(place).isRelated(LEFT_OUT)
                        && !isNameOf(place)
                        && !amounts().isOwnRate(place)
                || isDated(place)
                || isAround
                || isThat(place)
                || amounts().isOther(place)
                || amounts().isStrayRate(place)
                || isAside(place)
                || isLoose(place);
    }

    /** Whether it is a participle behind its noun of which nothing but a date is told: "approved in May". */
    private boolean isBare(int place) {
        boolean isParticiple = told.word(place).isRelated("acl")
                && told.word(place).has("VerbForm=Part")
                && place > told.word(place).head();
        return isParticiple
                && told.tree().children(place).stream()
                        .allMatch(child -> told.word(child).isRelated(LEFT_OUT) || isDated(child));
    }

    /** Whether it leads to what is not there: "on" of "redeemed on Monday its bonds", "and" that joins nothing. */
    private boolean isStray(int place) {
        Word head = told.word(Math.max(0, told.word(place).head()));
        boolean isOfDate = told.word(place).isRelated("case") && head.isRelated("obj") && isDated(place + 1);
        boolean isLoneJoint = told.word(place).isRelated("cc")
                && !head.isRelated("conj")
                && !told.word(place).hasLemma("both", "either", "neither");
        return isOfDate || isLoneJoint;
    }

    /** Whether it was taken for one of several nouns that no conjunction joins: "the mayor, Anna Berg". */
    private boolean isLoose(int place) {
        int head = told.word(place).head();
        return told.word(place).isRelated("conj")
                && told.word(head).part().isNoun()
                && told.tree().children(head, "conj").stream()
                        .allMatch(conjunct -> told.tree().child(conjunct, "cc").isEmpty()
                                && told.tree().children(conjunct, "conj").stream()
                                        .allMatch(next ->
                                                told.tree().child(next, "cc").isEmpty()));
    }

    /** Whether a comma sets it off from the noun that it describes, or it points back with a relative pronoun. */
    private boolean isAside(int place) {
        int first = told.tree().subtree(place).nextSetBit(0);
        boolean isSetOff = told.word(first).token().is(",")
                || first > 0 && told.word(first - 1).token().is(",");
        return isSetOff
                        && place > told.word(place).head()
                        && told.word(place).isRelated("acl", "amod", "nmod", "advcl:relcl")
                || told.word(place).has("PronType=Rel") && told.word(place).isRelated("obl", "nmod:poss")
                || isBare(place);
    }

    /** Whether it is the name of what stands right before: "the geologist Anna Berg", "the asteroid Lyra". */
    private boolean isNameOf(int place) {
        return told.word(place).isRelated("appos")
                && told.word(place).is(Part.PROPN)
                && told.tree().subtree(place).nextSetBit(0) == told.word(place).head() + 1
                && !told.word(told.word(place).head() + 1).is(Part.PUNCT);
    }

    private boolean isThat(int place) {
        return told.word(place).isRelated("mark") && told.word(place).hasLemma("that");
    }

    /** Whether it is part of a date. */
    boolean isDated(int place) {
        return told.sentence()
                .timed(place)
                .filter(time -> time.expression().type() == TimexType.DATE
                        || time.expression().type() == TimexType.TIME)
                .isPresent();
    }

    /** Whether the words of the one it hangs on are not whole or not true without it. */
    private boolean isInside(int child) {
        Word word = told.word(child);
        boolean isParticle = word.is(Part.ADP) && word.isRelated("advmod", "obl", "compound:prt")
                || word.isRelated("advmod") && child == word.head() + 1 && vocabulary.has("adverbial", word.lower());
        boolean isArticle = word.has("PronType=Art");
        boolean isMeasured = word.isRelated("advmod") && told.word(word.head()).is(Part.NUM, Part.SYM)
                || word.isRelated("amod")
                        && told.tree().subtree(child).stream()
                                .anyMatch(place -> told.word(place).is(Part.NUM));
        return word.isRelated(INSIDE)
                || isNameOf(child)
                || isJoinedBefore(word)
                || amounts().isOwnRate(child)
                || isParticle
                || word.isRelated("det") && !isArticle
                || isMeasured
                || told.isNegation(child)
                || isHyphened(child)
                || isHedge(child)
                || isInName(child);
    }

    /** "British" of "U.S. and British objections". */
    private boolean isJoinedBefore(Word word) {
        return word.isRelated("conj") && told.word(word.head()).isRelated("compound", "amod");
    }

    private boolean isHedge(int child) {
        return told.word(child).isRelated("advmod", "amod")
                        && vocabulary.has("hedge", told.word(child).lower())
                || told.word(child).has("PronType=Int")
                || told.word(child).has("PronType=Rel") && !told.word(child).isRelated("nsubj", "obj");
    }

    /** "well" in "well-known". */
    private boolean isHyphened(int child) {
        return isHyphen(child + 1) && child + 1 < told.word(child).head()
                || isHyphen(child - 1) && child - 1 > told.word(child).head();
    }

    private boolean isHyphen(int place) {
        return told.sentence().isGlued(place - 1)
                && told.sentence().isGlued(place)
                && told.word(place).is(Part.PUNCT);
    }

    /** Whether both are of one name: "Republican" and "Guard". */
    private boolean isInName(int child) {
        int head = told.word(child).head();
        boolean isTitled = child > 0
                && child < head
                && told.word(child).token().capital()
                && told.word(head).token().capital();
        return isTitled && told.word(child).isRelated("amod")
                || cast.isOneName(told.sentence(), child, head)
                || told.tree().names().stream().anyMatch(name -> name.covers(child) && name.covers(head));
    }

    private void addAll(int place, int slot, List<HeadlineWord> words) {
        if (told.word(place).isRelated("conj") && told.tree().child(place, "cc").isEmpty()) {
            comma(place, slot).ifPresent(words::add);
        }
        words.add(print(place, slot));
        for (int child : told.tree().children(place)) {
            if (!isLeftOut(child)) {
                addAll(child, slot, words);
            }
        }
    }

    private boolean isNeeded(int child) {
        return isArgument(child) || isCalledFor(child) || isLimit(child);
    }

    /** Whether it says who or what takes part: subject, object, what is said, one of several, an owner. */
    private boolean isArgument(int child) {
        Word word = told.word(child);
        boolean isSaid =
                word.isRelated("ccomp") && told.tree().child(word.head(), "obj").isEmpty();
        boolean isJoined = word.isRelated("conj")
                && !told.word(word.head()).is(Part.VERB)
                && (!told.word(word.head()).isRelated("obj", "obl") || hasMarker(word.head(), "between"));
        boolean isAmount = amounts().isMeasure(child) && amounts().isMeasure(word.head());
        return word.isRelated(NEEDED) || isSaid || isJoined && !isAmount || isOwner(child);
    }

    /** Whether it is the known owner of the doer, or of what happens: "Berg’s visit". */
    private boolean isOwner(int child) {
        Word word = told.word(child);
        return word.isRelated("nmod:poss")
                && (word.head() == told.subject().orElse(-1) || word.head() == told.predicate())
                && (!word.is(Part.PRON) || namer().isKnown(child));
    }

    /** Whether what it hangs on says nothing, or something else, alone: "dozens of", "more than", "the lack of". */
    private boolean isCalledFor(int child) {
        Word word = told.word(child);
        Word head = told.word(Math.max(0, word.head()));
        boolean isCounted = word.isRelated("nmod")
                && (vocabulary.has("quantity", head.lemma()) || head.is(Part.DET, Part.PRON, Part.NUM, Part.ADJ));
        boolean isGround = word.isRelated("obl") && head.isRelated("acl") && head.has("VerbForm=Part");
        boolean isCompared = head.is(Part.ADJ, Part.ADV) && hasMarker(child, "than");
        boolean isDistance = head.is(Part.ADV, Part.ADP) && amounts().isMeasure(child);
        return isCounted || isGround || isCompared || isDistance || relevance.isPartOf(told.sentence(), child);
    }

    /** Whether nothing is true without it: a condition, and what leads to the word that has to be there. */
    private boolean isLimit(int child) {
        boolean isOnPath = child != told.predicate() && told.tree().isWithin(trigger, child);
        return isOnPath
                || told.tree().children(child, "mark").stream()
                        .anyMatch(marker ->
                                vocabulary.has("condition", told.word(marker).lower()));
    }

    private boolean hasMarker(int place, String lemma) {
        return told.tree().children(place, "case", "mark").stream()
                .anyMatch(marker -> told.word(marker).hasLemma(lemma));
    }

    HeadlineWord print(int place, int slot) {
        return new HeadlineWord(slot, place, place + 1, isBeside(place) ? present(place) : printed(place));
    }

    /** Whether it is the past of what happens when the event does: "after it closed", "as prices were cut". */
    private boolean isBeside(int place) {
        Word word = told.word(place);
        int own = word.is(Part.AUX) ? word.head() : place;
        int verb = own >= 0 && told.word(own).isRelated("conj") ? told.word(own).head() : own;
        boolean isPast =
                word.has("VerbForm=Fin") && word.has("Tense=Past") && (word.is(Part.VERB) || word.hasLemma("be"));
        boolean isWhen = verb >= 0
                && verb != told.predicate()
                && told.word(verb).isRelated("advcl")
                && !told.word(verb).isRelated("advcl:relcl");
        boolean isOnly = isPast
                && isWhen
                && told.tree().children(verb, "mark").stream()
                        .anyMatch(mark ->
                                vocabulary.has("condition", told.word(mark).lower()));
        boolean isMain = word.is(Part.VERB)
                ? told.tree().child(own, "aux").isEmpty()
                        && told.tree().child(verb, "nsubj").isPresent()
                : word.isRelated("aux:pass", "cop");
        return isPast && isWhen && isMain && !isOnly;
    }

    private String present(int place) {
        int verb = told.word(place).is(Part.AUX) ? told.word(place).head() : place;
        OptionalInt subject = told.at(verb).subject();
        boolean isMany = subject.isPresent()
                && new Agreement(vocabulary, told.sentence()).isPlural(told.at(verb), subject.getAsInt());
        return Conjugation.present(new Conjugation(vocabulary).base(told.word(place)), isMany);
    }

    /** As written; small where it began the sentence and is no name. */
    private String printed(int place) {
        Word word = told.word(place);
        boolean isSmall = place == 0
                && !word.is(Part.PROPN)
                && cast.anybody(told.sentence(), 0).isEmpty()
                && told.tree().names().stream().noneMatch(name -> name.covers(0));
        boolean isShouted =
                word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
        return isSmall && !isShouted ? word.token().text().toLowerCase(Locale.ROOT) : word.text();
    }
}
