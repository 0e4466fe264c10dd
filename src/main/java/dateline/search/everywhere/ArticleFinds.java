package dateline.search.everywhere;

import dateline.article.Article;
import dateline.article.TextSpan;
import java.util.List;

/**
 * What was found in the text of an article; at least one hit.
 *
 * @param inTitle the hits in its title
 * @param passages the other hits, in reading order
 */
public record ArticleFinds(Article article, List<TextSpan> inTitle, List<PassageFind> passages) {

    public ArticleFinds {
        inTitle = List.copyOf(inTitle);
        passages = List.copyOf(passages);
    }

    /** How many hits there are. */
    public int hits() {
        return inTitle.size()
                + passages.stream().mapToInt(passage -> passage.hits().size()).sum();
    }

    /** Where the first hit is. */
    public TextSpan place() {
        return inTitle.isEmpty() ? passages.getFirst().place() : inTitle.getFirst();
    }

    /** The title of the article. */
    public Excerpt title() {
        return Excerpt.whole(article.title(), inTitle);
    }
}
