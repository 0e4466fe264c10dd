package dateline.dossier;

import java.util.Optional;

/**
 * What an event is called.
 *
 * @param title a short headline, whole
 * @param label a few words for where the headline has no room, such as beside a mark of the timeline; empty where nobody chose any
 */
public record Headline(String title, Optional<String> label) {

    /** So many characters a label has at most, where as few say something whole. */
    public static final int LABEL_LENGTH = 24;

    /** A headline of which nobody chose a label. */
    public static Headline of(String title) {
        return new Headline(title, Optional.empty());
    }
}
