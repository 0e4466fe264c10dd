package dateline.dossier;

import dateline.article.Particular;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * Where an article tells of an event.
 *
 * @param clause the words that tell it
 * @param trigger the word that names what happened, inside the clause
 * @param dated the time expression that dates it; empty when the text gives none
 * @param particulars what a document that states the event says of it besides
 * @param because why the machine took it to tell what another of the event's mentions tells, the strongest reason first
 */
public record Mention(
        TextSpan clause,
        Optional<TextSpan> trigger,
        Optional<TimeExpression> dated,
        List<Particular> particulars,
        List<Sameness> because) {

    public Mention {
        particulars = List.copyOf(particulars);
        because = List.copyOf(because);
    }

    /** One that was not compared with others. */
    public Mention(TextSpan clause, Optional<TextSpan> trigger, Optional<TimeExpression> dated) {
        this(clause, trigger, dated, List.of(), List.of());
    }

    /** The same for other reasons. */
    public Mention because(List<Sameness> reasons) {
        return new Mention(clause, trigger, dated, particulars, reasons);
    }
}
