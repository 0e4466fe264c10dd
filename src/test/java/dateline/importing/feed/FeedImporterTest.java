package dateline.importing.feed;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.article.Article;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.time.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedImporterTest {

    private static final String RSS = """
        <?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><item><title>Talks end</title>
        <link>https://paper.example/a</link><description>&lt;p&gt;They met.&lt;/p&gt;</description>
        <pubDate>Mon, 19 Jun 2023 10:00:00 GMT</pubDate><dc:creator>A. Writer</dc:creator></item>
        <item><title>They left</title><description><![CDATA[<p>Early.</p>]]></description>
        <pubDate>Tue, 20 Jun 2023 10:00:00 GMT</pubDate></item></channel></rss>\
        """;
    private static final String ATOM = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><entry><title>Talks end</title>
        <link rel="self" href="https://paper.example/self"/><link href="https://paper.example/a"/>
        <published>2023-06-19T10:00:00Z</published><author><name>A. Writer</name></author>
        <content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry><entry><title>They left</title>
        <updated>2023-06-20T10:00:00Z</updated><summary>Early.</summary></entry></feed>\
        """;
    private static final String JSON = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "The Paper", "items": [{"title": "Talks end",
        "url": "https://paper.example/a", "content_html": "<p>They met.</p>", "date_published": "2023-06-19T10:00:00Z",
        "authors": [{"name": "A. Writer"}]}, {"title": "They left", "content_text": "Early.",
        "date_published": "2023-06-20"}]}\
        """;

    private final FeedImporter importer = new FeedImporter();

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM, JSON})
    void eachItemIsAnArticleWithItsOwnDate(String feed) throws ImportException {
        assertThat(importer.recognises(document("a.txt", feed))).isTrue();
        List<Article> articles = importer.readAll(document("a.xml", feed), "a").stream()
                .map(Imported::article)
                .toList();

        assertThat(articles).extracting(Article::id).containsExactly("a", "a-2");
        assertThat(shown(articles.getFirst())).isEqualTo("# Talks end\nThey met.");
        assertThat(shown(articles.getLast())).isEqualTo("# They left\nEarly.");
        assertThat(articles)
                .extracting(article -> article.published().orElseThrow())
                .containsExactly(TimeSpan.parse("2023-06-19"), TimeSpan.parse("2023-06-20"));
        assertThat(articles.getFirst().source().author()).isEqualTo("A. Writer");
        assertThat(articles.getFirst().source().publisher()).isEqualTo("The Paper");
        assertThat(articles.getFirst().source().address()).isEqualTo("https://paper.example/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <feed><entry><title>T</title><author><name>A. W.</name></author><author><name>B. W.</name></author></entry></feed> | A. W., B. W.
            <feed><author><name>A. W.</name></author><entry><title>T</title></entry></feed>                                  | A. W.
            <feed><author><name>A. W.</name></author><entry><title>T</title><author><name>B.</name></author></entry></feed>  | B.
            <rss><channel><item><title>T</title><author>a@paper.example (A. W.)</author></item></channel></rss>              | A. W.
            <rss><channel><item><title>T</title><author>a@paper.example</author><dc:creator>B.</dc:creator></item></channel></rss> | B.
            {"feed_url": "", "authors": [{"name": "A. W."}, {"name": "B. W."}], "items": [{"title": "T"}]}                    | A. W., B. W.
            {"feed_url": "", "author": {"name": "A. W."}, "items": [{"title": "T", "author": {"name": "B."}}]}                | B.
            """)
    void namesAllAuthorsOfAnItemOrThoseOfTheFeed(String feed, String authors) throws ImportException {
        assertThat(importer.read(document("a.xml", feed), "a")
                        .article()
                        .source()
                        .author())
                .isEqualTo(authors);
    }

    @Test
    void anItemWithoutWordsCostsNoOther() throws ImportException {
        String item = "<item><title></title><description>&lt;img src='a.png'&gt;</description></item>";
        assertThat(importer.readAll(document("a.rss", RSS.replaceFirst("<item>", item + "<item>")), "a"))
                .hasSameSizeAs(importer.readAll(document("a.rss", RSS), "a"));
        assertThatThrownBy(() -> importer.readAll(document("a.rss", "<rss><channel>" + item + "</channel></rss>"), "a"))
                .isInstanceOf(ImportException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"version\": \"1.0\", \"feed_url\": \"https://a.example\", \"items\": []}', true",
        "'{\"version\": \"1.0\", \"url\": \"https://a.example\", \"items\": []}', false"
    })
    void knowsFeedsInJsonThatTellNoVersion(String text, boolean isOne) {
        assertThat(importer.recognises(document("a.json", text))).isEqualTo(isOne);
    }

    @Test
    void saysThatAFeedIsEmpty() {
        assertThat(catchThrowableOfType(
                                ImportException.class,
                                () -> importer.read(document("a.rss", "<rss><channel></channel></rss>"), "a"))
                        .key())
                .isEqualTo("feed.nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!doctype html><p>rss", "{\"version\": 1}", "They feed on <rss> only.", ""})
    void leavesOtherTextsAlone(String text) {
        assertThat(importer.recognises(document("a.txt", text))).isFalse();
    }

    @Test
    void keepsAnItemThatShowsAPictureOnly() throws ImportException {
        List<Imported> articles = importer.readAll(
                document("a.rss", RSS.replace("&lt;p&gt;They met.&lt;/p&gt;", "&lt;img src='a.jpg'/&gt;")), "a");

        assertThat(articles).extracting(each -> each.article().title()).containsExactly("Talks end", "They left");
    }
}
