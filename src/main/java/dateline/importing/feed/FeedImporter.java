package dateline.importing.feed;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Feeds: each item is an article with its own date.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287 (Atom)</a>
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
public final class FeedImporter implements Importer {

    private static final int HEAD = 8192;
    private static final int MOST = 1000;
    private static final Pattern XML = Pattern.compile("<(?:rss|rdf:RDF|feed)[\\s>]");
    private static final Pattern JSON = Pattern.compile(
            "^\\W*\\{(?:[^\\[]*\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org|(?s:.*)\"(?:feed|home_page)_url\"\\s*:)");

    private final Json json = new Json();

    @Override
    public Set<String> endings() {
        return Set.of("rss", "atom", "rdf");
    }

    @Override
    public boolean recognises(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        return JSON.matcher(head).find()
                || head.replaceFirst("^\\W+", "<").startsWith("<")
                        && XML.matcher(head).find();
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        return readAll(document, id).getFirst();
    }

    @Override
    public List<Imported> readAll(Document document, String id) throws ImportException {
        Feed feed = feed(document);
        if (feed.items().isEmpty() || feed.items().size() > MOST) {
            throw new ImportException(document.name(), feed.items().isEmpty() ? "feed.nothing" : "feed.many", MOST);
        }
        List<Imported> articles = new ArrayList<>();
        Optional<ImportException> wordless = Optional.empty();
        for (FeedItem item : feed.items()) {
            String own = articles.isEmpty() ? id : id + "-" + (articles.size() + 1);
            try {
                articles.add(item.article(document, feed.title(), own));
            } catch (ImportException reason) {
                wordless = Optional.of(reason); // a picture, say
            }
        }
        if (articles.isEmpty() && wordless.isPresent()) {
            throw wordless.get();
        }
        return articles;
    }

    private Feed feed(Document document) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        if (!text.stripLeading().startsWith("{")) {
            return Feed.ofXml(text);
        }
        Json.Result read = json.read(text);
        return Feed.ofJson(read.value()
                .orElseThrow(() -> new ImportException(document.name(), "json.broken", read.line(), read.column())));
    }
}
