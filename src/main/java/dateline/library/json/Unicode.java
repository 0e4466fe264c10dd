package dateline.library.json;

/** Texts as Unicode has them. */
final class Unicode {

    private static final int REPLACEMENT = 0xFFFD;

    private Unicode() {}

    /** The text with U+FFFD for each half of a surrogate pair that stands alone, which no UTF-8 file can hold. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceHalves(text);
            }
        }
        return text;
    }

    private static String replaceHalves(String text) {
        return text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
