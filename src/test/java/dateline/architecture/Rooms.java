package dateline.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms and which other rooms each may import; {@code messages} is open to all. */
final class Rooms {
    private static final List<String> ENGINE = List.of(
            "article",
            "time",
            "dossier",
            "importing",
            "fetching",
            "language",
            "dating",
            "extraction",
            "building",
            "timeline",
            "search",
            "library",
            "exporting");
    private static final List<String> PANES = List.of(
            "ui.reader",
            "ui.timeline",
            "ui.find",
            "ui.library",
            "ui.preferences",
            "ui.contents",
            "ui.card",
            "ui.events",
            "ui.redate",
            "ui.palette",
            "ui.start");

    static final Map<String, List<String>> MAY_IMPORT = mayImport();

    private Rooms() {}

    private static Map<String, List<String>> mayImport() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("messages", List.of());
        rooms.put("time", List.of());
        rooms.put("article", List.of("time"));
        rooms.put("dossier", List.of("article", "time"));
        rooms.put("importing", List.of("article", "time"));
        rooms.put("fetching", List.of("importing"));
        rooms.put("language", List.of());
        rooms.put("dating", List.of("article", "time"));
        rooms.put("extraction", List.of("article", "time", "language", "dating", "dossier"));
        rooms.put("building", List.of("article", "time", "language", "dossier", "importing", "dating", "extraction"));
        rooms.put("timeline", List.of("time", "dossier"));
        rooms.put("search", List.of("article", "time", "dossier"));
        rooms.put("library", List.of("article", "time", "dossier"));
        rooms.put("exporting", List.of("article", "time", "dossier", "timeline"));
        rooms.put("session", ENGINE);
        rooms.put("ui.controls", List.of());
        PANES.forEach(pane -> rooms.put(pane, plus(ENGINE, "session", "ui.controls")));
        rooms.put(
                "ui.shell",
                Stream.concat(plus(ENGINE, "session", "ui.controls").stream(), PANES.stream())
                        .toList());
        rooms.put("cli", plus(ENGINE, "session"));
        return rooms;
    }

    private static List<String> plus(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }

    /** The package patterns of the rooms under a root. */
    static String[] packages(String root, Stream<String> rooms) {
        return rooms.map(room -> root + "." + room + "..").toArray(String[]::new);
    }
}
