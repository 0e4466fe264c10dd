package dateline.importing.markdown;

import java.util.regex.Pattern;

/** What Obsidian adds to Markdown: links by name, embedded notes, remarks to oneself, and heads of boxes. */
final class Obsidian {

    private static final Pattern REMARK = Pattern.compile("%%[^%]{0,10000}%%");
    private static final Pattern EMBEDDED = Pattern.compile("!\\[\\[[^\\]\\n]{1,500}]]");
    private static final Pattern NAMED = Pattern.compile("\\[\\[[^\\]|\\n]{1,500}\\|([^\\]\\n]{1,500})]]");
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]#^\\n]{1,500})(?:[#^][^\\]\\n]{0,500})?]]");
    private static final Pattern BOX = Pattern.compile("(?m)^(> ?)\\[![a-zA-Z-]{1,30}][+-]? ?");

    private Obsidian() {}

    /** The text as plain Markdown. */
    static String plain(String text) {
        String seen = EMBEDDED.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
        String linked = LINK.matcher(NAMED.matcher(seen).replaceAll("$1")).replaceAll("$1");
        return BOX.matcher(linked).replaceAll("$1");
    }
}
