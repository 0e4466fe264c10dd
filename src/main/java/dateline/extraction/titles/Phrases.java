package dateline.extraction.titles;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.NameSpan;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import dateline.time.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

    private Sentence sentence() {
        return told.sentence();
    }

    private Tree tree() {
        return sentence().tree();
    }

    private Word word(int place) {
        return sentence().word(place);
    }

    /** The phrase of a word. */
    Constituent of(int head, int slot) {
        Optional<HeadlineWord> name = name(head, slot);
        List<HeadlineWord> words = new ArrayList<>();
        List<Constituent> parts = new ArrayList<>();
        words.add(name.orElseGet(() -> print(head, slot)));
        for (int child : tree().children(head)) {
            boolean isOwner = word(child).isRelated("nmod:poss") && isDated(child) && name.isEmpty();
            if (isLeftOut(child) && !isOwner || name.isPresent() && !word(child).isRelated("case", "cc", "conj")) {
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
        if (word(head).isRelated("nmod:poss") && isDated(head)) {
            return Optional.of(Constituent.needed(List.of(new HeadlineWord(slot, head, head + 1, "the")), List.of()));
        }
        if (isLeftOut(head)) {
            return Optional.empty();
        }
        Constituent phrase = possessor(head, slot).orElseGet(() -> of(head, slot));
        if (word(head).isRelated("conj") && tree().child(head, "cc").isEmpty()) {
            phrase = withComma(head, slot, phrase);
        }
        return Optional.of(new Constituent(
                phrase.words(),
                phrase.parts(),
                DOUBT * Math.log(word(head).confidence())
                        + relevance.weight(sentence(), head, word(head).is(Part.PRON) && isKnown(head)),
                isNeeded(head) || isInside(head)));
    }

    private Constituent withComma(int head, int slot, Constituent phrase) {
        List<HeadlineWord> words = new ArrayList<>(phrase.words());
        tree().children(head, "punct").stream()
                .filter(mark -> mark < head && word(mark).token().is(","))
                .findFirst()
                .ifPresent(comma -> words.add(print(comma, slot)));
        return Constituent.needed(words, phrase.parts());
    }

    /** Whether it is never printed: asides, dates, and the clause itself where this is what it describes. */
    boolean isLeftOut(int place) {
        boolean isAround = tree().isWithin(told.predicate(), place);
        return word(place).isRelated(LEFT_OUT) && !isNameOf(place)
                || isDated(place)
                || isAround
                || isThat(place)
                || isOtherMeasure(place)
                || isAside(place)
                || isLoose(place);
    }

    /** Whether it is a participle behind its noun of which nothing but a date is told: "approved in May". */
    private boolean isBare(int place) {
        boolean isParticiple = word(place).isRelated("acl")
                && word(place).has("VerbForm=Part")
                && place > word(place).head();
        return isParticiple
                && tree().children(place).stream().allMatch(child -> word(child).isRelated(LEFT_OUT) || isDated(child));
    }

    /** Whether it tells the same in another measure: "or 37 cents" of "$2.3 million, or 37 cents a share". */
    private boolean isOtherMeasure(int place) {
        return word(place).isRelated("conj")
                && isMeasure(place)
                && isMeasure(word(place).head())
                && tree().children(place, "cc").stream().anyMatch(cc -> word(cc).hasLemma("or"));
    }

    private boolean isMeasure(int place) {
        return word(place).is(Part.NUM, Part.SYM) || tree().child(place, "nummod").isPresent();
    }

    /** Whether it was taken for one of several nouns that no conjunction joins: "the mayor, Anna Berg". */
    private boolean isLoose(int place) {
        int head = word(place).head();
        return word(place).isRelated("conj")
                && word(head).part().isNoun()
                && tree().children(head, "conj").stream()
                        .allMatch(conjunct -> tree().child(conjunct, "cc").isEmpty());
    }

    /** Whether a comma sets it off from the noun that it describes, or it points back with a relative pronoun. */
    private boolean isAside(int place) {
        int first = tree().subtree(place).nextSetBit(0);
        boolean isSetOff = word(first).token().is(",")
                || first > 0 && word(first - 1).token().is(",");
        return isSetOff && place > word(place).head() && word(place).isRelated("acl", "amod", "nmod", "advcl:relcl")
                || word(place).has("PronType=Rel") && word(place).isRelated("obl", "nmod:poss")
                || isBare(place);
    }

    /** Whether it is the name of what stands right before: "the geologist Anna Berg", "the asteroid Lyra". */
    private boolean isNameOf(int place) {
        return word(place).isRelated("appos")
                && word(place).is(Part.PROPN)
                && tree().subtree(place).nextSetBit(0) == word(place).head() + 1
                && !word(word(place).head() + 1).is(Part.PUNCT);
    }

    private boolean isThat(int place) {
        return word(place).isRelated("mark") && word(place).hasLemma("that");
    }

    /** Whether it is part of a date. */
    boolean isDated(int place) {
        return sentence()
                .timed(place)
                .filter(time -> time.expression().type() == TimexType.DATE
                        || time.expression().type() == TimexType.TIME)
                .isPresent();
    }

    /** Whether the words of the one it hangs on are not whole or not true without it. */
    private boolean isInside(int child) {
        Word word = word(child);
        boolean isParticle = word.is(Part.ADP) && word.isRelated("advmod", "obl", "compound:prt")
                || word.isRelated("advmod") && child == word.head() + 1 && vocabulary.has("adverbial", word.lower());
        boolean isArticle = word.has("PronType=Art");
        boolean isMeasured = word.isRelated("advmod") && word(word.head()).is(Part.NUM, Part.SYM)
                || word.isRelated("amod")
                        && tree().subtree(child).stream()
                                .anyMatch(place -> word(place).is(Part.NUM));
        return word.isRelated(INSIDE)
                || isNameOf(child)
                || isJoinedBefore(word)
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
        return word.isRelated("conj") && word(word.head()).isRelated("compound", "amod");
    }

    private boolean isHedge(int child) {
        return word(child).isRelated("advmod", "amod")
                        && vocabulary.has("hedge", word(child).lower())
                || word(child).has("PronType=Int")
                || word(child).has("PronType=Rel") && !word(child).isRelated("nsubj", "obj");
    }

    /** "well" in "well-known". */
    private boolean isHyphened(int child) {
        return isHyphen(child + 1) && child + 1 < word(child).head()
                || isHyphen(child - 1) && child - 1 > word(child).head();
    }

    private boolean isHyphen(int place) {
        return 0 < place
                && place + 1 < sentence().size()
                && word(place).is(Part.PUNCT)
                && word(place - 1).token().end() == word(place).token().start()
                && word(place).token().end() == word(place + 1).token().start();
    }

    /** Whether both are of one name: "Republican" and "Guard". */
    private boolean isInName(int child) {
        int head = word(child).head();
        boolean isTitled = child > 0
                && child < head
                && word(child).token().capital()
                && word(head).token().capital();
        return isTitled && word(child).isRelated("amod")
                || tree().names().stream().anyMatch(name -> name.covers(child) && name.covers(head));
    }

    private void addAll(int place, int slot, List<HeadlineWord> words) {
        words.add(print(place, slot));
        for (int child : tree().children(place)) {
            if (!isLeftOut(child)) {
                addAll(child, slot, words);
            }
        }
    }

    private boolean isNeeded(int child) {
        Word word = word(child);
        boolean isOnPath = child != told.predicate() && tree().isWithin(trigger, child);
        boolean isSaid =
                word.isRelated("ccomp") && tree().child(word.head(), "obj").isEmpty();
        boolean isJoined = word.isRelated("conj")
                && !word(word.head()).is(Part.VERB)
                && (!word(word.head()).isRelated("obj", "obl") || isBetween(word.head()));
        Word head = word(Math.max(0, word.head()));
        boolean isCounted = word.isRelated("nmod")
                && (vocabulary.has("quantity", head.lemma()) || head.is(Part.DET, Part.PRON, Part.NUM, Part.ADJ));
        boolean isGround = word.isRelated("obl") && head.isRelated("acl") && head.has("VerbForm=Part");
        boolean isOwner = word.isRelated("nmod:poss")
                && word.head() == told.subject().orElse(-1)
                && (!word.is(Part.PRON) || isKnown(child));
        return word.isRelated(NEEDED) || relevance.isPartOf(sentence(), child) || isOwner || isCounted || isGround || isOnPath || isSaid || isJoined;
    }

    private boolean isBetween(int place) {
        return tree().children(place, "case").stream()
                .anyMatch(marker -> word(marker).hasLemma("between"));
    }

    HeadlineWord print(int place, int slot) {
        return new HeadlineWord(slot, place, place + 1, isBeside(place) ? present(place) : printed(place));
    }

    /** Whether it is the past of what happens when the event does: "after it closed", "as prices were cut". */
    private boolean isBeside(int place) {
        Word word = word(place);
        int own = word.is(Part.AUX) ? word.head() : place;
        int verb = own >= 0 && word(own).isRelated("conj") ? word(own).head() : own;
        boolean isPast =
                word.has("VerbForm=Fin") && word.has("Tense=Past") && (word.is(Part.VERB) || word.hasLemma("be"));
        boolean isWhen = verb >= 0
                && verb != told.predicate()
                && word(verb).isRelated("advcl")
                && !word(verb).isRelated("advcl:relcl");
        boolean isOnly = isPast
                && isWhen
                && tree().children(verb, "mark").stream()
                        .anyMatch(mark -> vocabulary.has("condition", word(mark).lower()));
        boolean isMain = word.is(Part.VERB)
                ? tree().child(own, "aux").isEmpty() && tree().child(verb, "nsubj").isPresent()
                : word.isRelated("aux:pass", "cop");
        return isPast && isWhen && isMain && !isOnly;
    }

    private String present(int place) {
        int verb = word(place).is(Part.AUX) ? word(place).head() : place;
        OptionalInt subject = told.at(verb).subject();
        boolean isMany = subject.isPresent()
                && new Agreement(vocabulary, sentence()).isPlural(told.at(verb), subject.getAsInt());
        return Conjugation.present(new Conjugation(vocabulary).base(word(place)), isMany);
    }

    /** As written; small where it began the sentence and is no name. */
    private String printed(int place) {
        Word word = word(place);
        boolean isSmall =
                place == 0 && !word.is(Part.PROPN) && tree().names().stream().noneMatch(name -> name.covers(0));
        boolean isShouted =
                word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
        return isSmall && !isShouted ? word.token().text().toLowerCase(Locale.ROOT) : word.text();
    }

    /** The name to print for a phrase that names a person or is a pronoun that means somebody. */
    private Optional<HeadlineWord> name(int head, int slot) {
        Word word = word(head);
        if (word.is(Part.PRON)) {
            boolean isPersonal = word.has("PronType=Prs") && !word.has("Reflex=Yes") && !word.has("Poss=Yes");
            Optional<Figure> meant = isPersonal ? cast.anybody(sentence(), head) : Optional.empty();
            Optional<String> taken = isPersonal && meant.isEmpty()
                    ? antecedent(head)
                    : meant.filter(figure -> !isDoer(head, figure)).map(cast::shortName);
            return taken.map(text -> new HeadlineWord(slot, head, head + 1, text));
        }
        return tree().names().stream()
                .filter(span -> span.kind() == NameKind.PERSON)
                .filter(span -> span.covers(head) && !hasArticle(head) || hasAs(head, span))
                .filter(span ->
                        IntStream.range(span.from(), span.to()).allMatch(at -> word(at).is(Part.PROPN, Part.PUNCT)))
                .findFirst()
                .map(span -> new HeadlineWord(
                        slot,
                        span.from(),
                        span.to(),
                        cast.anybody(sentence(), span.from())
                                .filter(figure -> figure.kind() == Actor.Kind.PERSON)
                                .map(cast::shortName)
                                .filter(name ->
                                        word(span.to() - 1).text().endsWith(name.substring(name.lastIndexOf(' ') + 1)))
                                .orElse(sentence().text(span.from(), span.to()))));
    }

    private static String owner(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    /** Whether it is known whom or what the word means. */
    boolean isKnown(int place) {
        return cast.anybody(sentence(), place).isPresent()
                || cast.antecedent(sentence(), place).isPresent();
    }

    /** The noun that a pronoun stands for, with what stands before it but for articles and owners: "replacement ferry". */
    private Optional<String> antecedent(int pronoun) {
        return cast.antecedent(sentence(), pronoun)
                .filter(noun -> noun.sentence() != sentence()
                        || told.subject().isEmpty()
                        || !tree().isWithin(noun.place(), told.subject().getAsInt()))
                .map(noun -> {
                    Sentence other = noun.sentence();
                    int from = noun.place();
                    while (from > 0
                            && other.word(from - 1).head() == noun.place()
                            && other.word(from - 1).isRelated("compound", "amod", "nummod")) {
                        from--;
                    }
                    boolean isFirst = from == 0 && !other.word(0).is(Part.PROPN);
                    String text = other.text(from, noun.place() + 1);
                    return isFirst ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
                });
    }

    /** Whether the doer is or names the same, so that a pronoun will do. */
    private boolean isDoer(int place, Figure figure) {
        OptionalInt doer = told.subject();
        return doer.isPresent()
                && !tree().isWithin(place, doer.getAsInt())
                && tree().subtree(doer.getAsInt()).stream()
                        .anyMatch(word -> cast.anybody(sentence(), word)
                                .filter(figure::equals)
                                .isPresent());
    }

    /** "the French", who are no person. */
    private boolean hasArticle(int head) {
        return tree().children(head, "det").stream().anyMatch(det -> word(det).has("PronType=Art"));
    }

    /** Whether the name follows a phrase that says who its bearer is: "the mayor, Anna Berg". */
    private boolean hasAs(int head, NameSpan span) {
        return head != trigger
                && !word(head).has("Number=Plur")
                && tree().children(head, "flat", "appos").stream().anyMatch(span::covers);
    }

    /** "Berg's" for "her", where it is known who she is. */
    private Optional<Constituent> possessor(int head, int slot) {
        Word word = word(head);
        if (!word.is(Part.PRON) || !word.has("Poss=Yes")) {
            return Optional.empty();
        }
        Optional<Figure> meant = cast.anybody(sentence(), head);
        return (meant.isEmpty()
                        ? antecedent(head)
                        : meant.filter(figure -> !isDoer(head, figure)).map(cast::shortName))
                .map(text ->
                        Constituent.needed(List.of(new HeadlineWord(slot, head, head + 1, owner(text))), List.of()));
    }
}
