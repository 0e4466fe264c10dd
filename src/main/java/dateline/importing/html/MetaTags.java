package dateline.importing.html;

import dateline.article.DateEvidence;
import dateline.importing.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its meta tags: of the Open Graph, of Dublin Core, of libraries, and older ones.
 *
 * @param contents of the tags by their names without what joins these
 */
record MetaTags(Document html, Map<String, List<String>> contents) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "article:published",
            "article:publication_date",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publication_date",
            "published_time",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "cxenseparse:recs:publishtime",
            "originalpublicationdate");
    private static final List<String> TITLES =
            List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "byl",
            "byline",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "citation_author");

    /** Those of which each author has one. */
    private static final Set<String> REPEATED = Set.of("article:author", "dc.creator", "citation_author");

    private static final int MOST = 100;
    private static final List<String> PUBLISHERS = List.of("og:site_name", "dc.publisher", "citation_journal_title");
    private static final List<String> ADDRESSES = List.of("og:url", "parsely-link");
    private static final Pattern JOINTS = Pattern.compile("[.:_-]");

    /** Those of a page by their names, however these are joined. */
    static MetaTags of(Document html) {
        Map<String, List<String>> contents = new HashMap<>();
        for (Element tag : html.select("meta[content~=\\S]")) {
            Stream.of("property", "name", "itemprop")
                    .map(key -> bare(tag.attr(key)))
                    .distinct()
                    .map(name -> contents.computeIfAbsent(name, unseen -> new ArrayList<>()))
                    .forEach(same -> same.add(tag.attr("content")));
        }
        return new MetaTags(html, contents);
    }

    void tell(Draft draft) {
        contents(DATES).forEach(date -> draft.dated(DateEvidence.META, date));
        draft.publisher(publisher());
        Stream<String> canonical = html.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
        Stream.concat(canonical, contents(ADDRESSES)).findFirst().ifPresent(draft::address);
    }

    String title() {
        return contents(TITLES).findFirst().orElse("");
    }

    /** The names of those who wrote the page, as each kind of tag says; in some the last name stands first. */
    Stream<String> authors() {
        return AUTHORS.stream().map(this::authors);
    }

    private String authors(String kind) {
        List<String> names = contents(List.of(kind))
                .filter(author -> !author.contains("://"))
                .distinct()
                .limit(REPEATED.contains(kind) ? MOST : 1)
                .toList();
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }

    String publisher() {
        return contents(PUBLISHERS).findFirst().orElse("");
    }

    /** The contents of the tags in the order of their names. */
    private Stream<String> contents(List<String> names) {
        return names.stream().flatMap(name -> contents.getOrDefault(bare(name), List.of()).stream());
    }

    private static String bare(String name) {
        return JOINTS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
