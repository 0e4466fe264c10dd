package dateline.library.json;

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

    /** Of a file that is not there, or cannot be read. */
    public static final Fingerprint NONE = new Fingerprint("");

    /** Of the file as it is now. */
    public static Fingerprint of(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unreadable) {
            return NONE;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
