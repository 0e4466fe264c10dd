package dateline.extraction.titles;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.reader.NameSpan;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Names those whom the words of a sentence mean, as a headline names them.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record Namer(Cast cast, Clause told, int trigger) {

    /** The name to print for a phrase that names a person or is a pronoun that means somebody. */
    Optional<HeadlineWord> name(int head, int slot) {
        Word word = told.word(head);
        if (word.is(Part.PRON)) {
            boolean isPersonal = word.has("PronType=Prs") && !word.has("Reflex=Yes") && !word.has("Poss=Yes");
            boolean isThey = word.lower().startsWith("the");
            Optional<Figure> meant = isPersonal ? cast.anybody(told.sentence(), head) : Optional.empty();
            if (isThey
                    && meant.filter(figure -> figure.kind() == Actor.Kind.PERSON)
                            .isPresent()) {
                return Optional.empty();
            }
            Optional<String> taken = isPersonal && meant.isEmpty()
                    ? antecedent(head)
                    : meant.filter(figure -> !isDoer(head, figure)).map(cast::shortName);
            return taken.map(text -> new HeadlineWord(slot, head, head + 1, text));
        }
        return told.tree().names().stream()
                .filter(span -> span.kind() == NameKind.PERSON)
                .filter(span -> span.covers(head) && !hasArticle(head) || hasAs(head, span))
                .filter(span -> IntStream.range(span.from(), span.to())
                        .allMatch(at -> told.word(at).is(Part.PROPN, Part.PUNCT)))
                .findFirst()
                .map(this::whole)
                .map(span -> new HeadlineWord(
                        slot,
                        span.from(),
                        span.to(),
                        cast.anybody(told.sentence(), span.from())
                                .filter(figure -> figure.kind() == Actor.Kind.PERSON)
                                .map(cast::shortName)
                                .filter(name -> told.word(span.to() - 1)
                                        .text()
                                        .endsWith(name.substring(name.lastIndexOf(' ') + 1)))
                                .orElse(told.sentence().text(span.from(), span.to()))));
    }

    /** The span with what a hyphen joins to it: "Berg-Lund". */
    private NameSpan whole(NameSpan span) {
        int to = span.to();
        while (told.sentence().is(to, "-", "‑")
                && told.sentence().isGlued(to - 1)
                && told.sentence().isGlued(to)) {
            to += 2;
        }
        return new NameSpan(span.from(), to, span.kind(), span.confidence());
    }

    private static String owner(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    /** Whether it is known whom or what the word means. */
    boolean isKnown(int place) {
        return cast.anybody(told.sentence(), place).isPresent()
                || cast.antecedent(told.sentence(), place).isPresent();
    }

    /** The noun that a pronoun stands for, with what stands before it but for articles and owners: "replacement ferry". */
    private Optional<String> antecedent(int pronoun) {
        return cast.antecedent(told.sentence(), pronoun)
                .filter(noun -> noun.sentence() != told.sentence()
                        || told.subject().isEmpty()
                        || !told.tree().isWithin(noun.place(), told.subject().getAsInt()))
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

    /** Whether the doer, or who does what the clause around the pronoun tells, is or names the same, so that a pronoun will do. */
    private boolean isDoer(int place, Figure figure) {
        int governor = told.word(place).head();
        OptionalInt nearest = governor >= 0 ? told.at(governor).subject() : OptionalInt.empty();
        return isMeant(told.subject(), place, figure) || isMeant(nearest, place, figure);
    }

    private boolean isMeant(OptionalInt doer, int place, Figure figure) {
        return doer.isPresent()
                && !told.tree().isWithin(place, doer.getAsInt())
                && told.tree().subtree(doer.getAsInt()).stream()
                        .anyMatch(word -> cast.anybody(told.sentence(), word)
                                .filter(figure::equals)
                                .isPresent());
    }

    /** "the French", who are no person. */
    private boolean hasArticle(int head) {
        return told.tree().children(head, "det").stream()
                .anyMatch(det -> told.word(det).has("PronType=Art"));
    }

    /** Whether the name follows a phrase that says who its bearer is: "the mayor, Anna Berg". */
    private boolean hasAs(int head, NameSpan span) {
        return head != trigger
                && !told.word(head).has("Number=Plur")
                && told.tree().children(head, "flat", "appos").stream().anyMatch(span::covers);
    }

    /** "Berg's" for "her", where it is known who she is. */
    Optional<Constituent> possessor(int head, int slot) {
        Word word = told.word(head);
        if (!word.is(Part.PRON) || !word.has("Poss=Yes")) {
            return Optional.empty();
        }
        Optional<Figure> meant = cast.anybody(told.sentence(), head);
        return (meant.isEmpty()
                        ? antecedent(head)
                        : meant.filter(figure -> !isDoer(head, figure)).map(cast::shortName))
                .map(text ->
                        Constituent.needed(List.of(new HeadlineWord(slot, head, head + 1, owner(text))), List.of()));
    }
}
