package dateline.dating;

import dateline.dating.meaning.Meaning;
import dateline.dating.resolution.Direction;

/**
 * A time expression as the text alone tells it.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param listed whether only "and", "to" or the like stands between it and the one before
 */
record Found(int start, int end, Meaning meaning, Direction direction, boolean listed) {}
