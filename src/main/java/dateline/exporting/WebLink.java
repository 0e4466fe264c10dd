package dateline.exporting;

import dateline.article.Article;
import java.util.Optional;

/** Where articles are on the web. */
public final class WebLink {

    private WebLink() {}

    /** The web address of an article; empty for one that comes from a file. */
    public static Optional<String> of(Article article) {
        String address = article.source().address();
        boolean isOnTheWeb = address.startsWith("https://") || address.startsWith("http://");
        return isOnTheWeb ? Optional.of(address) : Optional.empty();
    }
}
