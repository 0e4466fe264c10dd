package dateline.importing.markup;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Tables of office documents, as tables of HTML. One of a single column, or with tables in it, only lays out a page, and
 * keeps the paragraphs of its cells.
 *
 * @param row the name of its rows
 * @param cell the name of its cells
 */
public record OfficeTable(String row, String cell) {

    /** Writes a table, by what writes the blocks of a cell, or else by what gives its words. */
    public void write(Element table, Element to, BiConsumer<Element, Element> blocks, Function<Element, String> words) {
        List<Element> rows = own(table, row);
        boolean laysOut = table.getElementsByTag(table.tagName()).size() > 1
                || rows.stream().allMatch(line -> own(line, cell).size() == 1);
        for (Element line : rows) {
            Element written = to.appendElement("tr");
            for (Element part : own(line, cell)) {
                Element place = written.appendElement("td");
                if (laysOut) {
                    blocks.accept(part, place);
                } else {
                    place.text(words.apply(part));
                }
            }
        }
    }

    /** Those in it that are in no other of its kind between. */
    private static List<Element> own(Element holder, String name) {
        return holder.getElementsByTag(name).stream()
                .filter(found -> found.parents().stream()
                        .filter(outer -> outer.nameIs(holder.normalName()))
                        .findFirst()
                        .filter(holder::equals)
                        .isPresent())
                .toList();
    }
}
