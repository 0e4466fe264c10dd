package dateline.library;

/**
 * Where somebody left a text.
 *
 * @param text which text it is: another, or another wording of it, has another name
 * @param block the id of the block
 * @param start of the line in the block
 */
public record Bookmark(String text, String block, int start) {}
