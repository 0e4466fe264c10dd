package dateline.building;

import dateline.importing.Warning;

/**
 * Something to know about a source that was read.
 *
 * @param source its name
 */
public record Remark(String source, Warning warning) {}
