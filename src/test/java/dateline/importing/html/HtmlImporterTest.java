package dateline.importing.html;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.time.TimeSpan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlImporterTest {

    private static final String WORDS =
            "The two sides met on Monday, and both said that they were content with it. ".repeat(4);

    private static final String PAGE = """
        <!DOCTYPE html><html><head><title>Talks end | The Paper</title>
        <meta property="og:site_name" content="The Paper"><meta name="author" content="By A. Writer">
        <link rel="canonical" href="https://paper.example/world/talks"></head><body>
        <nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
        <article><h1>Talks end</h1><p>%1$s</p><h2>What came of it</h2><p>%1$s</p>
        <ul><li>a <b>hotline</b><li>flights</ul><blockquote><p>We are content.</p></blockquote>
        <figure><img src="a.png"><figcaption>The two sides</figcaption></figure><p>%1$s</p></article>
        <aside>Read this too</aside><footer>All rights reserved</footer></body></html>
        """.formatted(WORDS);

    private final HtmlImporter importer = new HtmlImporter();

    @Test
    void keepsHeadingsListsQuotationsAndCaptionsOfTheMainText() {
        assertThat(shown(read(PAGE))).isEqualTo("""
            # Talks end
            %1$s
            ## What came of it
            %1$s
            - a hotline
            - flights
            > We are content.
            ^ The two sides
            %1$s\
            """.formatted(WORDS.strip()));
    }

    @Test
    void keepsTheWordsOfALinkWithinASentenceWhateverItIsNamedButNotASign() {
        String page = PAGE.replace(
                "a <b>hotline</b>", "a <a class='popup' href='#'>secure</a> hotline<span class='share'>Share</span>");

        assertThat(shown(read(page))).contains("- a secure hotline\n").doesNotContain("Share");
    }

    @Test
    void beginsWithTheParagraphsAboveWhatReadMoreOpens() {
        String first = "First, the two sides spoke for an hour about what had kept them apart for so many years.";
        String second = "Then they went to lunch together, which nobody who had come with them had expected.";
        String more = "<p>" + WORDS + "</p>";
        Article article =
                read("<html><head><title>Talks end</title></head><body><p>Menu</p><p>" + first + "</p><div><p>" + second
                        + "</p><div><div id='read-more'>" + more.repeat(5) + "</div></div></div></body></html>");

        assertThat(shown(article)).startsWith("# Talks end\n" + first + "\n" + second + "\n" + WORDS.strip());
    }

    @Test
    void leavesOutTheSignsByWhichHeadingsLinkToThemselves() {
        String page = PAGE.replace("Talks end</h1>", "Talks end<a href='#talks'>\uf0c1</a></h1>")
                .replace("What came of it</h2>", "<a href='#came'>What came of it</a> <a href='#came'>¶</a></h2>");

        assertThat(shown(read(page))).isEqualTo(shown(read(PAGE)));
    }

    @Test
    void takesWhatThePageSaysOfItself() {
        Article article = read(PAGE);

        assertThat(article.source().author()).isEqualTo("A. Writer");
        assertThat(article.source().publisher()).isEqualTo("The Paper");
        assertThat(article.source().address()).isEqualTo("https://paper.example/world/talks");
        assertThat(article.published()).isEmpty();
        assertThat(article.source().evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'NewsArticle', 'datePublished': '2023-06-19T10:00:00Z'}",
                "{'@context': 'https://schema.org', '@type': ['Thing', 'ReportageNewsArticle'], 'datePublished':"
                        + " '2023-06-19'}",
                "[{'@type': 'Organization'}, {'@type': 'BlogPosting', 'datePublished': 'June 19, 2023'}]",
                "{'@graph': [{'@type': 'WebSite'}, {'@type': 'Article', 'datePublished': '2023-06-19'}]}",
                "{'@graph': [{'@type': 'WebPage', 'datePublished': '2023-06-19'}]}",
                "{'@type': 'WebPage', 'mainEntity': {'@type': 'https://schema.org/NewsArticle', 'datePublished':"
                        + " '2023-06-19'}}",
                "{'@type': 'ItemList', 'itemListElement': [{'@type': 'Article', 'datePublished': '2020-01-02'}],"
                        + " 'mainEntity': {'@type': 'Article', 'datePublished': '2023-06-19'}}"
            })
    void findsTheDateInStructuredData(String json) {
        Article article = read(withHead("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>"
                + "<meta name=date content=2022-05-05>"));

        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(article.source().evidence()).contains(DateEvidence.JSON_LD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<![CDATA[{J}]]>", "//<![CDATA[\n{J}\n//]]>", "/*<![CDATA[*/{J}/*]]>*/", "<!--{J}-->", "{J}"})
    void readsStructuredDataThatIsHiddenFromOldReaders(String script) {
        String json = "{\"@graph\": [{\"@type\": \"NewsArticle\", \"datePublished\": \"2023-06-19\"}]}";
        Article article =
                read(withHead("<script type='application/ld+json'>" + script.replace("{J}", json) + "</script>"));

        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void believesWhenThePageWasPublishedBeforeWhenTheArticleWasMade() {
        Article article = read(withHead("""
            <script type="application/ld+json">[{"@type": "Article", "dateCreated": "2019-01-01"},
            {"@type": "WebPage", "datePublished": "2023-06-19"}]</script>\
            """));

        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void anEncyclopediaKeepsItsOwnTitle() {
        Article article = read(withHead("""
            <script type="application/ld+json">{"@type": "Article", "name": "Talks end",
            "headline": "meeting of two sides in 2023"}</script>\
            """));

        assertThat(article.title()).isEqualTo("Talks end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p class="byline">By Anna Berg, Correspondent</p>              | Anna Berg
        <p class="byline">By Anna Berg — The Paper</p>                 | Anna Berg
        <p class="byline">By Anna Berg - Agency</p>                    | Anna Berg
        <div>Story by <a rel="author" href="/b">Anna van Berg</a></div> | Anna van Berg
        <span itemprop="author">Anna Berg and Oscar Lund</span>        | Anna Berg and Oscar Lund
        <div class="post-author">by the desk</div>                     | ''
        """)
    void takesTheBylineThatIsShownAndNoProseOfIt(String byline, String author) {
        Article article = read(PAGE.replace("<meta name=\"author\" content=\"By A. Writer\">", "")
                .replace("<h1>Talks end</h1>", "<h1>Talks end</h1>" + byline));

        assertThat(article.source().author()).isEqualTo(author);
        assertThat(shown(article)).isEqualTo(shown(read(PAGE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class='share-links'><li><a href='/f'>Facebook</a><li><a href='/x'>X</a></ul>",
                "<p>[Read: <a href='/o'>How the talks of 2021 failed</a>]</p>",
                "<p><a href='/o'>Read more: the talks of 2021</a></p>",
                "<p>Advertisement</p>",
                "<div class='newsletter-signup'><p>Sign up for what matters each morning.</p></div>",
                "<div><h3>Related stories</h3><ul><li><a href='/a'>They met in 2021</a><li><a href='/b'>They met in"
                        + " 2022</a></ul></div>"
            })
    void whatIsNoPartOfTheTextIsLeftOut(String clutter) {
        assertThat(shown(read(PAGE.replaceFirst("</p><h2>", "</p>" + clutter + "<h2>"))))
                .isEqualTo(shown(read(PAGE)));
    }

    @Test
    void keepsListsTablesFormulasAndTheLeadThatBelongToTheText() {
        String lead = "They came to terms on a hotline and on flights after five years of silence.";
        String page = PAGE.replace("<article>", "<p class='standfirst'>" + lead + "</p><article>")
                .replaceFirst(
                        "<ul><li>a <b>",
                        "<p>So <math><mi>a</mi><mo>=</mo><mn>2</mn><annotation>a=2</annotation></math>.</p>"
                                + "<table><tr><td><ul><li>one</ul><td><ul><li>two</ul></table><ul><li>a <b>");

        assertThat(shown(read(page))).contains(lead + "\n" + WORDS.strip(), "So a=2.", "- one\n- two\n- a hotline");
    }

    @ParameterizedTest
    @CsvSource({
        "Talks on the bridge end, <title>Talks on the bridge end – Paper</title>, World Affairs, Talks on the bridge end",
        "World Affairs, <title>Nothing of it</title>, World Affairs, A bridge",
        "A bridge, <meta property=og:title content='The Paper | A bridge'>, World, A bridge",
        "The Paper | A bridge, <meta property=og:title content='The Paper | A bridge'>, World, Another bridge"
    })
    void theTitleIsTheHeadingThatTheWindowNames(String title, String head, String large, String small) {
        Article article =
                read(head + "<body><h1>" + large + "</h1><h2>" + small + "</h2><p>" + WORDS + "</p><p>" + WORDS);
        assertThat(article.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"read-more, true", "related, false"})
    void keepsTheRestThatIsShownWhenMoreIsAskedFor(String id, boolean isKept) {
        String rest =
                "<p>The mayor had ordered the tests in March, and nobody knew what they would cost in the end, or whom, or when.</p>";
        Article article = read("<body><div><h1>Talks</h1><p>" + (WORDS + "</p><p>").repeat(5) + "</p><div id=" + id
                + ">" + rest + rest.replace("March", "May") + "</div></div>");
        assertThat(shown(article).contains("ordered the tests in March")).isEqualTo(isKept);
    }

    @Test
    void whatStandsBesideTheOneArticleIsNotTakenForIt() {
        String others =
                ("<p>Elsewhere, far away, on another day, others met, talked, ate, and left, as they do, of course, every"
                                + " year, and more.</p>")
                        .repeat(40);
        Article article = read("<body><article><h1>Talks</h1><p>" + WORDS + "</p><p>" + WORDS + "</p></article><div>"
                + others + "</div>");
        assertThat(shown(article)).contains(WORDS.strip()).doesNotContain("Elsewhere");
    }

    @Test
    void aBylineWithoutANameTakesNoParagraphWithIt() {
        Article article = read(PAGE.replace("<h2>", "<p><span id=byLine></span>They wept.</p><h2>"));
        assertThat(shown(article)).contains("They wept.");
    }

    @Test
    void takesAPageThatIsOneFormAndOneOfManyBoxes() {
        String boxes = ("<div><p>" + WORDS + "</p></div>").repeat(4);
        String page = "<!doctype html><title>Talks</title><form id=page><div>" + boxes + "<div id=last>"
                + ("<p>" + WORDS + "</p>").repeat(4) + "</div></div></form>";

        assertThat(shown(read(page)).lines()).hasSize(9);
    }

    @Test
    void takesNamesFromStructuredDataWhereverTheyStand() {
        Article article = read(withHead("""
            <script type="application/ld+json">{"@graph": [
              {"@type": "NewsArticle", "headline": "Talks &amp; more", "datePublished": "2023-06-19",
               "author": [{"@id": "#a"}, "B. Writer"], "publisher": {"@type": "Organization", "name": "The Gazette"}},
              {"@type": "Person", "@id": "#a", "name": "A. Writer", "url": "https://paper.example/a"}]}</script>\
            """));

        assertThat(article.title()).isEqualTo("Talks & more");
        assertThat(article.source().author()).isEqualTo("A. Writer, B. Writer");
        assertThat(article.source().publisher()).isEqualTo("The Gazette");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <meta property="article:published_time" content="2023-06-19T01:00:00+02:00"> | META
        <meta name="DC.date.issued" content="2023-06-19"><time>2020-01-01</time>      | META
        <meta itemprop="datePublished" content="2023-06-19">                         | META
        <time datetime="2023-06-19T10:00">Monday</time>                              | TIME_ELEMENT
        <time class="updated" datetime="2023-07-01"></time><time>19 June 2023</time>  | TIME_ELEMENT
        <aside><time>2020-01-01</time></aside><time>2023-06-19</time>                | TIME_ELEMENT
        <meta name="date" content="2999-01-01"><time>2023-06-19</time>               | TIME_ELEMENT
        <meta name="dc:date" content="2023-06-19"><time>2020-01-01</time>             | META
        <span property="dc:date" content="2023-06-19">06/19</span>                   | TIME_ELEMENT
        <abbr title="2023-06-19T10:00:00Z">Monday</abbr>                              | TIME_ELEMENT
        <aside><time itemprop="datePublished">2023-06-19</time></aside>              | TIME_ELEMENT
        <time>2020-01-01</time><footer><i itemprop="datePublished">2023-06-19</i></footer> | TIME_ELEMENT
        <time>2023-06-19</time><nav><i itemprop="datePublished">2020-01-01</i></nav>   | TIME_ELEMENT
        <meta name="article:publicationdate" content="Mon Jun 19 21:30:09 EST 2023"> | META
        <p class="tool_datetime">Published: Monday, 19 Jun 2023, 4:35 PM ET</p>      | TEXT
        <p class="pub_date">June 19, 2023, 5:00PM EST</p>                             | TEXT
        <div class="Date-line"><b class="article-date">Posted: 19 June 2023</b></div> | TEXT
        <link rel="canonical" href="https://paper.example/2023/06/19/talks">         | ADDRESS
        <p>Published 19 June 2023, 10:00</p>                                          | TEXT
        """)
    void findsTheDateElsewhere(String html, DateEvidence evidence) {
        Article article = read("<!doctype html><title>Talks</title><body>" + html + "<p>" + WORDS + "</p>");

        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(article.source().evidence()).contains(evidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li class=date><a href=/b>More</a> 1 May 2022</ul>",
                "<a class=date href=/b>1 May 2022</a>",
                "<i class=update>1 May 2022</i>",
                "<i class='date updated'>1 May 2022</i>",
                "<i class=candidate>1 May 2022</i>",
                "<p class=date>They met on 1 May 2022.</p>",
                "<div class=comments><abbr title=2022-05-01T10:00>1 May</abbr></div>",
                "<div class=comments><time itemprop=datePublished>2022-05-01</time></div>",
                "<abbr title=2022-05>the pact</abbr>",
                "<i class=date>1 May 1945</i><i class=date>8 May 1945</i><i class=date>2 June 1945</i><i class=date>9 June 1945</i>"
            })
    void takesNoOtherDateForThatOfThePage(String html) {
        assertThat(read("<!doctype html><title>Talks</title><body><p>" + WORDS + html + "</p>")
                        .published())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[[[[", "null", "\"text\"", "{\"@type\": null, \"a\": [null]}", "{\"@type\": {}}"})
    void brokenStructuredDataDoesNotMatter(String json) {
        assertThat(read(withHead("<script type='application/ld+json'>" + json + "</script>"))
                        .title())
                .isEqualTo("Talks end");
    }

    @Test
    void takesTheStatedTextWhereThePageHasNone() {
        assertThat(shown(read("<!doctype html><title>Talks</title><script type='application/ld+json'>"
                        + "{\"@type\": \"Article\", \"articleBody\": \"" + WORDS
                        + "\\nThey left.\"}</script><div id=app></div>")))
                .isEqualTo("# Talks\n" + WORDS.strip() + "\nThey left.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset=windows-1252>",
        "windows-1252, ''",
        "UTF-8, ''",
        "UTF-8, <meta charset=iso-8859-15>",
        "UTF-16LE, \uFEFF",
        "Shift_JIS, <meta charset=Shift_JIS>",
        "Shift_JIS, ''",
        "windows-1251, ''"
    })
    void tellsTheEncoding(String charset, String head) throws ImportException {
        String word = Map.of("Shift_JIS", "会談が始まった。", "windows-1251", "Переговоры начались")
                .getOrDefault(charset, "Café");
        String page = (head.equals("\uFEFF") ? head : "") + "<!doctype html><title>Talks</title>" + head + "<p>" + word
                + " talks. " + WORDS;

        assertThat(shown(importer.read(document("a.html", page, Charset.forName(charset)), "a")
                        .article()))
                .contains(word + " talks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "\n <!-- saved from a browser --> <html lang=en>",
                "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-'>",
                "\uFEFF<HEAD>",
                "<meta charset='utf-8'><p>from the clipboard"
            })
    void recognisesPages(String text) {
        assertThat(importer.recognises(document("a.txt", text))).isTrue();
        assertThat(importer.recognises(
                        document("a.txt", "\uFEFF" + text.replace("\uFEFF", ""), StandardCharsets.UTF_16LE)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<p align=center>A read-me</p>", "An html page begins with <html>", "<rss><channel>", "<"})
    void leavesOtherTextsAlone(String text) {
        assertThat(importer.recognises(document("a.md", text))).isFalse();
    }

    @Test
    void refusesAPageWithoutWords() {
        Document empty = document("a.html", "<!doctype html><title>Talks</title><script>var a = 1;</script>");

        assertThatThrownBy(() -> importer.read(empty, "a"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        failed -> assertThat(failed.key()).isEqualTo("text.empty"));
    }

    @Test
    void elementsMayLieDeepInEachOther() {
        assertThat(shown(read("<!doctype html><title>Talks</title>" + "<div><b>".repeat(15_000) + WORDS)))
                .contains(WORDS.strip());
    }

    private static String withHead(String head) {
        return PAGE.replace("</head>", head + "</head>");
    }

    private Article read(String html) {
        try {
            return importer.read(document("a.html", html), "a").article();
        } catch (ImportException failed) {
            throw new AssertionError(failed);
        }
    }
}
