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
        <p class=byline>Par Anna Berg</p>                                                       | Anna Berg
        <p class=byline>Von Anna Berg</p>                                                       | Anna Berg
        <p class=byline>Von Berg</p>                                                            | Von Berg
        <p class=byline>By Anna Berg Monday, June 19</p>                                        | Anna Berg
        <p class=byline>By Anna Berg Monday</p>                                                 | Anna Berg
        <p class=byline>By Anna Berg May 5, 2023</p>                                            | Anna Berg
        <p class=byline>By Anna Berg Sun</p>                                                    | Anna Berg Sun
        <p class=byline>By Anna Monday</p>                                                      | Anna Monday
        <p class=byline>Par Anna Berg lundi 19 juin</p>                                         | Anna Berg
        <p class=byline>By Anna Berg @aberg on June 19</p>                                      | Anna Berg
        <p class=byline>By <b class=name>Anna Berg</b> Senior Writer</p>                        | Anna Berg
        <p class=author><b class=fn>Anna Berg</b> Foreign Editor</p>                            | Anna Berg
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
        <i itemprop='author creator'><b itemprop=name> Agency</b></i>                                                 | Agency
        <i itemprop=author><b itemprop=name>Anna Berg, The Paper</b></i>                                              | Anna Berg
        <i itemprop=author><b itemprop=name>Anna Berg</b></i><div itemscope><i itemprop=author><b itemprop=name>Oscar Lund</b></i></div> | Anna Berg
        <div class=comments><i itemprop=author><b itemprop=name>Anna Berg</b></i></div>                               | ''
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
    @CsvSource({"paper.example,paper.example", "The Paper,The Paper", "'Par Anna Berg',Anna Berg", "'Par Anna',Par Anna"
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
