package dateline.importing.feed;

import dateline.importing.json.Json;
import dateline.importing.markup.Markup;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern MAIL = Pattern.compile("^\\S+@\\S+(?:\\s+\\((.+)\\))?$");

    Feed {
        items = items.stream().filter(item -> !item.isEmpty()).toList();
    }

    /** Of RSS, RDF or Atom. */
    static Feed ofXml(String xml) {
        Element root = Parser.xmlParser().setMaxDepth(Markup.DEPTH).parseInput(xml, "");
        Element head = root.select("channel, feed").first();
        String title = head == null ? "" : first(head, "title");
        String authors = head == null ? "" : authors(head);
        return new Feed(
                title,
                root.select(ITEMS).stream().map(item -> item(item, authors)).toList());
    }

    private static FeedItem item(Element item, String authorsOfAll) {
        String own = authors(item);
        return new FeedItem(
                first(item, "title"),
                first(item, "content:encoded", "content", "description", "summary"),
                own.isEmpty() ? authorsOfAll : own,
                first(item, "pubDate", "published", "dc:date", "date", "issued", "updated"),
                link(item));
    }

    private static String authors(Element holder) {
        return Stream.of("author", "dc:creator", "creator")
                .map(kind -> joined(holder.children().stream()
                        .filter(child -> child.tagName().equalsIgnoreCase(kind))
                        .map(author -> author.children().isEmpty() ? author.text() : first(author, "name"))))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The names; RSS writes them behind addresses of mail, which are none. */
    private static String joined(Stream<String> names) {
        return names.map(name -> MAIL.matcher(name.strip()).replaceFirst("$1"))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
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
                        authors(item).isEmpty() ? authors(json) : authors(item),
                        Json.text(item, "date_published"),
                        Json.text(item, "url")))
                .toList();
        return new Feed(Json.text(json, "title"), items);
    }

    private static String authors(Object holder) {
        return joined(Stream.of("authors", "author")
                .flatMap(name -> Json.elements(Json.member(holder, name)).stream())
                .map(author -> Json.text(author, "name")));
    }
}
