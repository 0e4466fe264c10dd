package dateline.fetching;

import dateline.importing.Document;
import dateline.importing.ImportException;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches a page of the web. Only the page itself is asked for: no pictures, no scripts, no style sheets, and no cookies are
 * kept. Everything is bounded: the time, the length, the number of redirections.
 */
public final class WebPages {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> UNSPOKEN = Set.of("page.refused", "page.unencrypted");

    private final Bounds bounds;

    public WebPages() {
        this(Bounds.USUAL);
    }

    WebPages(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * What stands at an address, under the address that it was found at in the end. One without a scheme is looked for under
     * {@code https}, and where that is not spoken under {@code http}. The whole takes no longer than its bound, whatever the
     * server does.
     *
     * @throws ImportException when it is no address of a page, or the page cannot be had within the bounds
     */
    public Document fetch(URI address) throws ImportException {
        Instant end = Instant.now().plus(bounds.whole());
        if (address.getScheme() != null || address.getHost() == null) {
            return at(address, end);
        }
        try {
            return at(URI.create("https:" + address), end);
        } catch (ImportException refused) {
            if (UNSPOKEN.contains(refused.key())) {
                return at(URI.create("http:" + address), end);
            }
            throw refused;
        }
    }

    private Document at(URI address, Instant end) throws ImportException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(ProxySelector.getDefault())
                .connectTimeout(bounds.silence())
                .build(); // follows no redirection, so that each step is seen, and counted
        try {
            return at(address, client, end);
        } finally {
            client.shutdownNow(); // hangs up on a server that goes on
        }
    }

    private Document at(URI address, HttpClient client, Instant end) throws ImportException {
        URI next = address;
        for (int redirections = 0; redirections <= bounds.redirections(); redirections++) {
            Answer answer = ask(next, client, end);
            switch (answer) {
                case Answer.Page page -> {
                    return page.document(next);
                }
                case Answer.Elsewhere elsewhere -> next = elsewhere.address();
            }
        }
        throw new ImportException(address.toString(), "page.redirections", bounds.redirections());
    }

    private Answer ask(URI address, HttpClient client, Instant end) throws ImportException {
        try {
            Duration left = Duration.between(Instant.now(), end);
            HttpResponse<byte[]> response = client.sendAsync(request(address), told -> new BoundedBody(bounds.bytes()))
                    .get(left.toMillis(), TimeUnit.MILLISECONDS);
            return answer(response, address);
        } catch (ExecutionException failed) {
            throw Failures.of(address, failed);
        } catch (TimeoutException | IOException | IllegalArgumentException failed) {
            throw Failures.of(address, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Failures.of(address, stopped);
        }
    }

    private HttpRequest request(URI address) throws ImportException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || address.getHost() == null) {
            throw new ImportException(address.toString(), "page.address");
        }
        return HttpRequest.newBuilder(URI.create(address.toASCIIString()))
                .timeout(bounds.silence())
                .header("Accept", "text/html, application/xhtml+xml, */*;q=0.5")
                .header("User-Agent", "Dateline")
                .build();
    }

    private Answer answer(HttpResponse<byte[]> response, URI address) throws IOException, ImportException {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (status / 100 == 3 && location.isPresent()) {
            return new Answer.Elsewhere(Redirection.of(address, location.get()));
        } else if (status / 100 != 2) {
            throw new ImportException(address.toString(), "page.status", status);
        }
        String packing = response.headers().firstValue("Content-Encoding").orElse("");
        byte[] content = ContentEncoding.undone(response.body(), packing, bounds.bytes());
        if (content.length > bounds.bytes()) {
            throw new ImportException(address.toString(), "page.large", bounds.bytes() >> 20);
        }
        return new Answer.Page(content, response.headers().firstValue("Content-Type"));
    }
}
