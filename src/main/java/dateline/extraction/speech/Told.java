package dateline.extraction.speech;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import java.util.List;

/** A sentence and its clauses. */
public record Told(Sentence sentence, List<Clause> clauses) {}
