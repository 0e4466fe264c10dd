package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.extraction.Texts;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

    /** A time of an event told in an article of a day, and when the event is due. */
    @ParameterizedTest
    @CsvSource({
        "EXPECTED, ../2023-05, 2023-04-19, 2023-04-19/2023-05",
        "EXPECTED, ../2023-05, 2023-06-19, 2023-05",
        "EXPECTED, ../2023-05, '', 2023-05",
        "EXPECTED, 2023-05, 2023-04-19, 2023-05",
        "HAPPENED, ../2023-05, 2023-04-19, ../2023-05",
    })
    void whatIsToComeBySomeDayIsDueFromItsReportOn(Status status, String time, String reported, String due) {
        Event event = new Event(
                "e",
                "Bridge opens",
                Optional.of(new CuratedTime(TimeSpan.parse(time), "")),
                new Standing(status, Origin.CURATED),
                new Involvement(List.of(), List.of()),
                List.of(new Mention(new TextSpan("a/1", 0, 4), Optional.empty(), Optional.empty())));
        Reports reports = new Reports(new TextIndex(List.of(Texts.article("a", reported, "Bridge", "They open it."))));

        assertThat(reports.due(event)).contains(TimeSpan.parse(due));
    }
}
