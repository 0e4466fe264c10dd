package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Status;
import dateline.extraction.clauses.Range;
import dateline.extraction.language.Sentence;
import dateline.extraction.names.Figure;
import java.util.List;
import java.util.Optional;

/**
 * An event as one sentence tells it.
 *
 * @param telling where it is told
 * @param dated the time expression that dates it
 * @param title a short headline
 * @param actors who takes part, the main one first
 */
public record Draft(Telling telling, Optional<TimeExpression> dated, Status status, String title, List<Figure> actors) {

    /**
     * The words that tell an event.
     *
     * @param clause its tokens
     * @param trigger the token that names what happened
     */
    public record Telling(Sentence sentence, Range clause, int trigger) {}

    public Draft {
        actors = List.copyOf(actors);
    }

    public Sentence sentence() {
        return telling.sentence();
    }

    Draft dated(TimeExpression expression, Status other) {
        return new Draft(telling, Optional.of(expression), other, title, actors);
    }
}
