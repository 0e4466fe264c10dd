package dateline.session;

/**
 * What one lane of the timeline stands for.
 *
 * @param key the id of the issue, actor or article, or of the heading of the section; empty for the one that holds all
 * @param name empty where a section has no heading, and for the one that holds all
 */
public record Group(String key, String name) {

    /** The one that holds all. */
    public static final Group ALL = new Group("", "");
}
