package dateline.importing.timelinejs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a table as the slide that TimelineJS makes of it; columns that it does not know are members. */
final class RowSlide {

    private static final Map<String, List<String>> MEMBERS = Map.ofEntries(
            Map.entry("year", List.of("start_date", "year")),
            Map.entry("month", List.of("start_date", "month")),
            Map.entry("day", List.of("start_date", "day")),
            Map.entry("endyear", List.of("end_date", "year")),
            Map.entry("endmonth", List.of("end_date", "month")),
            Map.entry("endday", List.of("end_date", "day")),
            Map.entry("headline", List.of("text", "headline")),
            Map.entry("text", List.of("text", "text")),
            Map.entry("media", List.of("media", "url")),
            Map.entry("mediacredit", List.of("media", "credit")),
            Map.entry("mediacaption", List.of("media", "caption")),
            Map.entry("mediathumbnail", List.of("media", "thumbnail")),
            Map.entry("alttext", List.of("media", "alt")),
            Map.entry("displaydate", List.of("display_date")),
            Map.entry("type", List.of("type")),
            Map.entry("group", List.of("group")),
            Map.entry("tag", List.of("group")));
    private static final List<String> OLD = List.of("startdate", "enddate");

    private final Map<String, Object> slide = new LinkedHashMap<>();

    /**
     * Puts a cell in its place.
     *
     * @param name of its column, as it is written
     * @param plain the same in small letters without anything else
     */
    void put(String name, String plain, String cell) {
        if (cell.isBlank() || OLD.contains(plain)) {
            return;
        } else if (plain.equals("time") || plain.equals("endtime")) {
            clock(plain.equals("time") ? "start_date" : "end_date", cell);
            return;
        }
        List<String> place = plain.equals("background")
                ? List.of("background", cell.startsWith("#") ? "color" : "url")
                : MEMBERS.getOrDefault(plain, List.of(name.strip()));
        if (place.size() == 1) {
            slide.put(place.getFirst(), cell);
        } else {
            inside(place.getFirst()).put(place.getLast(), cell);
        }
    }

    private void clock(String date, String cell) {
        List<String> parts = Clock.parts(cell);
        if (!parts.getFirst().isEmpty()) {
            inside(date).put("hour", parts.getFirst());
            inside(date).put("minute", parts.getLast());
        }
    }

    @SuppressWarnings("unchecked") // only put puts anything there
    private Map<String, Object> inside(String member) {
        return (Map<String, Object>) slide.computeIfAbsent(member, any -> new LinkedHashMap<String, Object>());
    }

    /** All that was put. */
    Map<String, Object> members() {
        return slide;
    }
}
