package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TimeExpression;
import dateline.messages.Messages;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.timeline.TimelineEvents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final String HOURS = "2024-05-10T12:00/2024-05-10T18:00";

    private final TimeWords times = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);

    @Test
    void isInAPartOfTheDayWhereTheTextTellsItAndAtTheHoursThatSomebodyStated() {
        assertThat(TimelineEvents.told("a", HOURS, "").when(times)).contains("10 May 2024, afternoon");
        assertThat(TimelineEvents.told("a", HOURS, HOURS).when(times)).contains("10 May 2024, afternoon");
        assertThat(TimelineEvents.event("a", HOURS).when(times)).contains("10 May 2024, 12:00 – 18:00");
        assertThat(TimelineEvents.event("a", "").when(times)).isEmpty();
    }

    @Test
    void isFromADayWhereItIsStillToComeAndSinceThenWhereItGoesOn() {
        assertThat(TimelineEvents.event("a", "2026-06-12/..", Status.EXPECTED).when(times))
                .contains("from 12 June 2026");
        assertThat(TimelineEvents.event("a", "2026-06-12/..", Status.GOING_ON).when(times))
                .contains("since 12 June 2026");
    }

    @Test
    void isDoneByATimeOrLastsUntilThenAsTheTextSays() {
        assertThat(dated("by").when(times)).contains("by May 2026");
        assertThat(dated("until").when(times)).contains("until May 2026");
    }

    @Test
    void namesWhatTellsItsTimeAndNotTheVaguerWordsBefore() {
        Event vague = TimelineEvents.told("a", "2022-01", "");
        Event exact = TimelineEvents.told("a", "2022-01-15", "");
        List<Mention> both =
                List.of(vague.mentions().getFirst(), exact.mentions().getFirst());
        Event event = new Event("a", "Event", Optional.empty(), vague.standing(), vague.involved(), both);

        assertThat(event.dating()).isEqualTo(exact.mentions().getFirst().dated());
        assertThat(TimelineEvents.event("a", "").dating()).isEmpty();
    }

    @Test
    void isPerhapsWhenSomethingOnlyLikelyDatesItUnlessSomethingSurelyDoes() {
        Event sure = TimelineEvents.told("a", "2022-01-15", "");
        Mention mention = sure.mentions().getFirst();
        Mention doubtful =
                new Mention(mention.clause(), mention.trigger(), mention.dated(), false, List.of(), List.of());
        Event likely = told(sure, doubtful);

        assertThat(likely.time()).contains(TimeSpan.parse("2022-01-15?"));
        assertThat(likely.when(times)).contains("perhaps 15 January 2022");
        assertThat(likely.dating()).isEqualTo(mention.dated());
        assertThat(told(sure, doubtful, mention).told()).containsExactly(TimeSpan.parse("2022-01-15"));
    }

    private static Event told(Event event, Mention... mentions) {
        return new Event("a", "Event", Optional.empty(), event.standing(), event.involved(), List.of(mentions));
    }

    @Test
    void namesTheWordsThatWillTellItsTimeOnceTheArticleHasADate() {
        TimeExpression known = dated("until").mentions().getFirst().dated().orElseThrow();
        TimeExpression open =
                new TimeExpression(known.span(), known.type(), "XXXX-WXX-1", Optional.empty(), known.derivation());
        Event event = dated("until");
        Mention mention = new Mention(known.span(), Optional.empty(), Optional.of(open));
        Event waiting = new Event("a", "Event", Optional.empty(), event.standing(), event.involved(), List.of(mention));

        assertThat(waiting.time()).isEmpty();
        assertThat(waiting.dating()).contains(open);
    }

    private static Event dated(String rule) {
        Event told = TimelineEvents.told("a", "../2026-05", "");
        TimeExpression time = told.mentions().getFirst().dated().orElseThrow();
        Derivation because = new Derivation(rule + " May", rule, Optional.empty(), AnchorKind.NONE, time.time());
        TimeExpression read = new TimeExpression(time.span(), time.type(), time.value(), time.time(), because);
        Mention mention = new Mention(time.span(), Optional.empty(), Optional.of(read));
        return new Event("a", "Event", Optional.empty(), told.standing(), told.involved(), List.of(mention));
    }
}
