package dateline.importing.feed;

import dateline.importing.json.Json;
import dateline.importing.markup.Markup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed of whatever kind.
 *
 * @param title what it is called, which is who publishes it
 * @param items the newest first, as they come
 */
record Feed(String title, List<FeedItem> items) {

    private static final String ITEMS = "item, entry";

    Feed {
        items = items.stream().filter(item -> !item.isEmpty()).toList();
    }

    /** Of RSS, RDF or Atom. */
    static Feed ofXml(String xml) {
        Element root = Parser.xmlParser().setMaxDepth(Markup.DEPTH).parseInput(xml, "");
        Element head = root.select("channel, feed").first();
        String title = head == null ? "" : first(head, "title");
        return new Feed(title, root.select(ITEMS).stream().map(Feed::item).toList());
    }

    private static FeedItem item(Element item) {
        Element author = child(item, "author", "dc:creator", "creator");
        String name = author == null ? "" : author.children().isEmpty() ? author.text() : first(author, "name");
        return new FeedItem(
                first(item, "title"),
                first(item, "content:encoded", "content", "description", "summary"),
                name,
                first(item, "pubDate", "published", "dc:date", "date", "issued", "updated"),
                link(item));
    }

    private static String link(Element item) {
        return item.children().stream()
                .filter(child -> child.normalName().equals("link"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .findFirst()
                .orElse("");
    }

    private static String first(Element holder, String... names) {
        Element found = child(holder, names);
        // markup is written in a feed with its signs replaced, or as it is
        return found == null ? "" : found.children().isEmpty() ? found.wholeText() : found.html();
    }

    private static @Nullable Element child(Element holder, String... names) {
        return Stream.of(names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> holder.children().stream()
                        .filter(child ->
                                child.tagName().toLowerCase(Locale.ROOT).equals(name)))
                .findFirst()
                .orElse(null);
    }

    /** Of JSON Feed. */
    static Feed ofJson(Object json) {
        List<FeedItem> items = Json.elements(Json.member(json, "items")).stream()
                .map(item -> new FeedItem(
                        Json.text(item, "title"),
                        Stream.of("content_html", "content_text", "summary")
                                .map(name -> Json.text(item, name))
                                .filter(text -> !text.isBlank())
                                .findFirst()
                                .orElse(""),
                        Stream.concat(
                                        Json.elements(Json.member(item, "authors")).stream(),
                                        Stream.of(Json.member(item, "author")))
                                .map(author -> Json.text(author, "name"))
                                .filter(name -> !name.isBlank())
                                .findFirst()
                                .orElse(""),
                        Json.text(item, "date_published"),
                        Json.text(item, "url")))
                .toList();
        return new Feed(Json.text(json, "title"), items);
    }
}
