package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Tense;
import dateline.extraction.language.Sentence;
import dateline.extraction.names.Figure;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * The day a report is at: what a sentence tells in the simple past of whoever did something on a day told just before, happened
 * on that day, too. ("Berg opened the bridge on Monday. She thanked the builders.")
 */
final class Reference {

    private static final int REACH = 2;
    private static final int FRESH = 10;

    private final Optional<TimeSpan> published;
    private Optional<Draft> day = Optional.empty();
    private int last;

    /** A report of that day; without a day nothing is taken over. */
    Reference(Optional<TimeSpan> published) {
        this.published = published;
    }

    /** Takes note of what a clause tells. */
    void told(Clause clause, Draft draft) {
        boolean past =
                clause.verb().tense() == Tense.PAST || clause.verb().aspect().perfect();
        boolean main = clause.link() == Link.MAIN || clause.link() == Link.SAME;
        if (past
                && main
                && draft.status() == Status.HAPPENED
                && draft.dated().filter(this::recent).isPresent()) {
            day = Optional.of(draft);
            last = draft.sentence().number();
        } else if (draft.dated().isPresent() && main) {
            day = Optional.empty();
        }
    }

    /** A day of the days before the report. */
    private boolean recent(TimeExpression dated) {
        return dated.time()
                .filter(time -> time.precision().compareTo(Precision.DAY) >= 0 && !time.openStart() && !time.openEnd())
                .filter(time -> !time.start().plusDays(1).isBefore(time.end()))
                .flatMap(time ->
                        published.map(report -> !report.start().minusDays(FRESH).isAfter(time.start())))
                .orElse(false);
    }

    /** The time of a clause that has none, if it goes on from the day told before. */
    Optional<TimeExpression> time(Clause clause, List<Figure> actors) {
        Sentence sentence = clause.sentence();
        boolean simple = clause.verb().tense() == Tense.PAST
                && !clause.verb().aspect().perfect()
                && !clause.verb().aspect().negated();
        boolean near = sentence.number() - last <= REACH && !sentence.headline();
        boolean links = clause.link() == Link.MAIN || clause.link() == Link.SAME;
        boolean dated = sentence.times().stream().anyMatch(time -> Dating.places(time.expression()));
        if (!simple || !near || !links || dated) {
            return Optional.empty();
        }
        return day.filter(before -> shared(before.actors(), actors))
                .flatMap(Draft::dated)
                .map(time -> {
                    last = sentence.number();
                    return time;
                });
    }

    private static boolean shared(List<Figure> before, List<Figure> now) {
        return !before.isEmpty() && now.contains(before.getFirst())
                || !now.isEmpty() && before.contains(now.getFirst());
    }
}
