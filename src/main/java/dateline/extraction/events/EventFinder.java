package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Timed;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
import dateline.extraction.names.Cast;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the events that the sentences of one article tell: those a time expression dates, and the main ones without a date. */
public final class EventFinder {

    private final Verbs verbs;
    private final Drafting drafting;
    private final NounEvents nouns;
    private final Salience salience;

    /** For an article that appeared then, with these actors. */
    public EventFinder(Vocabulary vocabulary, Cast cast, Optional<TimeSpan> published) {
        this.verbs = new Verbs(vocabulary);
        this.nouns = new NounEvents(vocabulary);
        Triggers triggers = new Triggers(verbs, vocabulary);
        Statuses statuses = new Statuses(verbs, triggers, published);
        this.drafting = new Drafting(new Titles(vocabulary, cast), statuses, nouns, triggers, cast);
        this.salience = new Salience(vocabulary, cast);
    }

    /** The events of a sentence with these clauses, in the order of their triggers. */
    public List<Draft> find(Sentence sentence, List<Clause> clauses) {
        Map<Clause, Timed> byClause = new LinkedHashMap<>();
        List<Draft> found = new ArrayList<>();
        for (Timed time : sentence.times()) {
            if (Dating.places(time.expression()) && (point(time) || alone(sentence, clauses, time))) {
                place(sentence, clauses, time, byClause, found);
            }
        }
        spread(clauses, byClause);
        byClause.forEach((clause, time) -> found.add(drafting.dated(clause, clauses, time)));
        undated(sentence, clauses, byClause.keySet()).forEach(found::add);
        return distinct(found);
    }

    /** Whether no time but a length of time stands in the clause. */
    private static boolean alone(Sentence sentence, List<Clause> clauses, Timed length) {
        Optional<Clause> clause = innermost(clauses, length);
        return sentence.times().stream()
                .noneMatch(other -> point(other) && innermost(clauses, other).equals(clause));
    }

    private static boolean point(Timed time) {
        return time.expression().type() != TimexType.DURATION && Dating.places(time.expression());
    }

    private void place(
            Sentence sentence, List<Clause> clauses, Timed time, Map<Clause, Timed> byClause, List<Draft> found) {
        Optional<Clause> clause = innermost(clauses, time);
        Belonging reading = nouns.read(sentence, time, clause);
        switch (reading) {
            case Belonging.Dates dates -> found.add(drafting.noun(sentence, dates.noun(), clause, time.expression()));
            case Belonging.Nothing nothing -> {}
            case Belonging.Verb verb ->
                clause.filter(drafting::tells).ifPresent(told -> byClause.merge(told, time, EventFinder::finer));
        }
    }

    /** A time that opens the sentence dates the clauses that go on from the first, too: "In 2003 he left and founded …". */
    private static void spread(List<Clause> clauses, Map<Clause, Timed> byClause) {
        Timed time = clauses.isEmpty() ? null : byClause.get(clauses.getFirst());
        if (time == null) {
            return;
        }
        Clause first = clauses.getFirst();
        for (Clause clause : clauses.subList(1, clauses.size())) {
            boolean goesOn = clause.link() == Link.SAME || first.sentence().is(clause.from(), "and");
            if (!goesOn
                    || time.from() > first.verb().range().from()
                    || clause.verb().tense() != first.verb().tense()) {
                return;
            }
            byClause.putIfAbsent(clause, time);
        }
    }

    /** Of two times of one clause, the finer; of two as fine, the first. */
    private static Timed finer(Timed one, Timed other) {
        return length(other).compareTo(length(one)) < 0 ? other : one;
    }

    private static Duration length(Timed time) {
        Optional<TimeSpan> span = time.expression().time();
        if (span.isEmpty() || span.get().openStart() || span.get().openEnd()) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
        LocalDateTime start = span.get().start();
        return Duration.between(start, span.get().end());
    }

    private static Optional<Clause> innermost(List<Clause> clauses, Timed time) {
        return clauses.stream()
                .filter(clause -> clause.range().contains(time.from()))
                .min(Comparator.comparingInt(clause -> clause.range().size()));
    }

    private List<Draft> undated(Sentence sentence, List<Clause> clauses, Set<Clause> dated) {
        return clauses.stream()
                .filter(clause -> !dated.contains(clause) && drafting.tells(clause) && salience.main(clause))
                .map(clause -> drafting.undated(clause, clauses))
                .toList();
    }

    private static List<Draft> distinct(List<Draft> found) {
        Set<Integer> triggers = new HashSet<>();
        return found.stream()
                .filter(draft -> !draft.title().isEmpty())
                .sorted(Comparator.comparingInt((Draft draft) -> draft.telling().trigger())
                        .thenComparing(draft -> draft.dated().isEmpty()))
                .filter(draft -> triggers.add(draft.telling().trigger()))
                .toList();
    }
}
