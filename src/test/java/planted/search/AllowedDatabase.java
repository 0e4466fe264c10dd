package planted.search;

/** Allowed: the word is not Base. */
final class AllowedDatabase {}
