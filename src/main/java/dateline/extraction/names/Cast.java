package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Range;
import dateline.extraction.language.Part;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is named in an article, and where. */
public final class Cast {

    private static final int MEMORY = 4;

    private final Vocabulary vocabulary;
    private final List<Sentence> sentences;
    private final Map<Integer, List<Use>> uses;

    Cast(List<Sentence> sentences, Map<Integer, List<Use>> uses, Vocabulary vocabulary) {
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        this.uses = uses;
    }

    /** Everybody, in the order of their first naming. */
    public List<Figure> figures() {
        return uses.values().stream()
                .flatMap(List::stream)
                .map(Use::figure)
                .distinct()
                .toList();
    }

    /** The namings in a sentence, in order. */
    public List<Use> in(Sentence sentence) {
        return uses.getOrDefault(sentence.number(), List.of());
    }

    /** The naming that the token belongs to. */
    public Optional<Use> at(Sentence sentence, int token) {
        return in(sentence).stream().filter(use -> use.covers(token)).findFirst();
    }

    /** Everybody named from one token to another, those who act before those named aside. */
    public List<Figure> between(Sentence sentence, int from, int to) {
        List<Use> inside = in(sentence).stream()
                .filter(use -> from <= use.from() && use.to() <= to)
                .toList();
        return Stream.concat(
                        inside.stream().filter(use -> use.way() != Way.ASIDE),
                        inside.stream().filter(use -> use.way() == Way.ASIDE))
                .map(Use::figure)
                .distinct()
                .toList();
    }

    /** Whom a pronoun at the token means: somebody named before it in the sentence, or else first in a sentence shortly before. */
    public Optional<Figure> behind(Sentence sentence, int token) {
        boolean person = sentence.token(token).is("he", "she", "his", "her", "him", "himself", "herself");
        if (sentence.token(token).is("they", "their", "them")) {
            return group(sentence.number());
        }
        if (!person && !sentence.token(token).is("it", "its", "itself")) {
            return Optional.empty();
        }
        Optional<Figure> here = in(sentence).stream()
                .filter(use -> use.to() <= token && fits(use, person))
                .map(Use::figure)
                .reduce((one, next) -> person ? next : one);
        return here.or(() -> person ? owned(sentence, token) : Optional.empty())
                .or(() -> person || !other(sentence, token) ? before(sentence.number(), person) : Optional.empty());
    }

    private Optional<Figure> before(int number, boolean person) {
        for (int back = number - 1; back >= Math.max(0, number - MEMORY); back--) {
            Sentence there = sentences.get(back);
            Optional<Figure> first = in(there).stream()
                    .filter(use -> fits(use, person) && (person || leads(there, use)))
                    .map(Use::figure)
                    .findFirst();
            boolean unclear = !person && in(there).stream().anyMatch(use -> fits(use, false));
            if (first.isPresent() || unclear) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** The person of whom something was spoken last: "Berg's health … he". */
    private Optional<Figure> owned(Sentence sentence, int token) {
        return in(sentence).stream()
                .filter(use -> use.to() <= token && use.way() == Way.OWNER)
                .map(Use::figure)
                .filter(figure -> figure.kind() == Actor.Kind.PERSON)
                .reduce((one, next) -> next);
    }

    /** Whether another thing is spoken of before the token, which "it" may mean: a noun behind no preposition. */
    private static boolean other(Sentence sentence, int token) {
        boolean aside = false;
        for (int at = 0; at < token; at++) {
            aside = sentence.is(at, Part.ADP)
                    || aside && sentence.token(at).part().inNounPhrase();
            if (sentence.token(at).part().isNoun()
                    && !aside
                    && sentence.timed(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The organisation that the sentence before begins with, which "they" takes up. */
    private Optional<Figure> group(int number) {
        return uses.getOrDefault(number - 1, List.of()).stream()
                .limit(1)
                .filter(use -> use.from() < 2 && fits(use, false) && organisation(use.figure()))
                .map(Use::figure)
                .findFirst();
    }

    /** The organisation that a subject like "the company" means: the last named before in the sentence, or first in one shortly before. */
    public Optional<Figure> company(Sentence sentence, Range subject) {
        boolean named = sentence.is(subject.to(), ",")
                && subject.to() + 1 < sentence.size()
                && sentence.token(subject.to() + 1).capital();
        boolean company = !named
                && subject.size() > 1
                && subject.size() < 4
                && sentence.is(subject.from(), "the")
                && !vocabulary.has("another", sentence.token(subject.from() + 1).lower())
                && vocabulary.has("company", sentence.token(subject.to() - 1).lower());
        if (!company) {
            return Optional.empty();
        }
        Optional<Figure> here = in(sentence).stream()
                .filter(use -> use.to() <= subject.from() && use.way() != Way.ASIDE)
                .map(Use::figure)
                .filter(Cast::organisation)
                .reduce((one, next) -> next);
        return here.or(() -> before(sentence.number(), false)).filter(Cast::organisation);
    }

    /** Whoever is named between commas behind a noun phrase, which says who it is: "the minister, Anna Berg,". */
    public Optional<Use> apposed(Sentence sentence, Range phrase) {
        return in(sentence).stream()
                .filter(use -> use.from() == phrase.to() + 1 && use.way() == Way.NAME && !phrase.isEmpty())
                .filter(use -> sentence.is(phrase.to(), ",") && sentence.is(use.to(), ","))
                .findFirst();
    }

    /** Whom a subject means that names nobody: a pronoun, or "the company". */
    public Optional<Figure> meant(Sentence sentence, Range subject) {
        boolean pronoun = !subject.isEmpty() && sentence.is(subject.from(), Part.PRON);
        return pronoun ? behind(sentence, subject.from()) : company(sentence, subject);
    }

    private static boolean organisation(Figure figure) {
        return figure.kind() == Actor.Kind.ORGANISATION;
    }

    /** Whether no verb stands before it. */
    private static boolean leads(Sentence sentence, Use use) {
        return sentence.tokens().subList(0, use.from()).stream()
                .noneMatch(token -> token.part().isVerb());
    }

    private static boolean fits(Use use, boolean person) {
        return use.way() == Way.NAME && (use.figure().kind() == Actor.Kind.PERSON) == person;
    }
}
