package dateline.importing.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to running text. A hyphen at the end of a line is taken for one that was put there to break a word, unless the
 * text has the same word with a hyphen inside a line.
 *
 * @param written words with a hyphen inside a line, in lower case
 */
record Hyphens(Set<String> written) {

    private static final Pattern HYPHENATED = Pattern.compile("\\b\\p{L}++(?:[-\u2010]\\p{L}++){1,4}");
    private static final Pattern BROKEN = Pattern.compile("\\b(\\p{L}++)[-\u2010\u00AD]$");
    private static final Pattern REST = Pattern.compile("^\\p{Ll}\\p{L}*");

    static Hyphens in(List<PdfLine> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> HYPHENATED
                .matcher(line.text())
                .results()
                .forEach(found -> words.add(found.group().replace('\u2010', '-').toLowerCase(Locale.ROOT))));
        return new Hyphens(words);
    }

    /** The lines of one paragraph as one text. */
    String join(List<PdfLine> run) {
        StringBuilder text = new StringBuilder(run.getFirst().text());
        for (int i = 1; i < run.size(); i++) {
            append(text, run.get(i).text(), run.get(i - 1));
        }
        return text.toString();
    }

    private void append(StringBuilder text, String line, PdfLine above) {
        Matcher broken = BROKEN.matcher(above.text());
        Matcher rest = REST.matcher(line);
        if (broken.find() && rest.find()) {
            String word = (broken.group(1) + "-" + rest.group()).toLowerCase(Locale.ROOT);
            text.setLength(text.length() - (written.contains(word) ? 0 : 1));
        } else if (above.text().length() > 1 || above.size() <= 14) {
            text.append(' ');
        }
        text.append(line);
    }
}
