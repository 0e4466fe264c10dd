package dateline.importing;

import java.io.ByteArrayOutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An encoding from before UTF-8 that a text may be in. Of those, and of the languages that were written in them, the one is
 * taken in whose alphabet the fewest letters are strange.
 *
 * @param strangeness the share of strange letters among those beyond ASCII, from 0 to 1
 */
record OldEncoding(Charset charset, double strangeness) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Bytes of lines that are not all ASCII; more of them say no more. */
    private static final int SAMPLE = 16_384;

    /** A Western text may name people and places of other languages. */
    private static final double MARGIN = 0.04;

    /** What stands in texts of any language. */
    private static final String ANYWHERE = "\u00A0§©«°»·–—‘’‚“”„†•…‰€™№、。「」『』《》【】（），．：；！？　・～";

    /** Most letters are small; the encodings of Cyrillic have the small ones where others have the capitals. */
    private static final double CAPITAL = 0.1;

    /** The encoding of bytes that are no UTF-8. */
    static Charset of(byte[] bytes) {
        byte[] sample = sample(bytes);
        OldEncoding western = best(sample, WESTERN::equals);
        OldEncoding other = best(sample, charset -> !charset.equals(WESTERN));
        return other.strangeness + MARGIN < western.strangeness ? other.charset : WESTERN;
    }

    /** No encoding here has a line feed within a character. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean beyond = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            beyond |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1 || i - start == SAMPLE) {
                sample.write(bytes, start, beyond ? i + 1 - start : 0);
                start = i + 1;
                beyond = false;
            }
        }
        return sample.toByteArray();
    }

    private static OldEncoding best(byte[] sample, Predicate<Charset> wanted) {
        return Arrays.stream(Alphabet.values())
                .flatMap(alphabet -> charsets(alphabet)
                        .filter(wanted)
                        .map(charset -> new OldEncoding(charset, strangeness(new String(sample, charset), alphabet))))
                .min(Comparator.comparingDouble(OldEncoding::strangeness))
                .orElse(new OldEncoding(WESTERN, 1));
    }

    /** A Java that was cut down may lack some. */
    private static Stream<Charset> charsets(Alphabet alphabet) {
        return alphabet.charsets().stream().filter(Charset::isSupported).map(Charset::forName);
    }

    private static double strangeness(String text, Alphabet alphabet) {
        int letters = 0;
        double strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127 && ANYWHERE.indexOf(letter) < 0) {
                letters++;
                strange += !alphabet.has(letter) || isOutOfPlace(text, i)
                        ? 1
                        : Character.isUpperCase(letter) ? CAPITAL : 0;
            }
        }
        return letters == 0 ? 0 : strange / letters;
    }

    /** Whether it is a capital in the middle of a word, or a letter of another script than that beside it. */
    private static boolean isOutOfPlace(String text, int i) {
        char letter = text.charAt(i);
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        return Character.isUpperCase(letter) && Character.isLowerCase(before)
                || UnicodeScript.of(letter) == UnicodeScript.CYRILLIC
                        && (isAsciiLetter(before) || isAsciiLetter(after));
    }

    private static boolean isAsciiLetter(char unit) {
        return unit < 128 && Character.isLetter(unit);
    }
}
