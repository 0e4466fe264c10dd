package dateline.language.reader;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to make the lemma of a word.
 *
 * @param isWhole whether the ending is all of the lemma
 * @param keepsCase whether the word keeps its case, else it is put in lower case
 * @param cut how many characters are cut off its end
 * @param ending what is put there
 */
record LemmaScript(boolean isWhole, boolean keepsCase, int cut, String ending) {

    private static final Pattern SCRIPT = Pattern.compile("(keep|lower)-(\\d+)\\+(.*)", Pattern.DOTALL);

    /** Reads "lower-3+y", "keep-0+", "=be". */
    static LemmaScript of(String script) {
        if (script.startsWith("=")) {
            return new LemmaScript(true, false, 0, script.substring(1));
        }
        Matcher parts = SCRIPT.matcher(script);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no script of a lemma: " + script);
        }
        return new LemmaScript(false, parts.group(1).equals("keep"), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** The lemma of a word; the word itself where nothing else would be left. */
    String lemma(String word) {
        if (isWhole) {
            return ending;
        }
        String straight = word.replace('’', '\'');
        String base = keepsCase ? straight : straight.toLowerCase(Locale.ROOT);
        String lemma = base.substring(0, Math.max(0, base.length() - cut)) + ending;
        return lemma.isEmpty() ? base : lemma;
    }
}
