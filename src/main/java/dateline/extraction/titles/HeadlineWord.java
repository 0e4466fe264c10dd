package dateline.extraction.titles;

/**
 * A word of a headline.
 *
 * @param slot which part of the headline it belongs to: the parts follow one another by number
 * @param from the place in the sentence of the first word that it stands for; words of one part follow one another by it
 * @param to the place behind the last
 * @param text as printed
 */
record HeadlineWord(int slot, int from, int to, String text) {}
