package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Contents;
import dateline.extraction.clauses.Range;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.Use;
import dateline.extraction.names.Way;
import dateline.extraction.speech.Stance;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Finds what somebody says or does that takes a stand: "refused to …", "supports …", "warned that …". */
public final class StanceFinder {

    private final Verbs verbs;
    private final Titles titles;
    private final Cast cast;

    /** For an article with these actors. */
    public StanceFinder(Vocabulary vocabulary, Cast cast) {
        this.verbs = new Verbs(vocabulary);
        this.titles = new Titles(vocabulary, cast);
        this.cast = cast;
    }

    /** The stances of the clauses of one sentence. */
    public List<Stance> stances(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> takesStand(clause, clauses))
                .flatMap(clause -> actor(clause).map(actor -> stance(clause, clauses, actor)).stream())
                .filter(stance -> !stance.summary().isEmpty())
                .toList();
    }

    /** A verb of saying takes a stand only by the words it brings. */
    private boolean takesStand(Clause clause, List<Clause> clauses) {
        String stem = verbs.stem(clause.sentence().token(clause.verb().first()).lower());
        boolean words = Contents.of(clause, clauses).isPresent();
        return verbs.has("stance", stem) && !clause.sentence().headline() && (words || !verbs.has("saying", stem));
    }

    private Stance stance(Clause clause, List<Clause> clauses, Figure actor) {
        Sentence sentence = clause.sentence();
        int to = Math.max(
                clause.to(), Contents.of(clause, clauses).map(Clause::to).orElse(0));
        int from = clause.subject().isEmpty()
                ? clause.from()
                : Math.max(
                        clause.from(),
                        Math.min(clause.subject().from(), clause.verb().range().from()));
        while (to - from > 1 && (sentence.is(to - 1, Part.PUNCT) || sentence.is(to - 1, Part.CCONJ))) {
            to--;
        }
        return new Stance(actor, titles.predicate(clause, to), sentence.span(from, to));
    }

    private Optional<Figure> actor(Clause clause) {
        Sentence sentence = clause.sentence();
        Range subject = clause.subject();
        if (subject.size() == 1 && sentence.is(subject.from(), Part.PRON)) {
            return cast.behind(sentence, subject.from());
        }
        return cast.in(sentence).stream()
                .filter(use -> subject.contains(use.from()) && use.way() == Way.NAME)
                .map(Use::figure)
                .findFirst();
    }
}
