package dateline.extraction.clauses;

import java.util.Optional;

/** Tokens between two borders, with the verb that makes them a clause, if any does. */
record Stretch(Range range, Optional<VerbGroup> verb) {}
