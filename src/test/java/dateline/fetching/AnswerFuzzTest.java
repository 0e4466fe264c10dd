package dateline.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.Document;
import dateline.importing.Grammar;
import dateline.importing.ImportException;
import dateline.importing.Mutations;
import dateline.messages.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever a server answers, a page within the bounds comes of it, or a sentence. */
class AnswerFuzzTest {

    private static final int BYTES = 1 << 12;
    private static final String BODY = "<html><meta charset=utf-8><title>Talks</title><p>They met in a caf\u00e9.";

    private final Grammar grammar = Grammar.of("answer");
    private final Messages reasons = Messages.of("importing", Locale.ENGLISH);
    private final WebPages pages = new WebPages(new Bounds(Duration.ofSeconds(2), Duration.ofSeconds(4), 2, BYTES));
    private final ServerSocket server;
    private volatile byte[] answer = {};

    AnswerFuzzTest() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
    }

    @BeforeProperty
    void serve() {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    client.getInputStream().read(new byte[BYTES]);
                    client.getOutputStream().write(answer);
                    client.shutdownOutput();
                } catch (IOException gone) {
                    continue;
                }
            }
        });
    }

    @AfterProperty
    void stop() throws IOException {
        server.close();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aPageOrASentenceComesOfIt(@ForAll long random) throws IOException {
        answer = new Mutations(random).sometimes(answer(new Random(random)));
        try {
            Document page = pages.fetch(URI.create("http://localhost:" + server.getLocalPort() + "/b"));
            // a page in another encoding grows when it becomes UTF-8
            assertThat(page.size()).isLessThanOrEqualTo(4 * BYTES);
            assertThat(page.name()).isNotBlank();
        } catch (ImportException refused) {
            assertThat(refused.sentence(reasons)).isNotBlank();
        }
    }

    private byte[] answer(Random random) throws IOException {
        String head = grammar.text(random);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        try (OutputStream body = packed(whole, random.nextInt(4) == 0 ? "" : head.toLowerCase(Locale.ROOT))) {
            body.write(BODY.repeat(random.nextInt(3) == 0 ? 100 : 1).getBytes(StandardCharsets.UTF_8));
        }
        return whole.toByteArray();
    }

    private static OutputStream packed(OutputStream whole, String head) throws IOException {
        return head.contains("gzip")
                ? new GZIPOutputStream(whole)
                : head.contains("deflate") ? new DeflaterOutputStream(whole) : whole;
    }
}
