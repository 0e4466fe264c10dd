package dateline.dating;

import java.util.List;

/**
 * One running text and the time expressions found in it.
 *
 * @param block the id of the block it stands in
 */
record Passage(String block, String text, List<Found> found) {}
