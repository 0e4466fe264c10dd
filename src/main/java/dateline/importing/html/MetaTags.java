package dateline.importing.html;

import dateline.article.DateEvidence;
import dateline.importing.Draft;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its meta tags: of the Open Graph, of Dublin Core, of libraries, and older ones. */
record MetaTags(Document html) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
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
            "article.published",
            "originalpublicationdate");
    private static final List<String> TITLES =
            List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");
    private static final List<String> AUTHORS = List.of(
            "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "citation_author");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "dc.publisher", "citation_journal_title");
    private static final List<String> ADDRESSES = List.of("og:url", "parsely-link");

    void tell(Draft draft) {
        contents(DATES).forEach(date -> draft.dated(DateEvidence.META, date));
        contents(AUTHORS).filter(author -> !author.contains("://")).forEach(draft::author);
        draft.publisher(publisher());
        Stream<String> canonical = html.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
        Stream.concat(canonical, contents(ADDRESSES)).findFirst().ifPresent(draft::address);
    }

    String title() {
        return contents(TITLES).findFirst().orElse("");
    }

    String publisher() {
        return contents(PUBLISHERS).findFirst().orElse("");
    }

    /** The contents of the tags in the order of their names; what is Dublin Core's stands before a dot, or a colon. */
    private Stream<String> contents(List<String> names) {
        List<Element> tags = html.select("meta[content]");
        return names.stream()
                .flatMap(name -> tags.stream()
                        .filter(tag -> Stream.of("property", "name", "itemprop")
                                .anyMatch(key -> dotted(tag.attr(key)).equalsIgnoreCase(dotted(name))))
                        .map(tag -> tag.attr("content"))
                        .filter(content -> !content.isBlank()));
    }

    private static String dotted(String name) {
        return name.replace(':', '.');
    }
}
