package dateline.language.reader;

import java.util.stream.IntStream;

/** How a word is written; its pieces are in lower case. In the order that the model knows. */
enum WordShape {
    NONE,
    LOWER,
    CAPITALISED,
    UPPER,
    MIXED,
    DIGITS,
    OTHER;

    /** That of a word. */
    static WordShape of(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return DIGITS;
        }
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        if (letters.length == 0) {
            return OTHER;
        }
        boolean isCapital = Character.isUpperCase(letters[0]);
        long rest = IntStream.of(letters).skip(1).filter(Character::isUpperCase).count();
        if (rest == 0) {
            return isCapital ? CAPITALISED : LOWER;
        }
        return isCapital && rest == letters.length - 1 ? UPPER : MIXED;
    }
}
