package dateline.article;

/**
 * What a document states beside what the program understands, of itself or of an event: kept, so that the document can be written again.
 *
 * @param format of the document, as exports call it
 * @param name what it is called there
 * @param value as it is written there
 */
public record Particular(String format, String name, String value) {}
