package dateline.session;

import dateline.article.TextSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence and the clause around words that a person has selected, told by punctuation alone.
 *
 * @param text of the block
 * @param words those selected
 */
record Surroundings(String text, TextSpan words) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’)\\]]*(?=\\s+[“\"‘(\\[]?[\\p{Lu}\\p{N}])");

    /** What stands before the dot of an abbreviation: one letter (U.S., J. Doe), or a capital and no vowel (Mr., Dr., St.). */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:^|.*\\P{L})(?:\\p{L}|\\p{Lu}[^\\P{L}aeiouy]+)$", Pattern.DOTALL);

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?=\\s)|(?<=\\s)[–—](?=\\s)|[()]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 4;

    /** What is written there. */
    String in(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    TextSpan sentence() {
        int start = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            boolean abbreviated = text.charAt(end.start()) == '.'
                    && ABBREVIATED.matcher(text.substring(0, end.start())).matches();
            if (!abbreviated && end.end() >= words.end()) {
                return stripped(start, end.end());
            } else if (!abbreviated && end.end() <= words.start()) {
                start = end.end();
            }
        }
        return stripped(start, text.length());
    }

    /** The part of the sentence between commas and the like; all of it where that is only a few words. */
    TextSpan clause() {
        TextSpan sentence = sentence();
        int start = sentence.start();
        int end = sentence.end();
        Matcher border = CLAUSE_END.matcher(text).region(start, end).useTransparentBounds(true);
        while (border.find()) {
            if (border.end() <= words.start()) {
                start = border.end();
            } else if (border.start() >= words.end()) {
                end = Math.min(end, border.start());
            }
        }
        TextSpan clause = stripped(start, end);
        return BLANKS.split(in(clause)).length < FEWEST_WORDS ? sentence : clause;
    }

    private TextSpan stripped(int from, int to) {
        int start = from;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(words.block(), start, end);
    }
}
