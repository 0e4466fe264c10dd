package dateline.extraction.speech;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Range;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.Use;
import dateline.extraction.names.Way;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who speaks in a clause whose verb is one of speech. */
final class Speakers {

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Cast cast;

    Speakers(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.cast = cast;
    }

    boolean speaks(Clause clause) {
        return is("speech", clause);
    }

    /** Whether the verb brings somebody's words as a clause. */
    boolean brings(Clause clause) {
        return is("saying", clause);
    }

    /** Whether the verb says no more than that somebody speaks. */
    boolean utters(Clause clause) {
        return is("uttering", clause);
    }

    /** The token behind the verb, and behind whom the words are told: "told Reuters", "told the council on Monday". */
    int behindListener(Clause clause) {
        int verb = clause.verb().range().to();
        return tells(clause)
                ? cast.at(clause.sentence(), verb)
                        .filter(use -> use.from() == verb)
                        .map(Use::to)
                        .orElseGet(() -> behindNoun(clause.sentence(), verb))
                : verb;
    }

    private static int behindNoun(Sentence sentence, int from) {
        int at = from;
        while (sentence.is(at, Part.DET) && at == from || sentence.is(at, Part.ADJ)) {
            at++;
        }
        int noun = at;
        while (at < sentence.size()
                && (sentence.token(at).part().isNoun() || sentence.is(at, Part.PRON) && at == from)
                && sentence.timed(at).isEmpty()) {
            at++;
        }
        while (at > noun
                && (sentence.timed(at).isPresent()
                        || sentence.is(at, Part.ADP) && sentence.timed(at + 1).isPresent())) {
            at++;
        }
        return at > noun ? at : from;
    }

    /** Whether it is to somebody that the verb says it: "told Reuters". */
    boolean tells(Clause clause) {
        return is("telling", clause);
    }

    private boolean is(String wordClass, Clause clause) {
        return clause.verb().verbs().stream()
                .anyMatch(verb -> verbs.has(
                        wordClass, verbs.stem(clause.sentence().token(verb).lower())));
    }

    /** The subject, or what stands right behind the verb: "said Jobs". */
    Optional<Figure> of(Clause clause) {
        Sentence sentence = clause.sentence();
        Range subject = clause.subject();
        Optional<Figure> before = aside(clause)
                .map(Appositions.Apposed::figure)
                .or(() -> cast.apposed(sentence, subject).map(Use::figure).filter(Speakers::person))
                .or(() -> named(sentence, subject));
        if (before.isPresent() || tells(clause)) {
            return before;
        }
        int verb = clause.verb().range().to();
        boolean quoted = subject.isEmpty() || sentence.is(clause.verb().range().from() - 1, Part.PUNCT);
        return quoted ? inverted(sentence, verb, clause.to()) : Optional.empty();
    }

    /** Who brings out words of the kind that the clause names behind its verb: "Berg issued a statement". */
    Optional<Figure> issuing(Clause clause) {
        boolean words = IntStream.range(clause.verb().range().to(), clause.to())
                .anyMatch(at ->
                        vocabulary.has("utterance", clause.sentence().token(at).lower()));
        return words ? named(clause.sentence(), clause.subject()) : Optional.empty();
    }

    /** Where that begins which says who speaks. */
    int begin(Clause clause) {
        return aside(clause).map(Appositions.Apposed::from).orElse(clause.from());
    }

    /** The speaker before the verb, where commas stand between, and none behind it: "said Berg". */
    private Optional<Appositions.Apposed> aside(Clause clause) {
        Sentence sentence = clause.sentence();
        int verb = clause.verb().range().to();
        boolean inverted = !tells(clause)
                && cast.at(sentence, verb).filter(use -> use.from() == verb).isPresent();
        return inverted
                ? Optional.empty()
                : new Appositions(cast).before(sentence, clause.verb().range().from());
    }

    private static boolean person(Figure figure) {
        return figure.kind() == Actor.Kind.PERSON;
    }

    private Optional<Figure> named(Sentence sentence, Range subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            boolean pronoun = sentence.is(at, "he", "she", "it");
            Optional<Figure> meant = pronoun ? cast.behind(sentence, at) : Optional.empty();
            if (meant.isPresent()) {
                return meant;
            }
        }
        return cast.called(sentence, subject)
                .or(() -> main(cast.in(sentence).stream()
                        .filter(use -> subject.contains(use.from()) && use.way() != Way.OWNER)
                        .filter(use -> use.way() != Way.ASIDE || speaksFor(sentence, subject))
                        .toList()));
    }

    /** "U.S. officials", "the Chinese government". */
    private boolean speaksFor(Sentence sentence, Range subject) {
        return vocabulary.has("voice", sentence.token(subject.to() - 1).lower());
    }

    private Optional<Figure> inverted(Sentence sentence, int from, int to) {
        return main(cast.in(sentence).stream()
                .filter(use -> from <= use.from() && use.to() <= Math.min(to, from + 12) && use.way() == Way.NAME)
                .toList());
    }

    /** A person before an organisation, that before a state, a name before one that stands aside. */
    private static Optional<Figure> main(List<Use> uses) {
        return uses.stream()
                .min(Comparator.comparing((Use use) -> use.way() == Way.ASIDE)
                        .thenComparing(use -> use.figure().kind() != Actor.Kind.PERSON))
                .map(Use::figure);
    }
}
