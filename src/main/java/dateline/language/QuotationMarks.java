package dateline.language;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what stands between quotation marks in one text, curved or straight, in pairs. */
public final class QuotationMarks {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]*)[”\"]");

    private QuotationMarks() {}

    /** The stretches, in order. */
    public static List<Quoted> in(String text) {
        return QUOTED.matcher(text)
                .results()
                .filter(quoted -> !quoted.group(1).isEmpty())
                .map(quoted -> new Quoted(quoted.start(), quoted.end()))
                .toList();
    }
}
