package dateline.importing;

import static dateline.importing.Imports.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.DateEvidence;
import dateline.time.TimeSpan;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCluesTest {

    private final DateClues clues = new DateClues(TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-19                       | 2023-06-19
            2023-06-19T23:30:00-04:00        | 2023-06-19
            2023-06-19 08:00                 | 2023-06-19
            20230619T080000Z                 | 2023-06-19
            D:20230619080000+02'00'          | 2023-06-19
            2023/6/9                         | 2023-06-09
            2023-06                          | 2023-06
            2023                             | 2023
            June 19, 2023                    | 2023-06-19
            Jun. 19th, 2023 at 8 p.m.        | 2023-06-19
            Mon, 19 Jun 2023 08:00:00 GMT    | 2023-06-19
            Monday 19 June 2023              | 2023-06-19
            19th of June 2023                | 2023-06-19
            19-Jun-2023                      | 2023-06-19
            June 2023                        | 2023-06
            Sept. 2023                       | 2023-09
            Oct, 2023                        | 2023-10
            5 Mars 2020                      | 2020-03-05
            6/19/2023                        | 2023-06-19
            19.06.2023                       | 2023-06-19
            Mon Jun 19 21:30:09 EST 2023     | 2023-06-19
            lundi 19 juin 2023               | 2023-06-19
            1er août 2023                    | 2023-08-01
            Montag, 19. März 2023            | 2023-03-19
            19 de junio de 2023              | 2023-06-19
            19 maart 2023                    | 2023-03-19
            """)
    void readsDatesAsTheyAreWritten(String written, String value) {
        assertThat(WrittenDate.parse(written)).contains(TimeSpan.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "06/07/2023",
                "2023-13-01",
                "2023-02-30",
                "June 31, 2023",
                "2023 was a year",
                "19 juillets 2023",
                "Mon Jun 19 21:30:09 EST",
                "19 marches 2023",
                "19 June",
                "12345678",
                "Mars 2020",
                "Mars 2020 and its rover",
                "Mai 1968",
                "1687190400"
            })
    void whatIsNoClearDateIsNone(String written) {
        assertThat(WrittenDate.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2023/06/19/talks, 2023-06-19",
        "https://example.org/world/2023/jun/19/talks, 2023-06-19",
        "https://example.org/2023/06/talks.html, 2023-06",
        "https://example.org/news/2023-06-19-talks, 2023-06-19",
        "https://example.org/20230619/talks, 2023-06-19",
        "https://example.org/2023/POLITICS/06/19/talks, 2023-06-19",
        "https://example.org/2023/middle_east/06/19, 2023-06-19",
        "https://example.org/2023/mars/19/talks, 2023-03-19"
    })
    void findsTheDateInAnAddress(URI address, String value) {
        assertThat(AddressDate.of(address)).contains(TimeSpan.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://example.org/talks-of-2023-06-19",
                "https://example.org/2023/talks",
                "https://example.org/2023/13/45/talks",
                "https://example.org/2023/world/13/45/talks",
                "https://example.org/2023/world/6/talks",
                "https://example.org/2021/part/3/4",
                "https://example.org/2021/issues/10/5/page",
                "https://example.org/2012/games/10/20000",
                "https://example.org/2020/mars/rover",
                "https://example.org/articles/202306191234567",
                "https://example.org/?date=2023-06-19"
            })
    void doesNotTakeOtherNumbersInAnAddressForADate(URI address) {
        assertThat(AddressDate.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19 June 2023",
                "June 19, 2023",
                "Published: Monday, 19 June 2023 08:00 GMT",
                "Updated on June 19, 2023 at 10:15 a.m. EDT",
                "By A. Writer, June 19, 2023",
                "By A. Writer, 19 June 2023",
                "By Anna Berg 19 June 2023",
                "By Anna Berg, Monday, 19 June 2023",
                "By A. Writer and B. Writer · 19 June 2023 · 5 min read",
                "Posted on 2023-06-19",
                "Published 19 June 2023 | Foreign desk",
                "Updated: June 19, 2023, 10:15 GMT · By Anna Berg",
                "Publié le 19 juin 2023 à 20h36",
                "Par Anna Berg, 19 juin 2023",
                "Veröffentlicht am 19. Juni 2023 um 20:36 Uhr",
                "Beijing, 19 June 2023",
                "Port Aldane, Norway, Monday, June 19, 2023",
                "PORT ALDANE (Agency) - 19 June 2023",
                "Port Aldane, Norway (Agency) – June 19, 2023",
                "BEIJING, June 19, 2023 (Agency) – The two sides met.",
                "GENEVA, Switzerland, 19 June 2023 — The two sides met.",
                "Beijing, June 19, 2023 (Agency) - The two sides met.",
                "Port Aldane, Norway, 19 June 2023 (Agency) – The two sides met.",
                "PORT ALDANE, Norway, 19 June 2023 (Agency)",
                "ALDANE (Agency) | Mon Jun 19, 2023 5:18am EDT",
                "ALDANE — June 19, 2023",
                "Agency • June 19, 2023 • 3:15 PM",
                "Evening Post | 19 June 2023",
                "ANNA BERG, FOREIGN EDITOR | 19 JUNE 2023",
                "From Anna Berg in Aldane, 19 June 2023",
                "Anna Berg and Oscar Lund in Aldane, 19 June 2023",
                "Our political editor Anna Berg in Aldane, 19 June 2023",
                "From our correspondent, Aldane, 19 June 2023",
                "Staff reporter, 19 June 2023",
                "FOR IMMEDIATE RELEASE: June 19, 2023",
                "Press release, 19 June 2023",
                "Embargoed until 00:01 on 19 June 2023",
                "Issued by the Ministry of Mills on 19 June 2023",
                "June 19, 2023 / 6:30 PM EDT / Evening Post",
                "Monday June 19 2023, 12.01am BST, The Post",
                "Anna Berg, staff writer — June 19, 2023",
                "Anna Berg · Evening Post · 2023-06-19 18:20",
                "Source: Evening Post, 19 June 2023",
                "Special to the Post, June 19, 2023",
                "Interview by Anna Berg, 19 June 2023",
                "Words: Anna Berg. Pictures: Oscar Lund. 19 June 2023",
                "By Anna Berg (19 June 2023)",
                "June 19, 2023 by Anna Berg",
                "19 June 2023 | Anna Berg",
                "(19 June 2023)",
                "2023-06-19T10:00:00Z",
                "Filed 19 June 2023",
                "First published in the Post on 19 June 2023",
                "Updated 3:15 p.m. ET, June 19, 2023",
                "Published June 19, 2023 Updated June 20, 2023",
                "By ANNA BERG and OSCAR LUND, Agency Writers June 19, 2023",
                "By Anna Berg, Political Editor 8:30PM BST 19 Jun 2023",
                "Anna Berg, The Evening Post Published Monday, June 19, 2023 3:52PM CST",
                "Anna Berg in Aldane and Oscar Lund in Delsby, The Post, Monday 19 June 2023",
                "Anna Berg • Jun 19, 2023 • 4 minute read",
                "Posted on June 19, 2023 by reader",
                "The Times of Aldane, 19 June 2023, p. 7",
                "Vol. 38, No. 9 - Monday, 19 June 2023",
                "Minutes of the ordinary meeting held on Monday 19th June 2023 at 7 p.m. in the Reading Room",
                "Monday 19 June 2023. This page is closed.",
                "The Aldane Echo, Monday 19 June 2023. By Anna Berg",
                "By Anna Berg, City Editor. The Evening Flag, Monday 19 June 2023",
                "The Ledger Weekly, 19 June 2023 – Analysis by Anna Berg",
                "The Packet, Monday 19 June 2023. Anna Berg reports",
                "By Anna Berg, in Aldane - The Messenger of Aldane, Monday, June 19, 2023",
                "Dar es Salaam, Tanzania, 19 June 2023",
                "News release | Department of Inland Waterways | 19 June 2023",
                "Aired June 19, 2023 - 7:00 PM ET. This is a transcript.",
                "Published 19 June 2023. Last updated 14 August 2023 — see all updates",
                "Last modified on Tue 20 Jun 2023 09.14 BST. First published on Mon 19 Jun 2023 20.59 BST",
                "Created: 08:12, 19 Jun 2023. Last updated: 19:03, 20 Jun 2023",
                "Posted : 2023.06.19 17:22",
                "Print edition | Business | Jun 19th 2023 | ALDANE",
                "(Port Aldane, June 19, 2023) – The court should drop the charges.",
                "Port Aldane, June 19, 2023 — The Board today charged a broker.",
                "ALDANE, June 19, 2023 /NewsLine/ -- The two sides met."
            })
    void findsTheDateInADatelineOrByline(String line) {
        assertThat(TextDate.of(List.of("Talks", line))).contains(TimeSpan.parse("2023-06-19"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On June 19, 2023, the two sides met.",
                "June 19, 2023 was a Monday on which the two sides met.",
                "The talks of 19 June 2023",
                "Published 19 June 2023 | It was a Monday. The two sides met.",
                "Aldane, 19 June 2023. The two sides met.",
                "Monday 19 June 2023 was the day they met.",
                "A few minutes of the meeting on 19 June 2023 are lost.",
                "19 June 2023 – Wall falls",
                "The dam broke, 19 June 2023. Nobody knows why. By night the town was gone.",
                "19 June 2023 | The two sides meet",
                "Battle of Hastings, 19 June 2023",
                "Beijing, 19 June 2023 was a Monday.",
                "Mars 2020",
                "By 2023 it was over",
                "Publié le 19 juin 2023 par la maison",
                "2023",
                "BEIJING, June 19 (Agency) – The two sides met.",
                "BEIJING (Agency) – 19 June 2023 was a day of talks.",
                "Talks end (in Beijing) – 19 votes",
                "Battle of the Somme (France) – 1 July 1916",
                "NATO, 4 April 1949 to this day, has grown.",
                "Beijing, June 19, 2023 (a Monday) was where the two sides met.",
                "Port Aldane (Norway), 19 June 2023: the two sides met.",
                "Anna Berg, 12 March 1950 – 4 May 2020, founded the museum.",
                "Berlin, 9 November 1989: Anna Berg stood at the wall.",
                "World Cup, 14 June 2018 – 15 July 2018",
                "The fall of the Berlin Wall, 9 November 1989",
                "The night of 9 November 1989",
                "9 November 1989 – Berlin Wall Falls",
                "From Aldane to Paris, 14 March 1902",
                "From 9 May 1945 to 3 June 1946",
                "Romeo and Juliet, 14 March 1999",
                "A Day to Remember, 14 March 1999",
                "The last editor, 14 March 1999",
                "She was an editor, 14 March 1999",
                "Photograph: Anna Berg, 14 March 1999",
                "The bridge, seen from the river, 3 June 1999",
                "Anna Berg, born 3 June 1999",
                "Anna Berg (3 June 1929 – 14 March 2022)",
                "File photo dated 23/04/2016 of the former dairy",
                "Released from prison on 3 May 2011, Anna Berg went home",
                "Port Aldane, June 19, 2023 — The Board charged a broker.",
                "Monday, June 19, 2023, 10 a.m. to 3 p.m., Town Hall, admission free",
                "By the night of 9 November 1989"
            })
    void doesNotTakeADateInRunningTextForThatOfTheArticle(String line) {
        assertThat(TextDate.of(List.of(line))).isEmpty();
    }

    @Test
    void believesThePageBeforeTheAddressAndTheAddressBeforeTheText() {
        clues.text(List.of("1 June 2020"));
        clues.address(URI.create("https://example.org/2021/06/01/a"));
        clues.add(DateEvidence.META, Optional.of(TimeSpan.parse("2022-06-01")));
        clues.add(DateEvidence.JSON_LD, Optional.of(TimeSpan.parse("2023-06-01")));
        clues.add(DateEvidence.JSON_LD, Optional.of(TimeSpan.parse("2019-06-01")));

        assertThat(clues.best()).contains(new DateClues.Clue(DateEvidence.JSON_LD, TimeSpan.parse("2023-06-01")));
    }

    @Test
    void doesNotBelieveTheFirstLinesWhereTheTextTellsOfYearsLongAfter() {
        clues.text(List.of("Aldane | 19 June 1948"), Stream.of("The roads opened in 1949.", "It was argued in 1999."));
        assertThat(clues.best()).isEmpty();

        clues.text(List.of("Aldane | 19 June 1948"), Stream.of("The road, 2,999 metres long, opens in 1949."));
        assertThat(clues.best()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-03", "2025", "1970-01-01", "0101-01-01", "1449", "../2023"})
    void aDateThatCannotBeIsNoEvidence(String value) {
        clues.add(DateEvidence.META, Optional.of(TimeSpan.parse(value)));

        assertThat(clues.best()).isEmpty();
    }
}
