package dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts a text into words and signs as the English treebanks do: "do n't", "well - known", "$ 5", "U.S.", "Mr.". One pass.
 *
 * @see <a href="https://universaldependencies.org/en/index.html#tokenization-and-word-segmentation">Tokenization of English</a>
 */
final class WordSplitter {

    private static final int LONGEST = 60;
    private static final char NONE = '\0';

    /** Signs of which several in a row are one. */
    private static final String REPEATED = ".-`'!?*_=";

    /** What a full stop belongs to: an initial, or what has one inside, "U.S"; no address. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}|(?!.{7}).+\\..*");

    private static final int LONGEST_ADDRESS = 200;
    private static final List<String> ADDRESSES = List.of("http://", "https://", "www.");
    private static final Set<String> CLOSING =
            Set.of(".", ",", ";", ":", "!", "?", ")", "]", "}", "'", "\"", "’", "”", "»", ">");

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Token> tokens = new ArrayList<>();

    WordSplitter(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            at = blank(text.charAt(at)) ? at + 1 : piece(at);
        }
        return tokens;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c);
    }

    private int piece(int start) {
        char c = text.charAt(start);
        if (Character.isDigit(c)) {
            return add(start, number(start));
        }
        if (!Character.isLetter(c)) {
            return sign(start);
        }
        int address = address(start);
        return address > start ? add(start, address) : word(start);
    }

    /** The end of an address of the web that begins here, without the signs that close the sentence around it; else the start. */
    private int address(int start) {
        if (ADDRESSES.stream().noneMatch(beginning -> text.startsWith(beginning, start))) {
            return start;
        }
        int end = run(start, LONGEST_ADDRESS, at -> !blank(at(at)));
        while (CLOSING.contains(text.substring(end - 1, end))) {
            end--;
        }
        return end;
    }

    /** Digits, those behind a separating sign, and an ending: "1,000.50", "8:30", "3rd", "1990s", "3D". */
    private int number(int start) {
        int end = run(start, LONGEST, this::insideNumber);
        int letters = run(end, 3, at -> Character.isLetterOrDigit(at(at)));
        boolean capital = letters - end == 1 && Character.isUpperCase(text.charAt(end));
        return capital || vocabulary.has("figure-ending", lower(end, letters)) ? letters : end;
    }

    private boolean insideNumber(int at) {
        return digit(at) || digit(at + 1) && ".,:/".indexOf(text.charAt(at)) >= 0;
    }

    private boolean digit(int at) {
        return Character.isDigit(at(at));
    }

    private int sign(int start) {
        int clitic = clitic(start);
        if (clitic > start) {
            return add(start, clitic);
        }
        char c = text.charAt(start);
        return add(
                start,
                REPEATED.indexOf(c) >= 0
                        ? run(start, LONGEST, at -> at(at) == c)
                        : start + Character.charCount(text.codePointAt(start)));
    }

    private int word(int start) {
        int end = run(start, LONGEST, at -> inside(start, at));
        if (at(end) == '.' && abbreviation(start, end)) {
            return add(start, end + 1);
        }
        int second = second(start, end);
        return second < end ? add(add(start, second), end) : add(start, end);
    }

    /** Letters and digits, and between two of them the dot of an address, an ampersand, or the apostrophe of a name or "n't". */
    private boolean inside(int start, int at) {
        char c = at(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (!Character.isLetterOrDigit(at(at + 1))) {
            return false;
        }
        return switch (c) {
            case '&', '_', '@' -> true;
            case '-', '‑' -> vocabulary.has("prefix", lower(start, at));
            case ',' -> digit(at - 1) && digit(at + 1); // "K1,200"
            case '.' -> !sentenceEnd(start, at);
            case '\'', '’' -> clitic(at) == at;
            default -> false;
        };
    }

    /** Whether a full stop without a space behind it still ends a sentence: "…it.The…". */
    private boolean sentenceEnd(int start, int at) {
        return at - start > 2 && Character.isUpperCase(text.charAt(at + 1)) && Character.isLowerCase(at(at + 2));
    }

    /** The end of "'s", "'re", "'ve", "'ll", "'d", "'m" that begins here; the start when there is none. */
    private int clitic(int start) {
        int end = run(start + 1, LONGEST, at -> Character.isLetter(at(at)));
        return vocabulary.has("clitic", lower(start, end)) ? end : start;
    }

    /** Where the second word begins of two that are written as one, "didn't", "cannot"; the end when it is one. */
    private int second(int start, int end) {
        String word = lower(start, end);
        if (word.length() > 3 && word.endsWith("n't")) {
            return end - 3;
        }
        return vocabulary.has("fused", word) ? start + 3 : end;
    }

    private boolean abbreviation(int start, int end) {
        String word = lower(start, end);
        boolean numbers = digit(end + 2) && vocabulary.has("numbering", word);
        return numbers
                || vocabulary.has("abbreviation", word)
                || SHORT.matcher(text.substring(start, end)).matches();
    }

    private String lower(int start, int end) {
        return Token.lower(text.substring(start, end));
    }

    /** The character there; past the end one that is of no kind. */
    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : NONE;
    }

    private int add(int start, int end) {
        tokens.add(Token.of(start, end, text.substring(start, end)));
        return end;
    }

    /** The end of the characters of a kind that begin there, of so many at most. */
    private int run(int start, int longest, IntPredicate isInside) {
        return IntStream.range(start, start + longest)
                .filter(at -> !isInside.test(at))
                .findFirst()
                .orElse(start + longest);
    }
}
