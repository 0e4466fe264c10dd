package dateline.importing.html;

import static dateline.importing.Imports.document;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.ImportException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

    private static final String WORDS =
            "<p>" + "The two sides met on Monday, and both were content. ".repeat(5) + "</p>";

    private final HtmlImporter importer = new HtmlImporter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p class=byline>Di Marco Rossi</p>                                                      | Di Marco Rossi
        <p class=byline>Door County Pulse</p>                                                   | Door County Pulse
        <p class=byline>By Anna Berg Monday, June 19</p>                                        | Anna Berg
        <p class=byline>By Anna Berg Monday</p>                                                 | Anna Berg
        <p class=byline>By Anna Berg May 5, 2023</p>                                            | Anna Berg
        <p class=byline>By Anna Berg Sun</p>                                                    | Anna Berg Sun
        <p class=byline>By Anna Monday</p>                                                      | Anna Monday
        <p class=byline>By Anna Berg lundi 19 juin</p>                                          | Anna Berg
        <p class=byline>Anna Rosa Domingo</p>                                                   | Anna Rosa Domingo
        <p class=byline>Anna Rosa Freitag (Bali)</p>                                          | Anna Rosa Freitag
        <p class=byline>By Oscar Lund and Anna May 12 June 2023</p>                             | Oscar Lund and Anna May
        <p class=byline>By Oscar Lund and Anna Berg May 12 2023</p>                             | Oscar Lund and Anna Berg
        <p class=byline>By Anna Berg @aberg on June 19</p>                                      | Anna Berg
        <p class=byline>By <b class=name>Anna Berg</b> Senior Writer</p>                        | Anna Berg
        <p class=author><b class=fn>Anna Berg</b> Foreign Editor</p>                            | Anna Berg
        <p class=byline>By Anna Berg <a class=name>Follow</a></p>                               | Anna Berg
        <p class=byline>By Anna Berg, <b class=name>Staff Writer</b></p>                        | Anna Berg
        <p class=byline><b class=name>The Paper</b> Anna Berg</p>                               | The Paper Anna Berg
        <p class=byline>Posted By <b class=name>Anna Berg</b></p>                               | Anna Berg
        <p class=byline>Senior Editor, <b class=name>Anna Berg</b></p>                          | Anna Berg
        <p class=author-title>Senior Writer</p><p class=author>Anna Berg</p>                    | Anna Berg
        <p class=auteur>Anna Berg</p>                                                           | Anna Berg
        <p id=story_author_id>by Anna Berg</p>                                                  | Anna Berg
        <p id=authority>by-laws of June</p>                                                     | ''
        """)
    void readsNoLabelDayOrOccupationAsAName(String byline, String author) throws ImportException {
        assertThat(author("", byline)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <i itemprop=author><b itemprop=name>Anna Berg</b></i>, <i itemprop=author><b itemprop=name>Oscar Lund</b></i> | Anna Berg, Oscar Lund
        <i itemprop=author itemscope><meta itemprop=name content='Anna Berg'>Foreign Editor</i>                      | Anna Berg
        <div itemprop=review itemscope><h1>On Bali</h1><p class=byline>By Anna Berg</p></div>                         | Anna Berg
        <article itemscope itemtype=http://a.example/Review><p class=byline>By Anna Berg</p></article>                | Anna Berg
        <i itemprop='author creator'><b itemprop=name> Agency</b></i>                                                 | Agency
        <i itemprop=author><b itemprop=name>Anna Berg, The Paper</b></i>                                              | Anna Berg
        <i itemprop=author><b itemprop=name>Anna Berg</b></i><div itemscope><i itemprop=author><b itemprop=name>Oscar Lund</b></i></div> | Anna Berg
        <div class=comments><i itemprop=author><b itemprop=name>Anna Berg</b></i></div>                               | ''
        <li itemprop=comment itemscope><i itemprop=author itemscope><b itemprop=name>Anna Berg</b></i></li>           | ''
        <li itemscope itemtype=http://a.example/Review><i itemprop=author><b itemprop=name>Anna Berg</b></i></li>     | ''
        <li itemscope itemtype=http://a.example/Report><i itemprop=author><b itemprop=name>Anna Berg</b></i></li>     | Anna Berg
        <p class=byline>By Anna Berg</p><i itemprop=author><b itemprop=name>Oscar Lund</b></i>                        | Anna Berg
        <p class=author-bio itemprop=author><b itemprop=name>Anna Berg</b> was in Bali.</p>                           | Anna Berg
        <p class=byline>By <i itemprop=author><b itemprop=name>Anna Berg</b></i> Foreign Editor</p>                   | Anna Berg
        """)
    void namesAllThatAreMarkedAsAuthorsOfTheArticle(String marked, String author) throws ImportException {
        assertThat(author("", marked)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <meta name=author content=paper.example>                                             | Anna Berg
        <meta name=author content='The Paper'><meta property=og:site_name content='the paper'> | Anna Berg
        <meta name=author content='The Agency'><meta property=og:site_name content='The Paper'> | The Agency
        <meta name=byline content='Oscar Lund'>                                              | Oscar Lund
        <meta name=DC.Creator content='Lund, O.'><meta name=dc:creator content='Berg, A.'>   | Lund, O.; Berg, A.
        <meta name=citation_author content='O. Lund'><meta name=citation_author content='A. Berg'> | O. Lund, A. Berg
        <meta name=author content='O. Lund'><meta name=author content='The Owner'>           | O. Lund
        """)
    void takesWhomThePageNamesInDataButNotTheSite(String head, String author) throws ImportException {
        assertThat(author(head, "<p class=byline>By Anna Berg</p>")).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,Par Anna Berg,Anna Berg",
        "de,Von Anna Berg,Anna Berg",
        "de-AT,Von Berg,Von Berg",
        "nl,Door: Anna Berg,Anna Berg",
        "en,Von Anna Berg,Von Anna Berg",
        "it,Door Anna Berg,Door Anna Berg",
        "fr,By Anna Berg,Anna Berg"
    })
    void readsHowABylineBeginsInTheLanguageOfThePage(String language, String byline, String author)
            throws ImportException {
        String page = "<!doctype html><html lang=" + language + "><title>Talks</title><h1>Talks</h1><p class=byline>"
                + byline + "</p>" + WORDS + WORDS;

        assertThat(importer.read(document("a.html", page), "a")
                        .article()
                        .source()
                        .author())
                .isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({"firma,true", "autor,true", "auteur,true", "byline,false"})
    void keepsWordsThatMayBePartOfTheText(String name, boolean isKept) throws ImportException {
        String page = "<!doctype html><title>Talks</title><h1>Talks</h1><p>In May <b class=" + name
                + ">Lund Works</b> were sold.</p>" + WORDS + WORDS;

        assertThat(importer.read(document("a.html", page), "a").article().blocks())
                .anyMatch(block -> block.text().equals("In May Lund Works were sold.") == isKept)
                .filteredOn(block -> block.text().contains("Lund Works"))
                .hasSize(isKept ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "paper.example,paper.example",
        "The Paper,The Paper",
        "'By Anna Berg',Anna Berg",
        "'Par Anna Berg',Par Anna Berg"
    })
    void takesTheSiteWhereNobodyElseIsNamed(String named, String author) throws ImportException {
        String head = "<meta property=og:site_name content='The Paper'><meta name=author content='" + named + "'>";

        assertThat(author(head, "")).isEqualTo(author);
    }

    private String author(String head, String byline) throws ImportException {
        String page = "<!doctype html><title>Talks</title>" + head + "<body><h1>Talks</h1>" + byline + WORDS + WORDS;
        return importer.read(document("a.html", page), "a").article().source().author();
    }
}
