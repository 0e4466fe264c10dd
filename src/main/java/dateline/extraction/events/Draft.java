package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Status;
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
 * @param statement whether it is only that somebody says something
 */
public record Draft(
        Wording telling,
        Optional<TimeExpression> dated,
        Status status,
        String title,
        List<Figure> actors,
        boolean statement) {

    public Draft {
        actors = List.copyOf(actors);
    }

    public Sentence sentence() {
        return telling.sentence();
    }

    Draft dated(TimeExpression expression) {
        return new Draft(telling, Optional.of(expression), status, title, actors, statement);
    }
}
