package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.language.Part;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Timed;
import dateline.extraction.language.Token;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
import dateline.extraction.names.Cast;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the events that the sentences of one article tell, given one after the other: those a time expression dates, the main
 * ones without a date, and what is said. For one thread.
 */
public final class EventFinder {

    private final Drafting drafting;
    private final NounEvents nouns;
    private final Salience salience;
    private final Reference reference;

    /** For an article that appeared then, with these actors. */
    public EventFinder(Vocabulary vocabulary, Cast cast, Optional<TimeSpan> published) {
        Verbs verbs = new Verbs(vocabulary);
        Triggers triggers = new Triggers(verbs, vocabulary);
        this.nouns = new NounEvents(vocabulary);
        this.drafting = new Drafting(
                new Titles(vocabulary, cast), new Statuses(verbs, triggers, published), nouns, triggers, cast);
        this.salience = new Salience(vocabulary, cast);
        this.reference = new Reference(published);
    }

    /** The events of the next sentence, which has these clauses, in the order of their triggers. */
    public List<Draft> find(Sentence sentence, List<Clause> clauses) {
        Placing placing = new Placing(sentence, clauses, nouns);
        List<Draft> found = new ArrayList<>();
        placing.nouns().forEach(told -> found.add(drafting.noun(sentence, told.noun(), told.clause(), told.time())));
        for (Clause clause : clauses) {
            if (drafting.tells(clause)) {
                Optional<Timed> time = Optional.ofNullable(placing.verbs().get(clause));
                time.map(timed -> Optional.of(drafting.dated(clause, clauses, timed)))
                        .orElseGet(() -> undated(clause, clauses))
                        .ifPresent(draft -> {
                            reference.told(clause, draft);
                            found.add(draft);
                        });
            }
        }
        return distinct(found);
    }

    /** What a clause without a time tells, if it counts: a main event, something on the day told before, or a statement. */
    private Optional<Draft> undated(Clause clause, List<Clause> clauses) {
        Draft draft = drafting.undated(clause, clauses);
        Optional<TimeExpression> time = reference.time(clause, draft.actors());
        boolean counts = draft.statement() || salience.main(clause) || time.isPresent() && salience.tells(clause);
        return Optional.of(time.map(draft::dated).orElse(draft)).filter(any -> counts);
    }

    /** Whether the title says something: it does not begin with "is", and a verb does not stand alone. */
    private static boolean tells(Draft draft) {
        String title = draft.title();
        Token trigger = draft.sentence().token(draft.telling().trigger());
        boolean alone = title.indexOf(' ') < 0 && trigger.is(Part.VERB);
        return !title.isEmpty() && !alone && !title.matches("(Has|Have|Had|Is|Are|Was|Were|Be|Will|Would) .*");
    }

    private static List<Draft> distinct(List<Draft> found) {
        Set<Integer> triggers = new HashSet<>();
        return found.stream()
                .filter(EventFinder::tells)
                .sorted(Comparator.comparingInt((Draft draft) -> draft.telling().trigger())
                        .thenComparing(draft -> draft.dated().isEmpty()))
                .filter(draft -> triggers.add(draft.telling().trigger()))
                .toList();
    }
}
