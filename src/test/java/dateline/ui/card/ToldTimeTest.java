package dateline.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToldTimeTest {

    private static final TextSpan WORD = new TextSpan("a/p0", 0, 6);

    @Test
    void whatIsToldAsNewsOfTheDayHasNoWordsOfTime() {
        assertThat(ToldTime.phrase(event(NewsOfTheDay.of(WORD, "Pledge", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void whatAnExpressionDatesHasItsWords() {
        Derivation monday = new Derivation(
                "on Monday", "last-before", Optional.empty(), Derivation.AnchorKind.NONE, Optional.empty());
        TimeExpression written = new TimeExpression(WORD, TimexType.DATE, "XXXX-WXX-1", Optional.empty(), monday);

        assertThat(ToldTime.phrase(event(written))).hasValue("on Monday");
    }

    @Test
    void whatAHeadlineTellsAsNewsHasTheWordsThatWillDateIt() {
        Derivation tuesday = new Derivation(
                "on Tuesday", "last-before", Optional.empty(), Derivation.AnchorKind.NONE, Optional.empty());
        TimeExpression written = new TimeExpression(WORD, TimexType.DATE, "XXXX-WXX-2", Optional.empty(), tuesday);
        TimeSpan day = TimeSpan.parse("2023-06-19");

        assertThat(ToldTime.phrase(event(NewsOfTheDay.of(WORD, "Pledge", Optional.empty()), written)))
                .hasValue("on Tuesday");
        assertThat(ToldTime.phrase(event(NewsOfTheDay.of(WORD, "Pledge", Optional.of(day)), written)))
                .as("has its time, which these words do not tell")
                .isEmpty();
    }

    private static Event event(TimeExpression... dated) {
        return new Event(
                "pledge",
                Headline.of("Washington pledges aid"),
                Optional.empty(),
                new Standing(Status.HAPPENED, Origin.FOUND),
                new Involvement(List.of(), List.of(), Optional.empty()),
                Stream.of(dated)
                        .map(date -> new Mention(WORD, Optional.empty(), Optional.of(date)))
                        .toList());
    }
}
