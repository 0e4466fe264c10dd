package dateline.language;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands between quotation marks in one text, curved or straight, in pairs. */
public final class Quotes {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]*)[”\"]");

    /** Where each ends, behind its closing mark, by where it opens. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    private Quotes() {}

    /** Those of the text. */
    public static Quotes in(String text) {
        Quotes quotes = new Quotes();
        QUOTED.matcher(text)
                .results()
                .filter(quoted -> !quoted.group(1).isEmpty())
                .forEach(quoted -> quotes.ends.put(quoted.start(), quoted.end()));
        return quotes;
    }

    /** Whether the place lies in a quotation. */
    public boolean around(int offset) {
        return Optional.ofNullable(ends.floorEntry(offset))
                .filter(before -> offset < before.getValue())
                .isPresent();
    }
}
