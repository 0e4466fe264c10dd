package dateline.importing.text;

/**
 * A line without white space at its ends.
 *
 * @param indent how many columns it is moved in; a tab is four
 * @param blankBefore whether an empty line stands above it
 */
record TextLine(String text, int indent, boolean blankBefore) {}
