package dateline.language;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What stands between quotation marks in one text. */
public final class Quotes {

    private final NavigableMap<Integer, Quoted> byStart = new TreeMap<>();

    private Quotes() {}

    /** Those of the text. */
    public static Quotes in(String text) {
        Quotes quotes = new Quotes();
        QuotationMarks.in(text).forEach(quoted -> quotes.byStart.put(quoted.start(), quoted));
        return quotes;
    }

    /** Whether the place lies in a quotation. */
    public boolean around(int offset) {
        return Optional.ofNullable(byStart.floorEntry(offset))
                .filter(before -> offset < before.getValue().end())
                .isPresent();
    }
}
