package dateline.extraction.events;

/** What a time belongs to. */
sealed interface Belonging {

    /** To a noun that names an event. */
    record Dates(int noun) implements Belonging {}

    /** To a noun that names none, or to nothing. */
    record Nothing() implements Belonging {}

    /** To the verb of its clause. */
    record Verb() implements Belonging {}
}
