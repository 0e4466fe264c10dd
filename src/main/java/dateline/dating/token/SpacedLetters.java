package dateline.dating.token;

/** Reads eras and halves of the day as old books space them: "218 B. C.", "9 a. m.". */
final class SpacedLetters {

    private static final long WANTED =
            WordClass.BEFORE_CHRIST.bit() | WordClass.ANNO_DOMINI.bit() | WordClass.MERIDIEM.bit();

    private static final int LENGTH = "B. C.".length();

    private SpacedLetters() {}

    /** Adds one token for such letters after a number, and gives the offset after them; gives the start, and adds nothing, at others. */
    static int read(String text, int start, Lexicon lexicon, Tokens tokens) {
        int end = start + LENGTH;
        boolean shape = text.startsWith(". ", start + 1) && text.startsWith(".", end - 1);
        int last = tokens.size() - 1;
        if (!shape || !tokens.is(last, WordClass.NUMBER, WordClass.CLOCK)) {
            return start;
        }
        int word = lexicon.find("" + text.charAt(start) + text.charAt(start + 3), 0, 2);
        boolean capital = Character.isUpperCase(text.charAt(start));
        if ((lexicon.classes(word, capital) & WANTED) == 0) {
            return start;
        }
        tokens.addWord(start, end, word, capital);
        return end;
    }
}
