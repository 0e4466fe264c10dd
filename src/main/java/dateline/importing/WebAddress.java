package dateline.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of pages. */
final class WebAddress {

    private static final int LONGEST = 4000;

    private WebAddress() {}

    /** The address, if it is one of {@code http} or {@code https} with a host. */
    static Optional<URI> parse(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(written.strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
