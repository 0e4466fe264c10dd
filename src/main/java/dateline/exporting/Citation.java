package dateline.exporting;

import dateline.article.Article;
import dateline.article.TimeExpression;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.dossier.TextIndex;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where an article tells of an event, with its words.
 *
 * @param quote the clause on one line
 * @param dated the words that date it there
 */
public record Citation(Article article, Mention mention, String quote, Optional<TimeExpression> dated) {

    /** The quote as it stands within quotation marks. */
    public String marked() {
        return NestedQuotation.within(quote);
    }

    /**
     * Where the article is on the web, at the quote.
     *
     * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">Text fragments</a>
     */
    public Optional<String> webAddress() {
        String words = URLEncoder.encode(quote, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
        return article.source().webAddress().map(page -> page + (page.contains("#") ? "" : "#") + ":~:text=" + words);
    }

    /** The passages of the events of a dossier. */
    public static final class Finder {

        private final TextIndex text;

        public Finder(Dossier dossier) {
            text = new TextIndex(dossier.articles());
        }

        /** Where the event is told, in reading order. */
        public List<Citation> of(Event event) {
            return event.mentions().stream()
                    .flatMap(mention -> text.place(mention.clause().block()).map(place -> of(mention, place)).stream())
                    .toList();
        }

        private static Citation of(Mention mention, TextIndex.Place place) {
            String quote = OneLine.of(place.block().text(mention.clause()));
            return new Citation(place.article(), mention, quote, mention.dated());
        }
    }
}
