package dateline.importing;

import dateline.article.Particular;
import dateline.article.TextSpan;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * An event that a timeline or a calendar states.
 *
 * @param passage its title, or else its words, in the article
 * @param time when, as the document says, as far as that is understood
 * @param group the name under which the document puts it, if any
 * @param particulars what the document says of it besides
 */
public record Entry(TextSpan passage, Optional<TimeSpan> time, Optional<String> group, List<Particular> particulars) {

    public Entry {
        particulars = List.copyOf(particulars);
    }

    /** The value of a particular, in small letters or capitals; empty where the document has none of this name. */
    public String particular(String name) {
        return particulars.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .map(Particular::value)
                .findFirst()
                .orElse("");
    }
}
