package dateline.importing.markup;

import dateline.importing.Draft;
import dateline.importing.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of words and figures, which keeps its columns. Tables that only lay out a page hold blocks and are none. */
final class DataTable {

    private static final String BLOCKS =
            "p, div, table, ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6, section, article";
    private static final int MOST_CELLS = 10_000;
    private static final int WIDEST = 40;
    private static final String BETWEEN = "  ";

    private final Element table;

    DataTable(Element table) {
        this.table = table;
    }

    static boolean is(Element table) {
        boolean layout = table.attr("role").equals("presentation")
                || table.children().stream().anyMatch(part -> part.selectFirst(BLOCKS) != null);
        if (layout) {
            return false;
        }
        int rows = table.select("tr").size();
        int cells = table.select("td, th").size();
        return rows > 1 && cells > rows && cells <= MOST_CELLS;
    }

    void write(Draft draft) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(row.select("td, th").stream()
                    .map(cell -> Prose.flowing(cell.text()))
                    .toList());
        }
        draft.preformatted(
                String.join("\n", rows.stream().map(row -> line(row, rows)).toList()));
        Element caption = table.selectFirst("caption");
        draft.caption(caption == null ? "" : caption.text());
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            int missing = column + 1 < row.size() ? width(column, rows) - cell.length() : 0;
            line.append(column == 0 ? "" : BETWEEN).append(cell).append(" ".repeat(Math.max(0, missing)));
        }
        return line.toString();
    }

    private static int width(int column, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> Math.min(WIDEST, row.get(column).length()))
                .max()
                .orElse(0);
    }
}
