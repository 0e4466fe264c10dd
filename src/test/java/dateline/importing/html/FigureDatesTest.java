package dateline.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lang=en-US      | 3/09/2015 8:00am           | 2015-3-09 8:00am
        lang=en-GB      | 3/09/2015                  | 2015-09-3
        lang=en         | 3/09/2015                  | 3/09/2015
        lang=en-CA      | 3/09/2015                  | 3/09/2015
        lang=en-PH      | 3/09/2015                  | 3/09/2015
        lang=en-GB      | 3/09/15                    | 3/09/15
        lang=fr-CA      | 15-09-03                   | 15-09-03
        lang=fr         | Publié le 05/04/2013 à 9h  | Publié le 2013-04-05 à 9h
        lang=de-AT      | 5.4.2013                   | 2013-4-5
        xml:lang=fr_FR  | 05-04-2013                 | 2013-04-05
        lang=en-US      | 19/6/2023                  | 2023-6-19
        lang=hu         | 05/04/2013                 | 05/04/2013
        lang=fr         | 2013-04-05                 | 2013-04-05
        lang=fr         | version 5.4.13.2           | version 5.4.13.2
        class=a         | 05/04/2013                 | 05/04/2013
        """)
    void theLanguageOfThePageTellsTheOrder(String language, String written, String ordered) {
        assertThat(FigureDates.of(Jsoup.parse("<html " + language + "><p>Talks"))
                        .ordered(written))
                .isEqualTo(ordered);
    }
}
