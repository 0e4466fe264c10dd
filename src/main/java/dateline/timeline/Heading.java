package dateline.timeline;

/**
 * What a lane stands for.
 *
 * @param key unique among the lanes of a chart
 * @param name for people, may be empty
 */
public record Heading(String key, String name) {}
