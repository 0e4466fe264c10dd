package dateline.ui.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address of a page as people write it. */
final class WrittenAddress {

    private static final String SECURE = "https://";

    private WrittenAddress() {}

    /** The address, which is without a scheme where none is written; empty where it is none. */
    static Optional<URI> of(String written) {
        String text = written.strip();
        return text.contains("://")
                ? page(text)
                : page(SECURE + text)
                        .filter(page -> page.getHost().contains("."))
                        .map(page -> URI.create("//" + text));
    }

    /** Whether a text is an address and nothing else, scheme and all. */
    static boolean isWhole(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        return (small.startsWith(SECURE) || small.startsWith("http://"))
                && page(text.strip()).isPresent();
    }

    private static Optional<URI> page(String text) {
        try {
            URI page = new URI(text);
            String scheme = Optional.ofNullable(page.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return page.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
                    ? Optional.of(page)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
