package dateline.importing.feed;

import dateline.article.DateEvidence;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.markup.Markup;
import java.net.URI;
import java.util.Optional;

/**
 * An item of a feed.
 *
 * @param html its text, or what sums it up
 * @param published as it is written there
 */
record FeedItem(String title, String html, String author, String published, String link) {

    boolean isEmpty() {
        return title.isBlank() && html.isBlank();
    }

    /** An article of its own. */
    Imported article(Document feed, String publisher, String id) throws ImportException {
        Draft draft = new Draft(new Document(feed.name(), address(), feed.head(0), feed.read()), id);
        draft.title(Markup.words(title));
        draft.author(author);
        draft.publisher(publisher);
        draft.dated(DateEvidence.META, published);
        if (Markup.words(html).isBlank()) { // a picture, say
            draft.paragraph(title);
        } else {
            Markup.add(html, draft);
        }
        return draft.finish();
    }

    private Optional<URI> address() {
        try {
            return Optional.of(URI.create(link.strip())).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
