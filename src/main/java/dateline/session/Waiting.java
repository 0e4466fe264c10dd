package dateline.session;

import dateline.session.Redating.Shift;
import java.util.List;

/**
 * What waits for the date of an article that has none.
 *
 * @param events how many events would be dated
 * @param of how many events of the article have no date
 * @param isLeast whether more may be, since the machine reads the text anew with its date
 * @param shifts the expressions that would become dates, in reading order, never empty
 */
public record Waiting(int events, int of, boolean isLeast, List<Shift> shifts) {

    public Waiting {
        shifts = List.copyOf(shifts);
    }
}
