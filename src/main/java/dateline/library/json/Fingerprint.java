package dateline.library.json;

import dateline.library.DossierException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the content of a file was. Two are equal where the contents are.
 *
 * @param hash of SHA-256, in hexadecimal digits; empty for no file
 */
public record Fingerprint(String hash) {

    /** Of a file that is not there. */
    public static final Fingerprint NONE = new Fingerprint("");

    /** Of the file as it is now; throws where there is one that cannot be read, be it for a moment. */
    public static Fingerprint of(Path file) throws DossierException {
        if (Files.notExists(file)) {
            return NONE;
        }
        MessageDigest digest = digest();
        try (InputStream content = new DigestInputStream(Utf8.bytes(file, Long.MAX_VALUE), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
            return of(digest);
        } catch (IOException unreadable) {
            throw new DossierException(file, Problems.ofReading(unreadable), unreadable);
        }
    }

    /** Of all that has gone through this digest. */
    static Fingerprint of(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** What content goes through. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
