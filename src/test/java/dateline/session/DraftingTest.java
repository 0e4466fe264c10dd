package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An article of Monday 19 June 2023. */
class DraftingTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());

    @Test
    void takesTheWordsForATitleWhereTheyTellTheEvent() {
        assertThat(draft("Last week the two sides met in Bali, it is said.", "the two sides met in Bali,")
                        .title())
                .isEqualTo("The two sides met in Bali");
    }

    @Test
    void takesTheClauseForATitleWhereTheWordsOnlyNameTheEvent() {
        Event event = draft("In February a balloon was shot down, and the visit was off.", "balloon");
        assertThat(event.title()).isEqualTo("In February a balloon was shot down");
        assertThat(event.mentions().getFirst().trigger()).map(TextSpan::length).contains("balloon".length());
        assertThat(event.origin()).isEqualTo(Origin.CURATED);
    }

    @Test
    void isDatedByTheClauseBeforeTheSentenceBeforeWhatWasToldBefore() {
        assertThat(time("In May they talked at some length, and in February a balloon was shot down.", "balloon"))
                .contains(TimeSpan.parse("2023-02"));
        assertThat(time("In May they talked at some length, and a balloon was shot down.", "balloon"))
                .contains(TimeSpan.parse("2023-05"));
        assertThat(time("It rained in March. They met in May. A balloon was shot down.", "balloon"))
                .contains(TimeSpan.parse("2023-05"));
        assertThat(time("A balloon was shot down. They met in May.", "balloon")).isEmpty();
    }

    @Test
    void isDatedByTheTimeAmongTheWordsBeforeANearerOneBesideThem() {
        String text = "They met on 4 May 2023 and Japan voted on 9 June 2023 and again in July 2023.";
        assertThat(time(text, "Japan voted on 9 June 2023")).contains(TimeSpan.parse("2023-06-09"));
        assertThat(time(text, "Japan voted")).contains(TimeSpan.parse("2023-06-09"));
        assertThat(time(text, "and Japan")).contains(TimeSpan.parse("2023-05-04"));
    }

    @Test
    void isDatedAsNewsOnlyWhereNoTimeIsWritten() {
        assertThat(timeBesideNews("The balloon was shot down after talks that were held in March 2023."))
                .contains(TimeSpan.parse("2023-03"));
        assertThat(timeBesideNews("They met in March 2023. The balloon was shot down after talks."))
                .contains(TimeSpan.parse("2023-06-19").approximate());
    }

    /** Of words that hold those by which an event is told as news of the day. */
    private Optional<TimeSpan> timeBesideNews(String text) {
        int start = text.indexOf("shot down");
        TextSpan deed = new TextSpan("a/p0", start, start + 9);
        TimeExpression today = NewsOfTheDay.of(deed, "shot down", Optional.of(TimeSpan.parse("2023-06-19")));
        Event told = new Event(
                "shot",
                "A balloon is shot down",
                Optional.empty(),
                new Standing(Status.HAPPENED, Origin.FOUND),
                new Involvement(List.of(), List.of()),
                List.of(new Mention(deed, Optional.of(deed), Optional.of(today))));
        session.open(new Dossier(
                "Met", List.of(Dossiers.article("a", text)), List.of(told), List.of(), List.of(), List.of()));
        return session.drafting().of(deed).orElseThrow().time();
    }

    @Test
    void keepsTheReasonOfTheDate() {
        Event event = draft("In February a balloon was shot down.", "balloon");
        assertThat(event.curated()).isEmpty();
        assertThat(event.mentions()
                        .getFirst()
                        .dated()
                        .map(TimeExpression::derivation)
                        .orElseThrow()
                        .phrase())
                .isEqualTo("February");
    }

    @Test
    void expectsWhatIsStillToCome() {
        assertThat(draft("They will meet again in November 2023.", "meet again").status())
                .isEqualTo(Status.EXPECTED);
        assertThat(draft("They met in May.", "met").status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void touchesTheIssueAndTheActorsThatTheWordsName() {
        Event event = draft("The balloon flew over Montana before Xi spoke.", "flew over Montana");
        assertThat(event.issues()).containsExactly("airspace");
        assertThat(event.actors()).containsExactly("xi");
        assertThat(draft("Nothing was agreed by anybody.", "agreed").issues()).isEmpty();
    }

    @Test
    void isAddedAsOneStepWithAnIdOfItsOwn() {
        Event first = draft("They met in May. A balloon was shot down.", "met");
        session.correcting().add(first);
        Event second = session.drafting().of(new TextSpan("a/p0", 19, 26)).orElseThrow();
        session.correcting().add(second);
        assertThat(session.dossier().events()).extracting(Event::id).containsExactly("own-1", "own-2");
        session.history().undo();
        assertThat(session.dossier().events()).containsExactly(first);
    }

    private Optional<TimeSpan> time(String text, String words) {
        return draft(text, words).time();
    }

    private Event draft(String text, String words) {
        Article article = Dossiers.article("a", text);
        session.open(new Dossier(
                "Met",
                List.of(article),
                List.of(),
                List.of(new Issue("airspace", "Airspace", List.of("balloon"), List.of())),
                List.of(new Actor("xi", "Xi Jinping", Actor.Kind.PERSON, List.of("Xi"))),
                List.of()));
        int start = text.indexOf(words);
        Event event = session.drafting()
                .of(new TextSpan("a/p0", start, start + words.length()))
                .orElseThrow();
        assertThat(event.mentions()).extracting(Mention::clause).hasSize(1);
        return event;
    }
}
