package dateline.extraction.titles;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.ReferringWord;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names those whom the words of a sentence mean, as a headline names them.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record Namer(Vocabulary vocabulary, Cast cast, Clause told, int trigger) {

    /** So many words at most tell what a noun is about. */
    private static final int FEW = 5;

    /** What leads to that. */
    private static final String[] ABOUT = {"of", "on", "for", "against", "over", "about", "between"};

    /** The name to print for a phrase that names a person, or for a pronoun or description that means somebody. */
    Optional<HeadlineWord> name(int head, int slot) {
        Word word = told.word(head);
        if (word.is(Part.PRON)) {
            return pronoun(head).map(text -> new HeadlineWord(slot, head, head + 1, leading(head, text) + text));
        }
        return new PersonNames(vocabulary, cast, told, trigger)
                .name(head, slot)
                .or(() -> described(head)
                        .or(() -> owned(head))
                        .or(() -> counted(head))
                        .map(text -> new HeadlineWord(slot, head, head + 1, text)));
    }

    /** Whom or what "she" means. */
    private Optional<String> pronoun(int head) {
        return Optional.of(told.word(head))
                .filter(word -> word.has("PronType=Prs"))
                .filter(word -> !word.has("Poss=Yes", "Reflex=Yes"))
                .filter(word -> !isUnknown(head))
                .flatMap(word -> standsFor(head, cast.anybody(told.sentence(), head)));
    }

    /** The article that a thing takes where it is of another: "all but ten of the towers". */
    private String leading(int pronoun, String thing) {
        return told.word(pronoun).isRelated("nmod") && Character.isLowerCase(thing.charAt(0)) ? "the " : "";
    }

    private Optional<String> standsFor(int pronoun, Optional<Figure> meant) {
        return meant.filter(figure -> isTold(pronoun, figure)).isPresent()
                ? Optional.empty()
                : meant.map(cast::shortName)
                        .filter(name -> name.chars().anyMatch(Character::isUpperCase))
                        .or(() -> antecedent(pronoun)) // for "brother" alone does not tell whose
                        .or(() -> meant.map(cast::shortName));
    }

    /** The name of the one whom a noun with "the" means, where it does not end with the noun: "the company", "the ferry". */
    private Optional<String> described(int head) {
        return nameOf(head).filter(name -> !endsWith(name, head) || !hasArticle(head));
    }

    /** The name of the one whom a noun alone with "the" means. */
    private Optional<String> nameOf(int head) {
        return referring(head)
                .flatMap(noun -> cast.anybody(told.sentence(), head))
                .filter(figure -> !isTold(head, figure))
                .map(figure -> Optional.of(cast.shortName(figure))
                        .filter(name -> !name.equalsIgnoreCase(told.word(head).text()))
                        .orElse(figure.name()));
    }

    /** Whether "the" led to the name before: to "the Sarrano canal", not to "Lyon County". */
    private boolean hasArticle(int head) {
        return cast.antecedent(told.sentence(), head)
                .filter(noun ->
                        !noun.sentence().tree().child(noun.place(), "det").isEmpty())
                .isPresent();
    }

    private boolean endsWith(String name, int noun) {
        return name.toLowerCase(Locale.ROOT).endsWith(" " + told.word(noun).lower());
    }

    /** What a bare noun with "the", "this" or "that" was when it was told of before, with whose it was: "Berg’s offer". */
    private Optional<String> owned(int head) {
        return before(head)
                .flatMap(noun -> ownerOf(noun)
                        .filter(owner -> !isTold(head, owner))
                        .map(owner -> owner(cast.shortName(owner)) + " " + compound(noun)));
    }

    /** Of whom a number alone tells how many there are: "four people". */
    private Optional<String> counted(int head) {
        return cast.antecedent(told.sentence(), head)
                .filter(noun -> told.word(head).is(Part.NUM))
                .map(noun -> told.word(head).lower() + " " + compound(noun));
    }

    private Optional<Figure> ownerOf(ReferringWord noun) {
        return noun.sentence().tree().children(noun.place(), "nmod:poss").stream()
                .findFirst()
                .flatMap(owner -> cast.anybody(noun.sentence(), owner));
    }

    /** Whose it is that does something without saying so: "Nordkraft's" of "net income" in an article about that company. */
    Optional<String> holder(int head) {
        return cast.company()
                .filter(company -> told.subject().stream().anyMatch(doer -> doer == head))
                .filter(company -> vocabulary.has("holding", told.word(head).lower()))
                .filter(company ->
                        told.tree().child(head, "nmod", "nummod", "acl").isEmpty())
                .filter(company -> told.tree().subtree(head).stream()
                        .noneMatch(place -> cast.meant(told.sentence(), place).isPresent()))
                .map(cast::shortName)
                .map(Namer::owner);
    }

    private static String owner(String name) {
        boolean isOwners = name.matches(".*['’]s"); // "Halloran's"
        return isOwners ? name : name + (name.endsWith("s") ? "’" : "’s");
    }

    /** Whether it is a pronoun of which it is not sure whom or what it means: nobody, "they" one person, or "whose" one who is not printed. */
    boolean isUnknown(int place) {
        if (told.word(place).has("PronType=Rel")) {
            return isStray(place);
        }
        Optional<Figure> meant = cast.anybody(told.sentence(), place);
        boolean isOne =
                meant.filter(figure -> figure.kind() == Actor.Kind.PERSON).isPresent();
        boolean isNone =
                meant.isEmpty() && cast.antecedent(told.sentence(), place).isEmpty();
        return Optional.of(told.word(place))
                .filter(word -> word.has("PronType=Prs"))
                .filter(word -> !word.has("Reflex=Yes"))
                .filter(word -> isNone || isOne && word.lower().startsWith("the"))
                .isPresent();
    }

    /** The noun that a pronoun stands for, with what stands before it but for articles and owners: "replacement ferry". */
    private Optional<String> antecedent(int pronoun) {
        return cast.antecedent(told.sentence(), pronoun)
                .filter(noun -> noun.sentence() != told.sentence()
                        || earlier(pronoun).noneMatch(other -> told.tree().isWithin(noun.place(), other)))
                .map(noun -> together(pronoun, noun));
    }

    /** The noun that a pronoun means and, for "they", the one that it is joined with, by their names: "Berg and Lund". */
    private String together(int pronoun, ReferringWord noun) {
        List<Integer> joined = noun.sentence().tree().children(noun.place(), "conj").stream()
                .filter(other -> told.word(pronoun).lower().startsWith("the")) // "they", "them", "their"
                .filter(other -> noun.sentence().tree().children(other, "cc").stream()
                        .anyMatch(joint -> noun.sentence().is(joint, "and")))
                .toList();
        return joined.size() == 1
                ? called(pronoun, noun) + " and "
                        + called(pronoun, new ReferringWord(noun.sentence(), joined.getFirst()))
                : phrase(pronoun, noun);
    }

    private String called(int pronoun, ReferringWord noun) {
        return cast.anybody(noun.sentence(), noun.place()).map(cast::shortName).orElseGet(() -> phrase(pronoun, noun));
    }

    /** What a bare noun with "the", "this" or "that" was called when it was told of before, "music store", or was said to be about, "vote on the tunnel"; empty where neither says more. */
    Optional<String> calledBefore(int head) {
        return nameOf(head)
                .or(() -> before(head).map(Namer::compound))
                .filter(phrase -> phrase.indexOf(' ') > 0)
                .or(() -> before(head).flatMap(Namer::followed));
    }

    /** The noun of another sentence that told of a bare one with "the", "this" or "that" before. */
    private Optional<ReferringWord> before(int head) {
        return referring(head).filter(noun -> noun.sentence() != told.sentence());
    }

    /** What a noun takes up that is not the one that has to be printed. */
    private Optional<ReferringWord> referring(int head) {
        return Optional.of(head)
                .filter(noun -> noun != trigger)
                .filter(noun -> told.word(noun).is(Part.NOUN))
                .flatMap(noun -> cast.antecedent(told.sentence(), noun));
    }

    /** The noun with what says which it is and whose; only "her" where the headline tells of her already: "Berg invites her accusers". */
    private String phrase(int pronoun, ReferringWord noun) {
        String owner = ownerOf(noun)
                .map(who -> isTold(pronoun, who) ? owning(noun) : owner(cast.shortName(who)) + " ")
                .orElse("");
        return owner + phrase(noun, before -> before.isRelated("compound", "amod", "nummod"));
    }

    /** The pronoun that says whose it is; nothing where a name does. */
    private static String owning(ReferringWord noun) {
        return noun.sentence().tree().children(noun.place(), "nmod:poss").stream()
                .map(noun.sentence()::word)
                .filter(owner -> owner.has("Person=3"))
                .map(owner -> owner.lower() + " ")
                .findFirst()
                .orElse("");
    }

    /** The noun with what says which it is, and what describes that: "martial law order", "French bankers". */
    private static String compound(ReferringWord noun) {
        return phrase(
                noun,
                before -> !before.is(Part.NUM, Part.SYM)
                        && (noun.isCalledBy(before) || before.isRelated("amod") && before.head() != noun.place()));
    }

    /** The noun with what follows it and says what it is about: "vote on the health reform". */
    private static Optional<String> followed(ReferringWord noun) {
        Sentence sentence = noun.sentence();
        return sentence.tree().children(noun.place(), "nmod").stream()
                .findFirst()
                .filter(about -> sentence.isLed(about, ABOUT))
                .map(sentence.tree()::subtree)
                .filter(about -> about.nextSetBit(0) == noun.place() + 1)
                .filter(about -> about.cardinality() <= FEW)
                .filter(about -> about.stream()
                        .noneMatch(place -> sentence.word(place).is(Part.PRON, Part.PUNCT)
                                || sentence.timed(place).isPresent()))
                .map(about -> phrase(noun, before -> false) + " " + sentence.text(noun.place() + 1, about.length()));
    }

    private static String phrase(ReferringWord noun, Predicate<Word> isPart) {
        Sentence sentence = noun.sentence();
        int from = sentence.startBefore(noun.place(), at -> isPart.test(sentence.word(at)));
        boolean isTorn = sentence.is(from - 1, "-");
        String text = sentence.text(isTorn ? noun.place() : from, noun.place() + 1);
        boolean isName = from > 0 || sentence.word(0).is(Part.PROPN);
        return isName ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The heads of who is told of already where the word stands: the doer, printed first, the object, and who does what the clause around it tells. */
    private Stream<Integer> earlier(int place) {
        Optional<Integer> nearest = told.tree()
                .path(told.word(place).head())
                .map(told::at)
                .filter(Clause::isVerbal)
                .findFirst()
                .filter(verb -> told.tree().isWithin(verb.predicate(), told.predicate()))
                .flatMap(Clause::subject);
        Stream<Integer> nearer =
                Stream.of(told.object(), nearest).flatMap(Optional::stream).filter(other -> other < place);
        return Stream.concat(told.subject().stream(), nearer)
                .filter(other -> !told.tree().isWithin(place, other));
    }

    /** Whether they are named already, so that a pronoun will do. */
    private boolean isTold(int place, Figure figure) {
        return earlier(place)
                .flatMap(other -> told.tree().subtree(other).stream().boxed())
                .map(word -> cast.anybody(told.sentence(), word))
                .anyMatch(Optional.of(figure)::equals);
    }

    /** Whom "whose" means, where the headline does not tell of them besides: "the asylum seekers whose boat sank". */
    private Optional<String> related(int pronoun) {
        return told.antecedent(pronoun).stream()
                .filter(noun -> told.word(noun).part().isNoun())
                .filter(noun -> !isPrinted(noun))
                .map(noun -> cast.anybody(told.sentence(), noun)
                        .map(cast::shortName)
                        .orElseGet(() -> phrase(pronoun, new ReferringWord(told.sentence(), noun))))
                .findFirst();
    }

    /** Whether neither the one whom "whose" means is printed nor can be named there. */
    private boolean isStray(int pronoun) {
        return Stream.of(told.word(pronoun))
                .filter(word -> word.has("Poss=Yes"))
                .filter(word -> told.antecedent(pronoun).stream().noneMatch(this::isPrinted))
                .anyMatch(word -> related(pronoun).isEmpty());
    }

    /** Whether the headline prints it: the doer and the object may stand outside of the clause. */
    private boolean isPrinted(int noun) {
        return Stream.of(Optional.of(told.predicate()), told.subject(), told.object())
                .flatMap(Optional::stream)
                .anyMatch(head -> told.tree().isWithin(noun, head));
    }

    /** "Berg's" for "her", where it is known who she is. */
    Optional<Constituent> possessor(int head, int slot) {
        return Optional.of(told.word(head))
                .filter(word -> word.isRelated("nmod:poss")) // not "the design was his"
                .filter(word -> word.has("Poss=Yes"))
                .flatMap(word ->
                        standsFor(head, cast.anybody(told.sentence(), head)).or(() -> related(head)))
                .map(text ->
                        Constituent.needed(List.of(new HeadlineWord(slot, head, head + 1, owner(text))), List.of()));
    }
}
