package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Tense;
import dateline.extraction.clauses.VerbGroup;
import dateline.extraction.text.Sentence;
import dateline.language.Verbs;
import dateline.time.TimeSpan;
import java.util.Optional;

/** How an event stands, as its verb and its time tell. */
final class Statuses {

    private final Verbs verbs;
    private final Triggers triggers;
    private final Optional<TimeSpan> published;

    /** The date of the article parts what happened from what is expected. */
    Statuses(Verbs verbs, Triggers triggers, Optional<TimeSpan> published) {
        this.verbs = verbs;
        this.triggers = triggers;
        this.published = published;
    }

    Status of(Clause clause, Optional<TimeExpression> dated) {
        Status told = told(clause);
        boolean lasts =
                dated.flatMap(TimeExpression::time).filter(TimeSpan::openEnd).isPresent();
        if (told == Status.HAPPENED
                && lasts
                && clause.verb().aspect().perfect()
                && clause.verb().tense() == Tense.PRESENT) {
            return Status.GOING_ON;
        }
        boolean past = told == Status.HAPPENED || told == Status.GOING_ON;
        boolean future = told == Status.EXPECTED || told == Status.PLANNED;
        if (past && dated.flatMap(TimeExpression::time).filter(this::ahead).isPresent()) {
            return Status.EXPECTED;
        }
        boolean would = clause.sentence().is(clause.verb().range().from(), "would", "'d");
        if (future
                && would
                && dated.flatMap(TimeExpression::time).filter(this::over).isPresent()) {
            return Status.HAPPENED;
        }
        return told;
    }

    /** How an event stands that a noun tells beside a verb about it. */
    Status ofNoun(Optional<Clause> clause, Optional<TimeExpression> dated) {
        Optional<TimeSpan> time = dated.flatMap(TimeExpression::time);
        if (time.filter(this::ahead).isPresent()) {
            return Status.EXPECTED;
        }
        boolean future = clause.filter(this::future).isPresent();
        return future && time.filter(this::over).isEmpty() ? Status.EXPECTED : Status.HAPPENED;
    }

    private boolean future(Clause clause) {
        Status told = told(clause);
        return told == Status.EXPECTED || told == Status.PLANNED;
    }

    private Status told(Clause clause) {
        Sentence sentence = clause.sentence();
        VerbGroup verb = clause.verb();
        boolean doubtful = clause.link() == Link.CONTENT
                && clause.from() > 0
                && verbs.has(
                        "doubtful", verbs.stem(sentence.token(clause.from() - 1).lower()));
        if (clause.link() == Link.CONDITION || doubtful) {
            return Status.CONDITIONAL;
        }
        if (awaited(clause)) {
            return Status.EXPECTED;
        }
        if (verb.aspect().negated()) {
            return Status.DENIED;
        }
        int trigger = verb.verbs().indexOf(triggers.verb(clause));
        for (int outer : verb.verbs().subList(0, trigger)) {
            Optional<Status> hung = hanging(verbs.stem(sentence.token(outer).lower()));
            if (hung.isPresent()) {
                return hung.get();
            }
        }
        return told(verb, sentence.headline());
    }

    /** "before she is sworn in": what has not come about yet. */
    private static boolean awaited(Clause clause) {
        return clause.link() == Link.ADVERB
                && clause.verb().tense() == Tense.PRESENT
                && clause.sentence().is(clause.from(), "before", "until", "till");
    }

    private Optional<Status> hanging(String stem) {
        if (verbs.has("averted", stem)) {
            return Optional.of(Status.DENIED);
        }
        if (verbs.has("expected", stem)) {
            return Optional.of(Status.EXPECTED);
        }
        return verbs.has("planned", stem) ? Optional.of(Status.PLANNED) : Optional.empty();
    }

    private static Status told(VerbGroup verb, boolean headline) {
        return switch (verb.tense()) {
            case FUTURE -> Status.EXPECTED;
            case POSSIBLE -> verb.aspect().perfect() ? Status.HAPPENED : Status.CONDITIONAL;
            case PAST, PARTICIPLE -> Status.HAPPENED;
            case INFINITIVE -> headline ? Status.PLANNED : Status.HAPPENED;
            case ING -> headline ? Status.GOING_ON : Status.HAPPENED;
            case PRESENT ->
                verb.aspect().perfect() && !verb.aspect().progressive() || headline ? Status.HAPPENED : Status.GOING_ON;
        };
    }

    private boolean ahead(TimeSpan time) {
        return published
                .filter(day -> time.start().isAfter(day.end().minusNanos(1))
                        || time.openEnd() && time.start().isAfter(day.start()))
                .isPresent();
    }

    /** Whether it says only until when, and that is yet to come: "adjourned until June". */
    boolean endsAhead(TimeSpan time) {
        return time.openStart()
                && published.filter(day -> time.end().isAfter(day.end())).isPresent();
    }

    private boolean over(TimeSpan time) {
        return published.filter(day -> !time.end().isAfter(day.start())).isPresent();
    }
}
