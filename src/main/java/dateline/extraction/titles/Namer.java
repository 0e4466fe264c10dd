package dateline.extraction.titles;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.ReferringWord;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.NameSpan;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names those whom the words of a sentence mean, as a headline names them.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record Namer(Vocabulary vocabulary, Cast cast, Clause told, int trigger) {

    /** The name to print for a phrase that names a person, or for a pronoun or description that means somebody. */
    Optional<HeadlineWord> name(int head, int slot) {
        Word word = told.word(head);
        if (word.is(Part.PRON)) {
            return pronoun(head).map(text -> new HeadlineWord(slot, head, head + 1, leading(head, text) + text));
        }
        return told.tree().names().stream()
                .filter(span -> span.kind() == NameKind.PERSON)
                .filter(span -> !isOffice(span))
                .filter(span -> isNamedBy(head, span) || hasAs(head, span))
                .findFirst()
                .map(this::whole)
                .map(span -> new HeadlineWord(slot, span.from(), span.to(), named(span)))
                .or(() -> beside(head)
                        .or(() -> described(head))
                        .or(() -> owned(head))
                        .or(() -> counted(head))
                        .map(text -> new HeadlineWord(slot, head, head + 1, text)));
    }

    /**
     * The name that stands right behind a noun that says who bears it: of "singer and actress Anna Berg" "Anna", of "actors Anna Berg and
     * Oscar Lund" the first; the word itself where none does. "A man and actress Anna Berg" are two.
     */
    int bearer(int head) {
        List<Integer> joined = told.tree().children(head, "conj");
        boolean isRole = told.word(head).is(Part.NOUN)
                && (!joined.isEmpty() || told.word(head).has("Number=Plur"))
                && told.tree().child(head, "det").isEmpty();
        List<Integer> names = told.tree().children(head, "appos", "flat", "conj").stream()
                .filter(name -> isRole && told.word(name).is(Part.PROPN))
                .filter(name -> cast.anybody(told.sentence(), name)
                        .filter(figure -> figure.kind() == Actor.Kind.PERSON)
                        .isPresent())
                .toList();
        boolean isOne = names.size() == 1 && joined.stream().allMatch(role -> role <= names.getFirst());
        return isOne && told.word(names.getFirst() - 1).is(Part.NOUN) ? names.getFirst() : head;
    }

    private String named(NameSpan span) {
        return cast.anybody(told.sentence(), span.from())
                .filter(figure -> ending(span).isEmpty())
                .map(cast::shortName)
                .filter(name -> told.word(span.to() - 1).text().endsWith(name.substring(name.lastIndexOf(' ') + 1)))
                .filter(name -> !name.contains("&") && !hasItsHead(name, span))
                .orElseGet(() -> told.sentence().text(span.from(), span.to()) + ending(span));
    }

    /** The end of a name that looks like a possessor and owns nothing: "Moody's". */
    private String ending(NameSpan name) {
        return Stream.of(name.to())
                .filter(end -> told.sentence().is(end, "'s", "’s"))
                .map(told::word)
                .filter(end -> end.isRelated("case") && name.covers(end.head()))
                .filter(end -> !told.word(end.head()).isRelated("nmod:poss"))
                .map(Word::text)
                .findFirst()
                .orElse("");
    }

    /** Whether the name has the word, too, that the last of it hangs on and that is printed by itself: "Lund" of "the Dane Lund". */
    private boolean hasItsHead(String name, NameSpan span) {
        int head = span.from();
        while (span.covers(head)) {
            head = told.word(head).head();
        }
        return head >= 0 && List.of(name.split(" ")).contains(told.word(head).text());
    }

    /** Whether it is the end of a person's name of which the reader hung each word on the same other: it is printed with the first. */
    boolean isEndOfName(int place) {
        int head = told.word(place).head();
        return told.tree().names().stream()
                .filter(span -> span.kind() == NameKind.PERSON)
                .filter(span -> span.covers(place) && !span.covers(head))
                .anyMatch(span -> span.covers(place - 1) && told.word(place - 1).head() == head);
    }

    /** Whom or what "she" means. */
    private Optional<String> pronoun(int head) {
        boolean isPersonal =
                told.word(head).has("PronType=Prs") && !told.word(head).has("Poss=Yes", "Reflex=Yes");
        return isPersonal && !isUnknown(head) ? standsFor(head, cast.anybody(told.sentence(), head)) : Optional.empty();
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
        return cast.anybody(told.sentence(), head)
                .filter(figure -> told.word(head).is(Part.NOUN) && head != trigger)
                .filter(figure -> cast.antecedent(told.sentence(), head).isPresent() && !isTold(head, figure))
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

    /** What a bare noun with "the" was when it was told of before, with whose it was: "Berg’s offer". */
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

    /** The span with the rest of the name, and with what a hyphen joins to it: "Berg-Lund". */
    private NameSpan whole(NameSpan span) {
        int to = span.to();
        while (to < told.sentence().size() && isRest(to, span)) {
            to++;
        }
        while (told.sentence().is(to, "-", "‑") && told.sentence().isGlued(to)) {
            to += 2;
        }
        int from = told.sentence().is(span.from() - 1, "st", "st.") ? span.from() - 1 : span.from();
        return new NameSpan(from, to, span.kind(), span.confidence());
    }

    private boolean isRest(int place, NameSpan span) {
        Word word = told.word(place);
        return word.isRelated("flat") && word.token().capital() && span.covers(word.head());
    }

    private static String owner(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
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

    /** What a bare noun with "the" was called when it was told of before: "music store"; empty where it had no other name. */
    Optional<String> calledBefore(int head) {
        return nameOf(head).or(() -> before(head).map(Namer::compound)).filter(phrase -> phrase.indexOf(' ') > 0);
    }

    /** The noun of another sentence that told of a bare one with "the" before. */
    private Optional<ReferringWord> before(int head) {
        return told.word(head).is(Part.NOUN) && head != trigger
                ? cast.antecedent(told.sentence(), head).filter(noun -> noun.sentence() != told.sentence())
                : Optional.empty();
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

    private static String phrase(ReferringWord noun, Predicate<Word> isPart) {
        Sentence sentence = noun.sentence();
        int from = noun.place();
        while (from > 0 && isPart.test(sentence.word(from - 1))) {
            from--;
        }
        boolean isTorn = sentence.is(from - 1, "-");
        String text = sentence.text(isTorn ? noun.place() : from, noun.place() + 1);
        boolean isName = from > 0 || sentence.word(0).is(Part.PROPN);
        return isName ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The heads of who is told of already where the word stands: the doer, printed first, the object, and who does what the clause around it tells. */
    private IntStream earlier(int place) {
        int verb = told.word(place).head();
        while (verb >= 0 && !told.at(verb).isVerbal()) {
            verb = told.word(verb).head();
        }
        boolean isInside = told.tree().isWithin(verb, told.predicate());
        OptionalInt nearest = isInside ? told.at(verb).subject() : OptionalInt.empty();
        IntStream nearer = Stream.of(told.object(), nearest)
                .flatMapToInt(OptionalInt::stream)
                .filter(other -> other < place);
        return IntStream.concat(told.subject().stream(), nearer)
                .filter(other -> !told.tree().isWithin(place, other));
    }

    /** Whether they are named already, so that a pronoun will do. */
    private boolean isTold(int place, Figure figure) {
        return earlier(place)
                .flatMap(other -> told.tree().subtree(other).stream())
                .mapToObj(word -> cast.anybody(told.sentence(), word))
                .anyMatch(Optional.of(figure)::equals);
    }

    /** Whether the name is that of the word and of none above it: of "Elder Brethren", not of "Elder". */
    private boolean isNamedBy(int head, NameSpan span) {
        NameSpan name = whole(span);
        return name.covers(head) && !name.covers(told.word(head).head()) && isOne(head);
    }

    /** Whether it may name one person; not "Cuban-Americans", "the French". */
    private boolean isOne(int head) {
        return !told.word(head).has("Number=Plur")
                && told.tree().children(head, "det").stream()
                        .noneMatch(det -> told.word(det).has("PronType=Art"));
    }

    /** "U.S. Secretary" of "U.S. Secretary of State Anna Berg". */
    private boolean isOffice(NameSpan span) {
        return told.sentence().is(span.to(), "of")
                && vocabulary.has("title", told.word(span.to() - 1).lower());
    }

    /** Whether the name follows a phrase that says who its bearer is: "the mayor, Anna Berg"; not "the trial of the mayor, Anna Berg". */
    private boolean hasAs(int head, NameSpan span) {
        return isSomebody(head)
                && told.tree().children(head, "flat", "appos").stream()
                        .filter(span::covers)
                        .anyMatch(name -> isSetOff(span) || told.word(name).confidence() >= Composer.SURE);
    }

    /** Who a phrase beside says that somebody is: "a second man, the mayor Anna Berg", "a man named Oscar Lund". */
    private Optional<String> beside(int head) {
        Stream<Integer> named = Stream.concat(Stream.of(head), told.tree().children(head, "appos").stream())
                .flatMap(noun -> Stream.concat(
                        told.tree().children(noun, "appos").stream(),
                        told.tree().children(noun, "acl").stream()
                                .filter(calling -> told.word(calling).hasLemma("name", "call"))
                                .flatMap(calling -> told.tree().children(calling, "xcomp", "obj").stream())))
                .filter(name -> told.word(name).head() != head);
        return named.filter(name -> isSomebody(head))
                .filter(name -> told.word(head).isRelated("nsubj", "obj"))
                .filter(name -> told.word(name).is(Part.PROPN))
                .flatMap(name -> cast.anybody(told.sentence(), name).stream())
                .filter(figure -> figure.kind() == Actor.Kind.PERSON)
                .map(cast::shortName)
                .filter(name -> name.contains(" ")) // "a dog named Rex" is not known by that
                .findFirst();
    }

    private boolean isSomebody(int head) {
        return head != trigger
                && !told.word(head).event().isLikely()
                && !told.word(head).has("Number=Plur");
    }

    /** Whether commas enclose it, so that it can only say who is meant: "the mayor, Anna Berg, left". */
    private boolean isSetOff(NameSpan span) {
        return IntStream.of(span.from() - 1, span.to())
                .allMatch(place -> told.sentence().is(place, ","));
    }

    /** Whom "whose" means, where the headline does not tell of them besides: "the asylum seekers whose boat sank". */
    private Optional<String> related(int pronoun) {
        return told.antecedent(pronoun).stream()
                .filter(noun -> told.word(noun).part().isNoun())
                .filter(noun -> !isPrinted(noun))
                .mapToObj(noun -> cast.anybody(told.sentence(), noun)
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
        return Stream.of(OptionalInt.of(told.predicate()), told.subject(), told.object())
                .flatMapToInt(OptionalInt::stream)
                .anyMatch(head -> told.tree().isWithin(noun, head));
    }

    /** "Berg's" for "her", where it is known who she is. */
    Optional<Constituent> possessor(int head, int slot) {
        Word word = told.word(head);
        if (!word.isRelated("nmod:poss") || !word.has("Poss=Yes")) { // not of "the design was his"
            return Optional.empty();
        }
        return standsFor(head, cast.anybody(told.sentence(), head))
                .or(() -> related(head))
                .map(text ->
                        Constituent.needed(List.of(new HeadlineWord(slot, head, head + 1, owner(text))), List.of()));
    }
}
