package dateline.importing.table;

import dateline.importing.Document;
import dateline.importing.ImportException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** A table of which a person says what its columns hold. */
public final class MappedTable {

    /** The names and so many rows. */
    private static final int SHOWN = 60;

    private static final String FORMER = "(%s)";

    private final Document document;
    private final TableRows table;

    private MappedTable(Document document, TableRows table) {
        this.document = document;
        this.table = table;
    }

    /** The table in a document; throws where it is none. */
    public static MappedTable of(Document document) throws ImportException {
        TableRows table = TableRows.of(document, SHOWN);
        if (table.rows().isEmpty()) {
            throw new ImportException(document.name(), "stated.nothing");
        }
        return new MappedTable(document, table);
    }

    /** The names of the columns. */
    public List<String> columns() {
        return List.of(table.rows().getFirst().values());
    }

    /** The first cell of a column that is not empty; empty where there is none. */
    public String example(int column) {
        return table.rows().stream()
                .skip(1)
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Which column each role has when nobody says anything. */
    public Map<TableRole, Integer> guess() {
        Map<TableRole, Integer> guess = new EnumMap<>(TableRole.class);
        TableColumns columns = TableColumns.of(table.rows());
        Stream.of(TableRole.values()).forEach(role -> columns.find(role).ifPresent(column -> guess.put(role, column)));
        return guess;
    }

    /** The document with its columns called what they hold; what stands in others is words. */
    public Document with(Map<TableRole, Integer> roles) {
        if (roles.equals(guess())) {
            return document;
        }
        List<String> names = columns();
        String head = table.format()
                .format(IntStream.range(0, names.size())
                        .mapToObj(column -> role(roles, column)
                                .map(role -> role.names().getFirst())
                                .orElseGet(() -> FORMER.formatted(names.get(column))))
                        .toArray());
        String renamed = head + "\n" + rest();
        return new Document(
                document.name(), document.address(), renamed.getBytes(StandardCharsets.UTF_8), document.read());
    }

    private static Optional<TableRole> role(Map<TableRole, Integer> roles, int column) {
        return roles.entrySet().stream()
                .filter(role -> role.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String rest() {
        return table.rows().stream()
                .skip(1)
                .findFirst()
                .map(CSVRecord::getCharacterPosition)
                .map(start -> table.text().substring(start.intValue()))
                .orElse("");
    }
}
