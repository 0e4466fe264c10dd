package dateline.importing.table;

import java.util.List;

/** What a column of a table may hold of its events; the others hold words. */
public enum TableRole {
    START(
            "start",
            "edtf",
            "start date",
            "startdate",
            "begin",
            "from",
            "date",
            "event date",
            "when",
            "day",
            "published",
            "time",
            "timestamp",
            "datetime",
            "year",
            "datum",
            "fecha"),
    END("end", "end date", "enddate", "to", "until", "finish", "end year"),
    TITLE("title", "headline", "event", "name", "label", "subject", "what", "summary", "heading"),
    GROUP("category", "group", "type", "tag", "lane", "topic", "issue", "issues", "class");

    private final List<String> names;

    TableRole(String... names) {
        this.names = List.of(names);
    }

    /** What such a column is called, in small letters, the surest first. */
    List<String> names() {
        return names;
    }
}
