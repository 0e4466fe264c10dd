package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.timeline.EpochSeconds;
import dateline.timeline.TimelineEvents;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    private final EventWords words = new EventWords(
            Messages.of("timeline", Locale.ENGLISH),
            new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH));

    private static Event event(Status status) {
        return TimelineEvents.event("met", "2023-02", status);
    }

    @Test
    void saysBesideTheDateHowItStandsWithWhatHasNotComeAbout() {
        assertThat(words.dateAndSource(event(Status.DENIED), List.of())).startsWith("February 2023 (in the negative)");
        assertThat(words.hint(event(Status.EXPECTED), List.of())).startsWith("Event met\nFebruary 2023 (expected)");
        assertThat(words.dateAndStatus(event(Status.PLANNED))).isEqualTo("February 2023 (planned)");
    }

    private List<String> ends(String first, String last) {
        return words.ends(
                EpochSeconds.of(TimeSpan.parse(first).start()),
                EpochSeconds.of(TimeSpan.parse(last).start()));
    }

    @Test
    void tellsTheEndsOfAStretchOfTimeApart() {
        assertThat(ends("2023-11-03", "2024-05-14")).containsExactly("2023", "2024");
        assertThat(ends("2024-02-03", "2024-05-14")).containsExactly("Feb", "May");
        assertThat(ends("2024-05-03", "2024-05-14")).containsExactly("3 May", "14 May");
        assertThat(ends("2024-05-14", "2024-05-14")).containsExactly("14 May", "14 May");
    }

    @Test
    void writesBesideAMarkSinceWhenItGoesOnAndFromWhenItIsToBe() {
        assertThat(words.labels(TimelineEvents.event("a", "2026-06-12/..", Status.GOING_ON)))
                .contains("Event a since Jun 2026");
        assertThat(words.labels(TimelineEvents.event("a", "2026-06-12/..", Status.EXPECTED)))
                .contains("Event a from Jun 2026");
    }

    private static final String LONG = "talks on trade of many goods";

    @Test
    void breaksWhatHasNoEndIntoLinesBeforeItIsCut() {
        assertThat(words.headlineLabels(TimelineEvents.event(LONG, "2020/..", Status.GOING_ON)))
                .containsExactly(
                        "Event talks on trade of many goods since 2020",
                        "Event talks on trade of many goods",
                        "Event talks on trade of\nmany goods since 2020",
                        "Event talks on\ntrade of many goods",
                        "Event talks on\ntrade of many\ngoods since 2020",
                        "Event talks\non trade of\nmany goods",
                        "Event talks on trade of many… since 2020",
                        "Event talks on trade of many…",
                        "Event talks on trade of… since 2020",
                        "Event talks on trade of…");
        assertThat(words.labels(TimelineEvents.event(LONG + " and services", "2020/..", Status.GOING_ON)))
                .startsWith("Event " + LONG + " and services since 2020", "Event " + LONG + " and services")
                .element(2)
                .asString()
                .contains("\n");
    }

    @Test
    void takesATitleThatEndsInDotsForAWholeOne() {
        assertThat(words.labels(TimelineEvents.event("and what next…", "2023-02", Status.HAPPENED)))
                .startsWith("Event and what next…");
    }

    @Test
    void triesEachWayOfWritingALabelOnce() {
        assertThat(words.headlineLabels(TimelineEvents.event("met", "2023-02", Status.HAPPENED)))
                .containsExactly("Event met", "Event\nmet");
    }

    @Test
    void breaksNothingInsideAMark() {
        assertThat(words.wholeLabels(TimelineEvents.event(LONG, "2020/..", Status.GOING_ON)))
                .startsWith("Event " + LONG + " since 2020")
                .noneMatch(label -> label.contains("\n"));
    }

    @Test
    void saysTheDateAloneOfWhatHasComeAbout() {
        assertThat(words.dateAndStatus(event(Status.HAPPENED))).isEqualTo("February 2023");
        assertThat(words.dateAndStatus(event(Status.GOING_ON))).isEqualTo("February 2023");
    }
}
