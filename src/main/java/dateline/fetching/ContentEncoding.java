package dateline.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes what a server does to make a page smaller on the way, which some do without being asked. */
final class ContentEncoding {

    private ContentEncoding() {}

    /**
     * At most so many bytes of the page, and one more where there are more.
     *
     * @param encoding as the header {@code Content-Encoding} tells; may be empty
     * @throws IOException when it is packed in another way, or badly
     */
    static byte[] undone(byte[] content, String encoding, int most) throws IOException {
        try (InputStream stream = stream(content, encoding.strip().toLowerCase(Locale.ROOT))) {
            return stream.readNBytes(most + 1);
        }
    }

    private static InputStream stream(byte[] content, String encoding) throws IOException {
        InputStream packed = new ByteArrayInputStream(content);
        return switch (encoding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            // some leave out what should stand around it
            case "deflate" -> new InflaterInputStream(packed, new Inflater(!isWrapped(content)));
            default -> throw new IOException("packed as " + encoding);
        };
    }

    private static boolean isWrapped(byte[] content) {
        return content.length > 0 && (content[0] & 0x0F) == 8;
    }
}
