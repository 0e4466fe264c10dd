package dateline.extraction.titles;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.PeopleNouns;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.NameSpan;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the names of persons that stand in a sentence beside what else says who they are, and how a headline prints them.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record PersonNames(Vocabulary vocabulary, Cast cast, Clause told, int trigger) {

    /** The name to print for a phrase that names a person or that a name stands beside. */
    Optional<HeadlineWord> name(int head, int slot) {
        return told.tree().names().stream()
                .filter(span -> span.kind() == NameKind.PERSON)
                .filter(span -> !isOffice(span))
                .filter(span -> isNamedBy(head, span) || hasAs(head, span))
                .findFirst()
                .map(this::whole)
                .map(span -> new HeadlineWord(slot, span.from(), span.to(), named(span)))
                .or(() -> beside(head).map(text -> new HeadlineWord(slot, head, head + 1, text)));
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
        if (!isRole) {
            return head;
        }
        List<Integer> names = told.tree().children(head, "appos", "flat", "conj").stream()
                .filter(name -> told.word(name).is(Part.PROPN))
                .toList();
        boolean isOne = names.size() == 1 && joined.stream().allMatch(role -> role <= names.getFirst());
        return isOne ? names.getFirst() : head;
    }

    private String named(NameSpan span) {
        return cast.anybody(told.sentence(), span.from())
                .filter(figure -> ending(span).isEmpty())
                .map(cast::shortName)
                .filter(name -> told.word(span.to() - 1).text().endsWith(name.substring(name.lastIndexOf(' ') + 1)))
                .filter(name -> !name.contains("&"))
                .filter(name -> !hasItsHead(name, span))
                .orElseGet(() -> told.sentence().text(span.from(), span.to()) + ending(span));
    }

    /** The end of a name that looks like a possessor and owns nothing: "Moody's". */
    private String ending(NameSpan name) {
        return Stream.of(name.to())
                .filter(end -> told.sentence().is(end, "'s", "’s"))
                .map(told::word)
                .filter(end -> end.isRelated("case"))
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
                .filter(span -> span.covers(place))
                .filter(span -> !span.covers(head))
                .filter(span -> span.covers(place - 1))
                .anyMatch(span -> told.word(place - 1).head() == head);
    }

    /** The span with the rest of the name, and with what a hyphen joins to it: "Berg-Lund". */
    private NameSpan whole(NameSpan span) {
        int to = told.sentence().endFrom(span.to(), place -> isRest(place, span));
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

    /** Whether the name is that of the word and of none above it: of "Elder Brethren", not of "Elder". */
    private boolean isNamedBy(int head, NameSpan span) {
        NameSpan name = whole(span);
        return name.covers(head) && !name.covers(told.word(head).head()) && isOne(head);
    }

    /** Whether it may name one person; not "Cuban-Americans", "the French". */
    private boolean isOne(int head) {
        return !told.word(head).has("Number=Plur")
                && told.tree().child(head, "det").isEmpty();
    }

    /** "U.S. Secretary" of "U.S. Secretary of State Anna Berg". */
    private boolean isOffice(NameSpan span) {
        return told.sentence().is(span.to(), "of")
                && vocabulary.has("title", told.word(span.to() - 1).lower());
    }

    /** Whether the name follows a phrase that says who its bearer is: "the mayor, Anna Berg"; not "the trial of the mayor, Anna Berg"; "the head of the school, Anna Berg". */
    private boolean hasAs(int head, NameSpan span) {
        PeopleNouns people = new PeopleNouns(vocabulary);
        Stream<Integer> beside = people.bearer(told.tree(), head) == head
                ? told.tree().children(head, "flat", "appos").stream()
                : Stream.of();
        Stream<Integer> below = told.tree().children(head, "nmod").stream()
                .filter(noun -> people.bearer(told.tree(), noun) == head)
                .flatMap(noun -> told.tree().children(noun, "appos").stream());
        return isSomebody(head)
                && Stream.concat(beside, below)
                        .filter(span::covers)
                        .anyMatch(name -> isSetOff(span) || told.word(name).confidence() >= Composer.SURE);
    }

    /** Who a phrase beside says that somebody is: "a second man, the mayor Anna Berg", "a man named Oscar Lund". */
    private Optional<String> beside(int head) {
        Stream<Integer> named = told.tree()
                .withChildren(head, "appos")
                .flatMap(noun -> Stream.concat(
                        told.tree().children(noun, "appos").stream(),
                        told.tree().children(noun, "acl").stream()
                                .filter(calling -> told.word(calling).hasLemma("name", "call"))
                                .flatMap(calling -> told.tree().children(calling, "xcomp", "obj").stream())))
                .filter(name -> told.word(name).head() != head);
        return named.filter(name -> isSomebody(head))
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
}
