package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import java.util.Optional;

/** A noun that a time dates, in its clause if it has one. */
record NounTime(int noun, Optional<Clause> clause, TimeExpression time) {}
