package dateline.dating.token;

/**
 * Cuts a text into words, numbers and signs in one pass. A blank line becomes a token of its own, and so does the end of a line with
 * a year alone, so that no expression reaches from one paragraph into the next; so does the end of a sentence that the full stop of
 * "p.m." hides.
 */
public final class Tokenizer {

    /** What a sentence may begin with, while the name of a day or zone may go on with a time. */
    private static final long OPENINGS =
            WordClass.OTHER.bit() | WordClass.CARDINAL.bit() | WordClass.TENS.bit() | WordClass.VAGUE.bit();

    private final Lexicon lexicon;

    /** Knows the words of the lexicon. */
    public Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tokens of the text, in order. */
    public Tokens tokens(String text) {
        Tokens tokens = new Tokens(lexicon, text.length() / 5 + 16);
        int at = 0;
        int lineBreaks = 0;
        int line = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (space(c)) {
                lineBreaks += c == '\n' ? 1 : 0;
                at++;
            } else {
                if (lineBreaks > 1 || lineBreaks == 1 && heading(line, tokens)) {
                    tokens.addNumber(at, at, 0, 0);
                }
                line = lineBreaks > 0 ? at : line;
                lineBreaks = 0;
                at = token(text, at, tokens);
                if (text.charAt(at - 1) == '.' && tokens.is(tokens.size() - 1, WordClass.MERIDIEM) && opens(text, at)) {
                    tokens.addNumber(at, at, 0, 0);
                }
            }
        }
        return tokens;
    }

    /** Whether the line that began there and has ended holds a year alone, as the head of what happened in it. */
    private static boolean heading(int line, Tokens tokens) {
        int last = tokens.size() - 1;
        return tokens.is(last, WordClass.YEAR) && tokens.start(last) == line;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** Whether a sentence begins: with a capital, but with a word such as "On" or "The". */
    private boolean opens(String text, int after) {
        int start = after;
        while (space(Characters.at(text, start))) {
            start++;
        }
        return Character.isUpperCase(Characters.at(text, start))
                && (lexicon.classes(lexicon.find(text, start, letters(text, start)), true) & OPENINGS) != 0;
    }

    private int token(String text, int start, Tokens tokens) {
        char c = text.charAt(start);
        if (Character.isLetter(c)) {
            int after = SpacedLetters.read(text, start, lexicon, tokens);
            return after > start ? after : word(text, start, tokens);
        }
        if (NumberShape.digit(c)) {
            return NumberShape.read(text, start, tokens);
        }
        if (apostrophe(c)) {
            return afterApostrophe(text, start, tokens);
        }
        return sign(text, start, tokens);
    }

    private int sign(String text, int start, Tokens tokens) {
        tokens.addWord(start, start + 1, lexicon.find(text, start, start + 1), false);
        return start + 1;
    }

    private int word(String text, int start, Tokens tokens) {
        int end = dotted(text, start);
        if (end == start) {
            end = letters(text, start);
            end = beforeYear(text, start, end) ? end : lettersAndDigits(text, end);
        }
        int word = lexicon.find(text, start, end);
        boolean capital = Character.isUpperCase(text.charAt(start));
        if (text.startsWith(".", end)
                && ((lexicon.classes(word, capital) & WordClass.ABBREVIATION.bit()) != 0
                        || capital
                                && (initial(text, start, end) || word == Lexicon.UNKNOWN && goesOn(text, end + 1)))) {
            end++;
        }
        long shape = lexicon.classes(word, capital) != 0 ? 0 : capital ? WordClass.NAME.bit() : form(text, start, end);
        tokens.addWord(start, end, word, lexicon.classes(word, capital) | shape);
        return end;
    }

    /** The "W." of a name; "I" is a number as often. */
    private boolean initial(String text, int start, int end) {
        return end == start + 1 && text.charAt(start) != 'I' && !opens(text, end + 1);
    }

    /** "Smith Corp. said": whether the full stop before ends no sentence, as a small letter or a comma follows. */
    private static boolean goesOn(String text, int after) {
        int start = after;
        while (text.startsWith(" ", start)) {
            start++;
        }
        return text.startsWith(",", start) || Character.isLowerCase(Characters.at(text, start));
    }

    /** "FY2013", "May2013": a known word that a year sticks to. */
    private boolean beforeYear(String text, int start, int end) {
        return end - start > 1
                && NumberShape.digits(text, end) == lettersAndDigits(text, end)
                && lexicon.find(text, start, end) != Lexicon.UNKNOWN;
    }

    private static int lettersAndDigits(String text, int from) {
        int at = from;
        if (Character.isDigit(Characters.at(text, at))) {
            while (Character.isLetterOrDigit(Characters.at(text, at))) {
                at++;
            }
        }
        return at;
    }

    /** What the ending of an unknown word tells; that of "succeed" is no past. */
    private static long form(String text, int start, int end) {
        if (end - start <= 3) {
            return 0;
        }
        if (text.charAt(end - 1) == 's') {
            return text.charAt(end - 2) == 's' ? 0 : WordClass.PLURAL.bit();
        }
        boolean infinitive = text.charAt(end - 3) == 'e';
        return text.startsWith("ed", end - 2) && !infinitive ? WordClass.PAST_FORM.bit() : 0;
    }

    /** The end of letters with a full stop after each ("a.m.", "U.S"); the start when there are none. */
    private static int dotted(String text, int start) {
        int at = start;
        while (Character.isLetter(Characters.at(text, at)) && text.startsWith(".", at + 1)) {
            at += 2;
        }
        boolean several = at >= start + 4;
        boolean lastLetter = at == start + 2 && letters(text, at) == at + 1;
        if (lastLetter) {
            return at + 1;
        }
        return several ? at : start;
    }

    /** The end of the letters, taking in an apostrophe between letters ("o'clock", "don't") but not a possessive. */
    private static int letters(String text, int start) {
        int at = start;
        while (Character.isLetter(Characters.at(text, at)) || contraction(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean contraction(String text, int at) {
        return apostrophe(Characters.at(text, at))
                && Character.isLetter(Characters.at(text, at + 1))
                && !possessive(text, at);
    }

    private static boolean possessive(String text, int at) {
        return text.regionMatches(true, at + 1, "s", 0, 1) && !Character.isLetterOrDigit(Characters.at(text, at + 2));
    }

    private int afterApostrophe(String text, int start, Tokens tokens) {
        if (possessive(text, start)) {
            tokens.addWord(start, start + 2, lexicon.find(text, start, start + 2), false);
            return start + 2;
        }
        int end = NumberShape.readShortYear(text, start, tokens);
        return end > start ? end : sign(text, start, tokens);
    }

    static boolean apostrophe(char c) {
        return "'’‘".indexOf(c) >= 0;
    }
}
