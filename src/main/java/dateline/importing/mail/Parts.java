package dateline.importing.mail;

import dateline.importing.Decoded;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;

/**
 * The first texts in a message.
 *
 * @param plain as it is
 * @param html as a page
 */
record Parts(Optional<String> plain, Optional<String> html) {

    private static final int DEPTH = 20;
    private static final String DEFAULT = "us-ascii";

    static Parts of(Entity message) throws IOException {
        return in(message, 0);
    }

    private static Parts in(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        Parts found = new Parts(Optional.empty(), Optional.empty());
        if (body instanceof Multipart several && depth < DEPTH) {
            for (Entity part : several.getBodyParts()) {
                found = found.or(in(part, depth + 1));
            }
        } else if (body instanceof Entity inner && depth < DEPTH) {
            return in(inner, depth + 1);
        } else if (body instanceof TextBody text && !isAttached(entity)) {
            boolean isPage =
                    "text/html".equals(entity.getMimeType()) || "application/xhtml+xml".equals(entity.getMimeType());
            Optional<String> words = Optional.of(words(text)).filter(written -> !written.isBlank());
            boolean isPlain = "text/plain".equals(entity.getMimeType());
            return new Parts(words.filter(written -> isPlain), words.filter(written -> isPage));
        }
        return found;
    }

    private static boolean isAttached(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static String words(TextBody text) throws IOException {
        if (DEFAULT.equalsIgnoreCase(text.getMimeCharset())) { // and so often not told
            return Decoded.of(text.getInputStream().readAllBytes())
                    .map(Decoded::text)
                    .orElse("");
        }
        StringWriter words = new StringWriter();
        try (Reader reader = text.getReader()) {
            reader.transferTo(words);
        }
        return words.toString();
    }

    private Parts or(Parts others) {
        return new Parts(plain.or(others::plain), html.or(others::html));
    }
}
