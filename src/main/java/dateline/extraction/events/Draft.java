package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Status;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * An event as one sentence tells it.
 *
 * @param telling where it is told
 * @param dated the time expression that dates it
 * @param title a short headline
 * @param actors who takes part, the main one first
 * @param manner how it is told
 */
public record Draft(
        Wording telling,
        Optional<TimeExpression> dated,
        Status status,
        String title,
        List<Figure> actors,
        Manner manner) {

    public Draft {
        actors = List.copyOf(actors);
    }

    public Sentence sentence() {
        return telling.sentence();
    }

    /** Whether it is only that somebody says something. */
    public boolean statement() {
        return manner == Manner.STATEMENT;
    }

    /** Whether it only names again what is told elsewhere. */
    public boolean echo() {
        return manner == Manner.ECHO;
    }

    /** The words that tell it. */
    public String words() {
        return sentence().text(telling.clause().from(), telling.clause().to());
    }

    Draft dated(TimeExpression expression) {
        return new Draft(telling, Optional.of(expression), status, title, actors, manner);
    }
}
