package dateline.article;

/**
 * What a reader has marked, as a file of annotations has it.
 *
 * @param source what the article is called there
 * @param start where the words begin, in code points of all of the article
 * @param note what the reader wrote on them; blank for a highlight
 */
public record WrittenMark(String source, Quote words, int start, String note) {}
