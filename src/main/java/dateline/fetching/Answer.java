package dateline.fetching;

import dateline.importing.Document;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes back when a page is asked for. */
sealed interface Answer {

    /**
     * The page.
     *
     * @param type as the header {@code Content-Type} tells
     */
    record Page(byte[] content, Optional<String> type) implements Answer {

        private static final String MARK = "\uFEFF";
        private static final Pattern CHARSET =
                Pattern.compile("charset\\s*=\\s*\"?([\\w:.+-]+)", Pattern.CASE_INSENSITIVE);

        /** The page as a document that was found at the address. */
        Document document(URI address) {
            return new Document(name(address), Optional.of(address), marked());
        }

        private static String name(URI address) {
            String path = Optional.ofNullable(address.getPath()).orElse("");
            String last = path.substring(path.lastIndexOf('/') + 1);
            return last.isBlank() ? address.getHost() : last;
        }

        /** The bytes alone do not tell what the header does of their encoding; a byte order mark does, and it outweighs all else. */
        private byte[] marked() {
            Optional<Charset> told = type.filter(Page::isText).flatMap(Page::charset);
            if (told.isEmpty() || told.get().equals(StandardCharsets.US_ASCII)) {
                return content;
            }
            String text = new String(content, told.get());
            return (text.startsWith(MARK) ? text : MARK + text).getBytes(StandardCharsets.UTF_8);
        }

        private static boolean isText(String type) {
            String small = type.toLowerCase(Locale.ROOT);
            return small.startsWith("text/") || small.startsWith("application/xhtml");
        }

        private static Optional<Charset> charset(String type) {
            Matcher matcher = CHARSET.matcher(type);
            try {
                return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
            } catch (IllegalArgumentException unknown) {
                return Optional.empty(); // then its bytes may tell
            }
        }
    }

    /** It is at another address. */
    record Elsewhere(URI address) implements Answer {}
}
