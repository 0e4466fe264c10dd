package dateline.extraction.events;

import dateline.language.Token;
import java.util.Optional;

/** A word of the title, and whether a title may end with it. */
record Word(String text, boolean joined, Optional<Token> token) {}
