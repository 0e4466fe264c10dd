package dateline.library.json;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** Opens text files that must be UTF-8, with or without a byte order mark, and of a size that fits. */
final class Utf8 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final long MEBIBYTE = 1024 * 1024;

    private Utf8() {}

    /** The text of the file; throws {@link Refused} when it is no file, too large, or in another encoding. */
    static Reader open(Path file, long limit) throws IOException {
        InputStream bytes = new BufferedInputStream(bytes(file, limit));
        try {
            skipMark(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }

    /** What the file holds, whatever its encoding; throws {@link Refused} when it is no file, or too large. */
    static InputStream bytes(Path file, long limit) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new Refused("file.folder");
        } else if (!attributes.isRegularFile()) {
            throw new Refused("file.special");
        } else if (attributes.size() > limit) {
            throw tooLarge(limit);
        }
        return new Limited(Files.newInputStream(file), limit);
    }

    private static void skipMark(InputStream bytes) throws IOException {
        bytes.mark(MARK.length);
        byte[] start = bytes.readNBytes(MARK.length);
        if (Arrays.equals(MARK, start)) {
            return;
        }
        bytes.reset();
        for (byte one : start) {
            // UTF-16 and UTF-32 write a zero beside the first brace
            if (one == 0) {
                throw new Refused("file.encoding");
            }
        }
    }

    private static Refused tooLarge(long limit) {
        return new Refused("file.large", limit / MEBIBYTE);
    }

    /** Guards against a file that grows while it is read. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long count;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            counted(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return counted(super.read(buffer, offset, length));
        }

        private int counted(int read) throws IOException {
            count += read;
            if (count > limit) {
                throw tooLarge(limit);
            }
            return read;
        }
    }
}
