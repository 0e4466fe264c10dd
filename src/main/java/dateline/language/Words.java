package dateline.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and signs as the treebanks do: "don't" is two words, "U.S." and "Inc." are one. One pass. */
final class Words {

    private static final int LONGEST = 60;

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Token> tokens = new ArrayList<>();

    Words(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (blank(c)) {
                at++;
            } else {
                at = Character.isLetterOrDigit(c) ? word(at) : sign(at);
            }
        }
        return tokens;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c);
    }

    private int sign(int start) {
        char c = text.charAt(start);
        if (apostrophe(c) && clitic(start) > start) {
            return add(start, clitic(start));
        }
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && end - start < LONGEST && text.charAt(end) == c && (c == '.' || c == '-')) {
            end++;
        }
        return add(start, end);
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && inside(start, end)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '.' && abbreviation(start, end)) {
            return add(start, end + 1);
        }
        int clitic = negation(start, end);
        if (clitic < end) {
            add(start, clitic);
            return add(clitic, end);
        }
        return add(start, end);
    }

    /** Letters and digits, and between two of them a hyphen, dot, comma, ampersand, or the apostrophe of a name or "n't". */
    private boolean inside(int start, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (at == start || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (!Character.isLetterOrDigit(after)) {
            return false;
        }
        return switch (c) {
            case '-', '‑', '&', '_', '/' -> Character.isLetterOrDigit(before) || before == '.';
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' -> Character.isLetterOrDigit(before) && !sentenceEnd(start, at);
            case '\'', '’' -> Character.isLetter(before) && clitic(at) == at;
            default -> false;
        };
    }

    /** Whether a full stop without a space behind it still ends a sentence: "…it.The…". */
    private boolean sentenceEnd(int start, int at) {
        return at - start > 2
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at - 1))
                && at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at + 2));
    }

    /** The end of "'s", "'re", "'ve", "'ll", "'d", "'m" that begins here; the start when there is none. */
    private int clitic(int start) {
        int end = start + 1;
        while (end < text.length() && end - start < 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return vocabulary.has("clitic", lower(start, end)) ? end : start;
    }

    private int negation(int start, int end) {
        return end - start > 3 && lower(end - 3, end).equals("n't") ? end - 3 : end;
    }

    private boolean abbreviation(int start, int end) {
        String word = text.substring(start, end);
        return end - start == 1 && Character.isUpperCase(word.charAt(0))
                || word.indexOf('.') > 0 && word.length() <= 6 && !Character.isDigit(word.charAt(0))
                || vocabulary.has("abbreviation", lower(start, end));
    }

    private String lower(int start, int end) {
        return Token.lower(text.substring(start, end));
    }

    private int add(int start, int end) {
        tokens.add(Token.of(start, end, text.substring(start, end)));
        return end;
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
