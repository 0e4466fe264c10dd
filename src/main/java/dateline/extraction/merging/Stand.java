package dateline.extraction.merging;

import dateline.article.TextSpan;
import dateline.dossier.Position;

/** Who takes a position where. */
record Stand(String actor, TextSpan passage) {

    static Stand of(Position position) {
        return new Stand(position.actor(), position.passage());
    }
}
