package dateline.dossier;

import dateline.time.TimeSpan;

/**
 * A time that a person gives an event beside what the text says.
 *
 * @param note where it is known from, one sentence
 */
public record CuratedTime(TimeSpan time, String note) {}
