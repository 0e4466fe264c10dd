package dateline.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.importing.Document;
import dateline.importing.ImportException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPagesTest {

    private final List<String> asked = new ArrayList<>();
    private final WebPages pages = patientFor(Duration.ofMinutes(1));
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::count);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesThePageAndNothingBesideIt() throws Exception {
        page("/2023/06/19/talks.html", "text/html; charset=utf-8", "<img src='/p.png'><p>Talks.</p>");

        Document document = pages.fetch(at("/2023/06/19/talks.html"));

        assertThat(document.name()).isEqualTo("talks.html");
        assertThat(document.address()).contains(at("/2023/06/19/talks.html"));
        assertThat(text(document)).contains("<p>Talks.</p>");
        assertThat(asked).containsExactly("/2023/06/19/talks.html");
    }

    @Test
    void believesTheEncodingThatTheServerTells() throws Exception {
        page("/a", "text/html; charset=ISO-8859-1", "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(text(pages.fetch(at("/a")))).isEqualTo("\uFEFFCaf\u00e9");
    }

    @Test
    void leavesBytesAloneWhoseEncodingIsNotTold() throws Exception {
        byte[] bytes = {(byte) 0xE9, 1, 2};
        page("/a.pdf", "application/pdf", bytes);

        assertThat(pages.fetch(at("/a.pdf")).bytes()).isEqualTo(bytes);
    }

    @Test
    void followsAPageThatHasMoved() throws Exception {
        redirect("/old", "/new");
        page("/new", "text/plain", "Here.");

        assertThat(pages.fetch(at("/old")).address()).contains(at("/new"));
    }

    @Test
    void givesUpOnAPageThatKeepsMoving() {
        redirect("/a", "/b");
        redirect("/b", "/a");

        assertThat(refused(at("/a")).key()).isEqualTo("page.redirections");
        assertThat(asked).isEmpty();
    }

    @Test
    void doesNotLeaveTheWeb() {
        redirect("/a", "file:///etc/passwd");

        assertThat(refused(at("/a")).key()).isEqualTo("page.address");
    }

    @Test
    void doesNotLeaveASecurePageForAnOpenOne() {
        URI secure = URI.create("https://news.example/a");

        ImportException refused =
                catchThrowableOfType(ImportException.class, () -> Redirection.of(secure, "http://news.example/a"));

        assertThat(refused.key()).isEqualTo("page.unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "talks", "file:///etc/passwd", "ftp://news.example/a", "http:///a", "mailto:a@b"})
    void takesOnlyAddressesOfPages(String address) {
        assertThat(refused(URI.create(address)).key()).isEqualTo("page.address");
    }

    @Test
    void saysWhatTheServerAnswered() {
        assertThat(refused(at("/nothing")).arguments()).containsExactly(404);
    }

    @Test
    void givesUpOnAPageThatIsTooLong() {
        page("/a", "text/plain", new byte[(1 << 20) + 1]);

        assertThat(refused(at("/a")).key()).isEqualTo("page.large");
    }

    @Test
    void givesUpOnAServerThatFallsSilent() {
        server.createContext("/a", exchange -> exchange.sendResponseHeaders(200, 5));

        assertThat(refused(patientFor(Duration.ofMillis(100)), at("/a")).key()).isEqualTo("page.slow");
    }

    /** Servers that never fall silent, and never come to an end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n|x",
                "HTTP/1.1 200 OK\r\nX-Long: |x",
                "|HTTP/1.1 100 Continue\r\n\r\n"
            })
    @Timeout(10)
    void givesUpOnAServerThatDrips(String answer) throws IOException {
        String[] parts = answer.split("\\|");
        try (ServerSocket drip = server(client -> {
            client.getOutputStream().write(parts[0].getBytes(StandardCharsets.US_ASCII));
            while (true) {
                client.getOutputStream().write(parts[1].getBytes(StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
                LockSupport.parkNanos(1_000_000);
            }
        })) {
            Bounds bounds = new Bounds(Duration.ofSeconds(30), Duration.ofMillis(700), 3, 1 << 20);

            assertThat(refused(new WebPages(bounds), URI.create("http://localhost:" + drip.getLocalPort() + "/a"))
                            .key())
                    .isIn("page.slow", "page.broken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void undoesThePackingOfAPage(String packing) throws Exception {
        server.createContext("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", packing);
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            try (OutputStream packed =
                    packing.equals("gzip") ? new GZIPOutputStream(body) : new DeflaterOutputStream(body)) {
                packed.write("They met.".getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(text(pages.fetch(at("/a")))).isEqualTo("They met.");
    }

    @Test
    void givesUpOnAPageThatUnpacksToTooMuch() {
        server.createContext("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream packed = new GZIPOutputStream(exchange.getResponseBody())) {
                packed.write(new byte[2 << 20]);
            }
        });

        assertThat(refused(at("/a")).key()).isEqualTo("page.large");
    }

    @Test
    void saysThatAPageIsPackedInAWayThatIsNotUndone() {
        server.createContext("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
            exchange.close();
        });

        assertThat(refused(at("/a")).key()).isEqualTo("page.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc", "klingon-8", "-", "utf_8_"})
    void anEncodingThatThereIsNotIsNotBelieved(String charset) throws Exception {
        page("/a", "text/html; charset=" + charset, "They met.");

        assertThat(text(pages.fetch(at("/a")))).isEqualTo("They met.");
    }

    @Test
    void takesASchemeInCapitals() throws Exception {
        page("/a", "text/html", "They met.");

        assertThat(text(pages.fetch(URI.create(at("/a").toString().replace("http:", "HTTP:")))))
                .contains("They met.");
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertThat(refused(URI.create("http://nowhere.invalid/a")).key()).isEqualTo("page.host");
    }

    @Test
    void saysWhereOneMustSignIn() {
        server.createContext("/a", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });

        assertThat(refused(at("/a")).arguments()).containsExactly(401);
    }

    @Test
    void givesUpOnAPageThatNeverEnds() {
        server.createContext("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[1 << 16]);
                }
            }
        });

        assertThat(refused(at("/a")).key()).isEqualTo("page.large");
    }

    @Test
    void saysThatNobodyAnswers() {
        URI address = at("/a");
        server.stop(0);

        assertThat(refused(address).key()).isEqualTo("page.refused");
    }

    @Test
    void saysThatAServerDoesNotSpeakHttps() throws IOException {
        try (ServerSocket open = withoutSecrets()) {
            ImportException refused = refused(URI.create("https://localhost:" + open.getLocalPort() + "/a"));

            assertThat(refused.key()).isEqualTo("page.unencrypted");
            assertThat(refused.arguments()).containsExactly("localhost:" + open.getLocalPort());
        }
    }

    @Test
    void triesHttpWhereNoSchemeIsWrittenAndHttpsIsNotSpoken() throws Exception {
        try (ServerSocket open = withoutSecrets()) {
            assertThat(text(pages.fetch(URI.create("//localhost:" + open.getLocalPort() + "/a"))))
                    .contains("They met.");
        }
    }

    /** A server that takes whatever it hears for a wish in plain http, as most do. */
    private static ServerSocket withoutSecrets() throws IOException {
        return server(client -> {
            client.getInputStream().read(new byte[4096]);
            client.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nThey met."
                            .getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** What a server does with a client. */
    private interface Service {
        void serve(Socket client) throws IOException;
    }

    private static ServerSocket server(Service service) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    service.serve(client);
                } catch (IOException gone) {
                    continue;
                }
            }
        });
        return server;
    }

    private static WebPages patientFor(Duration time) {
        return new WebPages(new Bounds(time, time, 3, 1 << 20));
    }

    private ImportException refused(URI address) {
        return refused(pages, address);
    }

    private static ImportException refused(WebPages pages, URI address) {
        ImportException refused = catchThrowableOfType(ImportException.class, () -> pages.fetch(address));
        assertThat(refused).isNotNull();
        return refused;
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void page(String path, String type, String text) {
        page(path, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private void page(String path, String type, byte[] content) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(content);
            }
        });
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void count(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }
}
