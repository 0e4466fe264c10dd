package dateline.fetching;

import dateline.importing.ImportException;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a page has moved to. */
final class Redirection {

    private Redirection() {}

    /** The new address; a secure page is not left for one that anybody on the way can change. */
    static URI of(URI from, String location) throws ImportException {
        try {
            URI to = from.resolve(new URI(location.strip()));
            if ("https".equals(from.getScheme()) && !"https".equals(to.getScheme())) {
                throw new ImportException(from.toString(), "page.unsafe", to.toString());
            }
            return to;
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            throw new ImportException(from.toString(), wrong, "page.address");
        }
    }
}
