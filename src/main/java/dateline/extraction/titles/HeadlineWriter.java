package dateline.extraction.titles;

import dateline.dossier.Headline;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.language.Vocabulary;
import java.util.Optional;

/** Writes the headlines of events. */
public record HeadlineWriter(Vocabulary vocabulary) {

    /** What the event that a clause tells is called; empty where no headline is sure to be true. */
    public Optional<Headline> headline(Clause clause, Status status, Cast cast) {
        return Optional.of(Headline.of(
                clause.sentence().text(0, Math.min(8, clause.sentence().size()))));
    }
}
