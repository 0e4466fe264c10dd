package dateline.exporting.csv;

import dateline.article.Particular;
import dateline.dossier.Event;
import dateline.exporting.EventTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What tables stated that events come from, for each column of theirs.
 *
 * @param byColumn what each row has there; nothing where it comes from elsewhere
 */
record StatedColumns(Map<String, List<String>> byColumn) {

    /** Those that say more than ours; where they are called as ours are, they get another name. */
    static StatedColumns of(List<Event> events, List<List<String>> ours) {
        Map<String, List<String>> byColumn = new LinkedHashMap<>();
        events.stream()
                .flatMap(StatedColumns::particulars)
                .map(Particular::name)
                .distinct()
                .forEach(name -> {
                    List<String> cells =
                            events.stream().map(event -> cell(event, name)).toList();
                    int same = EventTable.COLUMNS.indexOf(name);
                    boolean isOurs = same >= 0
                            && IntStream.range(0, cells.size())
                                    .filter(row -> !cells.get(row).isEmpty())
                                    .allMatch(row ->
                                            cells.get(row).equals(ours.get(row).get(same)));
                    if (!isOurs) {
                        byColumn.put(same < 0 ? name : "stated " + name, cells);
                    }
                });
        return new StatedColumns(byColumn);
    }

    private static Stream<Particular> particulars(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> mention.particulars().stream())
                .filter(each -> each.format().equals("csv"));
    }

    private static String cell(Event event, String name) {
        return particulars(event)
                .filter(each -> each.name().equals(name))
                .map(Particular::value)
                .findFirst()
                .orElse("");
    }

    Stream<String> cells(int row) {
        return byColumn.values().stream().map(cells -> cells.get(row));
    }
}
