package dateline.fetching;

import dateline.importing.Document;
import dateline.importing.ImportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Fetches a page of the web. Only the page itself is asked for: no pictures, no scripts, no style sheets, and no cookies are
 * kept. Everything is bounded: the time, the length, the number of redirections.
 */
public final class WebPages {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> UNSPOKEN = Set.of("page.refused", "page.unencrypted");
    private static final int PIECE = 1 << 16;

    private final Bounds bounds;

    public WebPages() {
        this(Bounds.USUAL);
    }

    WebPages(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * What stands at an address, under the address that it was found at in the end. One without a scheme is looked for under
     * {@code https}, and where that is not spoken under {@code http}.
     *
     * @throws ImportException when it is no address of a page, or the page cannot be had within the bounds
     */
    public Document fetch(URI address) throws ImportException {
        if (address.getScheme() != null || address.getHost() == null) {
            return at(address);
        }
        try {
            return at(URI.create("https:" + address));
        } catch (ImportException refused) {
            if (UNSPOKEN.contains(refused.key())) {
                return at(URI.create("http:" + address));
            }
            throw refused;
        }
    }

    private Document at(URI address) throws ImportException {
        Instant end = Instant.now().plus(bounds.whole());
        URI next = address;
        for (int redirections = 0; redirections <= bounds.redirections(); redirections++) {
            Answer answer = ask(next, end);
            switch (answer) {
                case Answer.Page page -> {
                    return page.document(next);
                }
                case Answer.Elsewhere elsewhere -> next = elsewhere.address();
            }
        }
        throw new ImportException(address.toString(), "page.redirections", bounds.redirections());
    }

    private Answer ask(URI address, Instant end) throws ImportException {
        String name = address.toString();
        try {
            HttpURLConnection connection = connect(address);
            try {
                return answer(connection, address, end);
            } finally {
                connection.disconnect();
            }
        } catch (UnknownHostException unknown) {
            throw new ImportException(name, unknown, "page.host", String.valueOf(address.getHost()));
        } catch (SocketTimeoutException slow) {
            throw new ImportException(name, slow, "page.slow");
        } catch (ConnectException | NoRouteToHostException refused) {
            throw new ImportException(name, refused, "page.refused", place(address));
        } catch (SSLException insecure) {
            boolean doubtful = insecure.getCause() instanceof CertificateException;
            throw new ImportException(
                    name, insecure, doubtful ? "page.certificate" : "page.unencrypted", place(address));
        } catch (MalformedURLException | IllegalArgumentException wrong) {
            throw new ImportException(name, wrong, "page.address");
        } catch (IOException broken) {
            throw new ImportException(name, broken, "page.broken", place(address));
        }
    }

    /** The host, and the port where one is written. */
    private static String place(URI address) {
        return String.valueOf(address.getAuthority());
    }

    private HttpURLConnection connect(URI address) throws IOException, ImportException {
        if (address.getScheme() == null || !SCHEMES.contains(address.getScheme()) || address.getHost() == null) {
            throw new ImportException(address.toString(), "page.address");
        }
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false); // so that each step is seen, and counted
        connection.setConnectTimeout((int) bounds.silence().toMillis());
        connection.setReadTimeout((int) bounds.silence().toMillis());
        connection.setRequestProperty("Accept", "text/html, application/xhtml+xml, */*;q=0.5");
        connection.setRequestProperty("User-Agent", "Dateline");
        return connection;
    }

    private Answer answer(HttpURLConnection connection, URI address, Instant end) throws IOException, ImportException {
        int status = connection.getResponseCode();
        Optional<String> location = Optional.ofNullable(connection.getHeaderField("Location"));
        if (status / 100 == 3 && location.isPresent()) {
            return new Answer.Elsewhere(Redirection.of(address, location.get()));
        } else if (status / 100 != 2) {
            throw new ImportException(address.toString(), "page.status", status);
        }
        byte[] content = content(connection.getInputStream(), address, end);
        return new Answer.Page(content, Optional.ofNullable(connection.getContentType()));
    }

    private byte[] content(InputStream stream, URI address, Instant end) throws IOException, ImportException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
            content.write(piece);
            if (content.size() > bounds.bytes()) {
                throw new ImportException(address.toString(), "page.large", bounds.bytes() >> 20);
            } else if (Instant.now().isAfter(end)) {
                throw new ImportException(address.toString(), "page.slow");
            }
        }
        return content.toByteArray();
    }
}
