package dateline.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes as characters, in the encoding that they seem to be in.
 *
 * @param damaged how many characters could not be told
 */
public record Decoded(String text, int damaged) {

    private static final char UNKNOWN = '\uFFFD';

    /** Of a byte order mark, its characters in ISO 8859-1; the longer one comes first where one begins with another. */
    private static final Map<String, Charset> MARKS = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
            "\u00FE\u00FF", StandardCharsets.UTF_16BE,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE,
            "\u00FF\u00FE\0\0", Charset.forName("UTF-32LE"),
            "\0\0\u00FE\u00FF", Charset.forName("UTF-32BE"));

    /** The text; empty when the bytes are none. */
    public static Optional<Decoded> of(byte[] bytes) {
        return decoded(bytes).filter(Decoded::isText);
    }

    /** The text of a document; throws when its bytes are none. */
    public static Decoded of(Document document) throws ImportException {
        return of(document.bytes()).orElseThrow(() -> new ImportException(document.name(), "text.binary"));
    }

    private static Optional<Decoded> decoded(byte[] bytes) {
        for (int length = 4; length >= 2; length--) {
            String mark = new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
            if (mark.length() == length && MARKS.containsKey(mark)) {
                return Optional.of(lenient(bytes, length, MARKS.get(mark)));
            }
        }
        return Optional.of(withoutMark(bytes));
    }

    private static Decoded withoutMark(byte[] bytes) {
        Zeros zeros = Zeros.of(bytes);
        if (zeros.looksLikeUtf16()) {
            return lenient(
                    bytes, 0, zeros.even() > zeros.odd() ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    0);
        } catch (CharacterCodingException notWhole) {
            Decoded utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
            return utf8.isMostlyWhole() ? utf8 : lenient(bytes, 0, OldEncoding.of(bytes));
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new Decoded(
                    text, (int) text.chars().filter(unit -> unit == UNKNOWN).count());
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether there are so many sound characters beyond ASCII that the broken ones must be damage. */
    private boolean isMostlyWhole() {
        long beyond = text.chars().filter(unit -> unit > 127 && unit != UNKNOWN).count();
        boolean cutAtTheEnd = damaged == 1 && text.charAt(text.length() - 1) == UNKNOWN;
        return cutAtTheEnd || beyond > 10L * damaged;
    }

    private boolean isText() {
        long controls = text.chars()
                .filter(unit -> unit == 0 || Character.isISOControl(unit) && "\t\n\r\f\u0085\u001A".indexOf(unit) < 0)
                .count();
        return text.indexOf('\0') < 0 && (controls + damaged - 1) * 50L <= text.length();
    }
}
