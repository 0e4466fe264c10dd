package dateline.library.json;

import dateline.library.DossierException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Saves JSON files, as a whole or not at all. */
final class JsonOutput {

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private JsonOutput() {}

    /** Writes the file with what the content generates; what it is then. */
    static Fingerprint write(Path file, Layout layout, Consumer<JsonGenerator> content) throws DossierException {
        MessageDigest digest = Fingerprint.digest();
        AtomicFile.write(file, out -> generate(new DigestOutputStream(out, digest), layout, content));
        return Fingerprint.of(digest);
    }

    private static void generate(OutputStream out, Layout layout, Consumer<JsonGenerator> content) throws IOException {
        // half a surrogate pair, which only a key or a value that is merely kept can hold, must not keep anyone from
        // saving
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, encoder));
        try {
            JsonGenerator json = layout.generator(text);
            content.accept(json);
            json.flush();
            text.append('\n').flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
