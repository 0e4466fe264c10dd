package dateline.fetching;

import dateline.importing.ImportException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says what it means to a person that a page could not be had. */
final class Failures {

    /** What may be the matter, and the sentence for it; what is said first counts first. */
    private record Sentence(Class<? extends Throwable> failure, String key) {}

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence(HttpTimeoutException.class, "page.slow"),
            new Sentence(TimeoutException.class, "page.slow"),
            new Sentence(UnresolvedAddressException.class, "page.host"),
            new Sentence(UnknownHostException.class, "page.host"),
            new Sentence(ConnectException.class, "page.refused"),
            new Sentence(NoRouteToHostException.class, "page.refused"),
            new Sentence(CertificateException.class, "page.certificate"),
            new Sentence(SSLException.class, "page.unencrypted"),
            new Sentence(IllegalArgumentException.class, "page.address"));

    private Failures() {}

    /** What is told of an address at which this failed, for whatever reason of its own. */
    static ImportException of(URI address, Throwable failure) {
        List<Throwable> reasons = Stream.iterate(failure, reason -> reason != null, Throwable::getCause)
                .limit(20)
                .toList();
        String key = SENTENCES.stream()
                .filter(sentence -> reasons.stream().anyMatch(sentence.failure()::isInstance))
                .map(Sentence::key)
                .findFirst()
                .orElse("page.broken");
        String place = key.equals("page.host") ? address.getHost() : address.getAuthority();
        return new ImportException(address.toString(), failure, key, String.valueOf(place));
    }
}
