package dateline.library.json;

import dateline.dossier.Dossier;
import dateline.library.Problem;
import java.util.List;

/**
 * A dossier as it was read.
 *
 * @param extras what must be handed back when it is saved
 * @param orphans passages whose words are no longer in the text: left out of the dossier, kept in the extras; the last may
 *     say that there are more
 */
public record Loaded(Dossier dossier, Extras extras, List<Problem> orphans) {

    public Loaded {
        orphans = List.copyOf(orphans);
    }
}
