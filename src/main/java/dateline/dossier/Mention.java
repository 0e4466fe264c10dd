package dateline.dossier;

import dateline.article.Particular;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * Where an article tells of an event.
 *
 * @param clause the words that tell it
 * @param trigger the word that names what happened, inside the clause
 * @param dated the time expression that dates it; empty when the text gives none
 * @param isDateSure whether it is sure that it does; the expression means what it means all the same; true without one
 * @param particulars what a document that states the event says of it besides
 * @param because why the machine took it to tell what another of the event's mentions tells, the strongest reason first
 */
public record Mention(
        TextSpan clause,
        Optional<TextSpan> trigger,
        Optional<TimeExpression> dated,
        boolean isDateSure,
        List<Particular> particulars,
        List<Sameness> because) {

    public Mention {
        isDateSure = isDateSure || dated.isEmpty();
        particulars = List.copyOf(particulars);
        because = List.copyOf(because);
    }

    /** One of a sure date that was not compared with others. */
    public Mention(TextSpan clause, Optional<TextSpan> trigger, Optional<TimeExpression> dated) {
        this(clause, trigger, dated, true, List.of(), List.of());
    }

    /** When the event is, as this tells: uncertain where it is not sure that the expression dates it. */
    public Optional<TimeSpan> time() {
        return dated.flatMap(TimeExpression::time).map(time -> isDateSure ? time : time.uncertain());
    }

    /** The same for other reasons. */
    public Mention because(List<Sameness> reasons) {
        return new Mention(clause, trigger, dated, isDateSure, particulars, reasons);
    }
}
