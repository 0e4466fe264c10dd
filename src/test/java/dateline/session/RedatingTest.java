package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.json.DossierFile;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another date for the article on which the program opens, which appeared on Monday 19 June 2023. */
class RedatingTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Dossier dossier = new DossierFile().read(Example.path()).dossier();

    RedatingTest() throws DossierException {}

    @BeforeEach
    void open() {
        session.open(dossier);
    }

    @Test
    void movesWhatIsCountedFromTheDateOfTheArticle() {
        assertThat(redated("2024-01-02").shifts())
                .extracting(shift -> words(shift.from()), shift -> time(shift.from()), shift -> time(shift.to()))
                .contains(
                        tuple("Monday", "2023-06-19", "2024-01-01"),
                        tuple("last year", "2022", "2023"),
                        tuple("recent months", "2023-01~/2023-06-19", "2023-08~/2024-01-02"));
    }

    @Test
    void tellsTheTimeThatTheDossierHasWhereTheProgramWouldReadAnother() {
        session.open(corrected("agenda-in-jeopardy", "2023-05"));
        assertThat(redated("2024-01-02").shifts())
                .extracting(shift -> words(shift.from()), shift -> time(shift.from()))
                .contains(tuple("recent months", "2023-05"));
    }

    @Test
    void hasInTheExampleTheTimesThatTheProgramReads() {
        List<TimeExpression> read = session.chronology().expressions();
        assertThat(dossier.events().stream()
                        .flatMap(event -> event.mentions().stream())
                        .flatMap(mention -> mention.dated().stream())
                        .filter(told -> told.value().endsWith("_REF")))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(read)
                        .filteredOn(expression -> expression.span().overlaps(told.span()))
                        .extracting(RedatingTest::time)
                        .containsExactly(time(told)));
    }

    @Test
    void leavesWhatIsTheSameAgainstBothDates() {
        Redating redating = redated("2024-01-02");
        assertThat(redating.shifts())
                .extracting(shift -> words(shift.from()))
                .doesNotContain("February", "2021", "five years");
        assertThat(event(redating.dossier(), "balloon-shot-down").told()).containsExactly(TimeSpan.parse("2023-02"));
    }

    @Test
    void givesTheNewReasonForATimeThatStays() {
        Dossiers.redate(session, Optional.of(TimeSpan.parse("2024-01-02")));
        assertThat(dated("balloon-shot-down").derivation().anchor()).contains(TimeSpan.parse("2024-01-02"));
        assertThat(dated("balloon-shot-down").derivation().phrase()).isEqualTo("in February");
    }

    @Test
    void movesFebruaryWhenAnotherHasPassedButNotTheDayThatAPersonGave() {
        Dossiers.redate(session, Optional.of(TimeSpan.parse("2024-03-05")));
        Event balloon = event(session.dossier(), "balloon-shot-down");
        assertThat(balloon.told()).containsExactly(TimeSpan.parse("2024-02"));
        assertThat(balloon.time()).isEqualTo(event(dossier, "balloon-shot-down").time());
    }

    @Test
    void movesEventsButNoneThatAPersonDated() {
        Redating redating = redated("2024-01-02");
        assertThat(redating.moves()).isNotEmpty().allSatisfy(move -> {
            assertThat(move.from().orElseThrow().curated()).isEmpty();
            assertThat(move.from().orElseThrow().time()).isNotEqualTo(move.to().time());
        });
        assertThat(redating.held())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event(redating.dossier(), event.id()).time()).isEqualTo(event.time()));
    }

    @Test
    void saysWhichEventsAnExpressionDates() {
        Redating.Shift monday = redated("2024-01-02").shifts().getFirst();
        assertThat(words(monday.from())).isEqualTo("Monday");
        assertThat(monday.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.mentions())
                        .anyMatch(mention -> mention.dated()
                                .filter(told ->
                                        told.span().overlaps(monday.from().span()))
                                .isPresent()));
    }

    @Test
    void leavesRelativeTimesOpenWhenTheDateIsRemoved() {
        Dossiers.redate(session, Optional.empty());
        assertThat(session.article().flatMap(Article::published)).isEmpty();
        assertThat(event(session.dossier(), "balloon-shot-down").told()).isEmpty();
        assertThat(dated("balloon-shot-down").value()).isEqualTo("XXXX-02");
        assertThat(event(session.dossier(), "requests-declined").time()).contains(TimeSpan.parse("2021/.."));
    }

    @Test
    void saysThatAnotherDateWasGivenByHand() {
        assertThat(redated("2024-01-02")
                        .dossier()
                        .articles()
                        .getFirst()
                        .source()
                        .evidence())
                .contains(DateEvidence.BY_HAND);
        assertThat(redated(Optional.empty())
                        .dossier()
                        .articles()
                        .getFirst()
                        .source()
                        .evidence())
                .isEmpty();
    }

    @Test
    void namesWhatTheTextTellsOnceItIsReadWithTheDate() {
        TextSpan told = new TextSpan("a/p0", 0, 20);
        Article article = Dossiers.article("a", "The hall burnt on Friday, and the town wept.");
        Involvement nobody = new Involvement(List.of(), List.of());
        Event fire = Dossiers.event("fire", "", nobody, told);
        Event grief = Dossiers.event("grief", "2023-06-16", nobody, new TextSpan("a/p0", 26, 43));
        Dossier before = new Dossier("", List.of(article), List.of(fire), List.of(), List.of(), List.of());
        Dossier after = new Dossier(
                "",
                List.of(article),
                List.of(Dossiers.event("blaze", "2023-06-16", nobody, told), grief),
                List.of(),
                List.of(),
                List.of());
        Redating times = Redating.of(before, article, Optional.empty(), List.of(), List.of());

        Redating redating = times.told(before, after);

        assertThat(redating.moves())
                .extracting(
                        move -> move.from().map(Event::id), move -> move.to().id())
                .containsExactly(tuple(Optional.of("fire"), "blaze"), tuple(Optional.empty(), "grief"));
        assertThat(redating.moves()).allMatch(Redating.Move::isDated);
        assertThat(redating.dossier()).isEqualTo(after);
    }

    @Test
    void changesNothingWithTheSameDate() {
        Redating redating = redated("2023-06-19");
        assertThat(redating.shifts()).isEmpty();
        assertThat(redating.moves()).isEmpty();
        assertThat(redating.dossier()).isEqualTo(dossier);
    }

    @Test
    void isOneStepThatCanBeUndone() {
        List<TimeExpression> before = session.chronology().expressions();
        Dossiers.redate(session, Optional.of(TimeSpan.parse("2024-01-02")));
        assertThat(session.article().flatMap(Article::published)).contains(TimeSpan.parse("2024-01-02"));
        assertThat(session.chronology().expressions()).isNotEqualTo(before);
        session.history().undo();
        assertThat(session.dossier()).isSameAs(dossier);
        assertThat(session.chronology().expressions()).isEqualTo(before);
    }

    @Test
    void keepsATimeThatAnEditorCorrectedWhereTheReadingIsTheSame() {
        Dossier corrected = corrected("balloon-shot-down", "2020-02");
        session.open(corrected);
        assertThat(event(redated("2024-01-02").dossier(), "balloon-shot-down"))
                .isEqualTo(event(corrected, "balloon-shot-down"));
    }

    private Dossier corrected(String id, String time) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                dossier.events().stream()
                        .map(event -> event.id().equals(id) ? corrected(event, TimeSpan.parse(time)) : event)
                        .toList(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    private static Event corrected(Event event, TimeSpan time) {
        List<Mention> mentions = event.mentions().stream()
                .map(mention -> new Mention(
                        mention.clause(),
                        mention.trigger(),
                        mention.dated()
                                .map(told -> new TimeExpression(
                                        told.span(), told.type(), time.edtf(), Optional.of(time), told.derivation()))))
                .toList();
        return new Event(event.id(), event.title(), event.curated(), event.standing(), event.involved(), mentions);
    }

    @Test
    void rereadsWhatBothReadingsMarkWhereTheDateMakesAHistoryOfNews() {
        Article told = Dossiers.article(
                "a", "In 1901 the former king died. In 1910 the war began. In 1920 it was over. Peace came in March.");
        session.open(new Dossier("Told", List.of(told), List.of(), List.of(), List.of(), List.of()));
        Dossiers.redate(session, Optional.of(TimeSpan.parse("1902-06-01")));
        int marked = session.chronology().expressions().size();
        assertThat(redated("2023-06-19").shifts())
                .extracting(shift -> shift.from().derivation().phrase(), shift -> time(shift.to()))
                .containsExactly(tuple("March", "1920-03"));
        Dossiers.redate(session, Optional.of(TimeSpan.parse("2023-06-19")));
        assertThat(session.chronology().expressions()).hasSizeGreaterThan(marked);
    }

    @Test
    void rereadsBothEndsOfASpanAndLeavesOpenWhatIsOpen() {
        assertThat(retold("Work went on from last March to last May.", "last March to last May", "2023-03/2023-05"))
                .containsExactly(TimeSpan.parse("2024-03/2024-05"));
        assertThat(retold("Work has gone on since last May.", "last May", "2023-05/.."))
                .containsExactly(TimeSpan.parse("2024-05/.."));
        assertThat(retold("Work went on from 2001 to 2004.", "2001 to 2004", "2001/2004"))
                .containsExactly(TimeSpan.parse("2001/2004"));
    }

    @Test
    void letsTheWordsOfAnArticleDateWhatItsDayAloneWouldDateElsewhere() {
        assertThat(toldTwice("A fire destroyed the hall on Sunday.")).containsExactly(TimeSpan.parse("2024-09-01"));
        assertThat(toldTwice("A fire destroyed the hall.")).containsExactly(TimeSpan.parse("2024-09-02~"));
    }

    @ParameterizedTest
    @CsvSource({
        "A fire destroyed the hall on Monday., 2024-09-02",
        "The hall will have been rebuilt by Sunday., 2024-09-08",
        "The hall will be rebuilt on 6 September., 2024-09-06"
    })
    void leavesTheDayOfAnArticleWhereItsWordsTellTheSameOrNoDayBefore(String again, String told) {
        assertThat(toldTwice(again)).containsExactlyInAnyOrder(TimeSpan.parse("2024-09-02~"), TimeSpan.parse(told));
    }

    /** The times of an event of an undated article that tells it as news and again so, when the article is taken to be of 2 September 2024, a Monday. */
    private List<TimeSpan> toldTwice(String again) {
        Article dated = Dossiers.article("a", "Fire destroys the hall.", again);
        Article article = new Article(dated.id(), dated.heading(), dated.source(), Optional.empty(), dated.sections());
        TextSpan first = new TextSpan("a/p0", 5, 13);
        TextSpan second = new TextSpan("a/p1", 0, again.length() - 1);
        session.open(new Dossier("Told", List.of(article), List.of(), List.of(), List.of(), List.of()));
        Optional<TimeExpression> day =
                session.chronology().expressions().stream().findFirst();
        TimeExpression news = NewsOfTheDay.of(first, "destroys", Optional.empty());
        return retold(
                article,
                new Mention(first, Optional.empty(), Optional.of(news)),
                new Mention(second, Optional.empty(), day));
    }

    /** The time of an event of an article of June 2023, told with the phrase, when that article is taken to be of September 2024. */
    private List<TimeSpan> retold(String text, String phrase, String time) {
        Article article = Dossiers.article("a", text);
        int start = text.indexOf(phrase);
        TextSpan span = new TextSpan("a/p0", start, start + phrase.length());
        Optional<TimeSpan> told = Optional.of(TimeSpan.parse(time));
        Derivation why = new Derivation(phrase, "since", Optional.empty(), Derivation.AnchorKind.NONE, told);
        TimeExpression dated = new TimeExpression(span, TimexType.DATE, time, told, why);
        return retold(article, new Mention(span, Optional.empty(), Optional.of(dated)));
    }

    /** The times of an event that is told so, when the article is taken to be of 2 September 2024. */
    private List<TimeSpan> retold(Article article, Mention... mentions) {
        Event bare = Dossiers.event("e", "", new Involvement(List.of(), List.of()));
        Event event =
                new Event("e", bare.title(), Optional.empty(), bare.standing(), bare.involved(), List.of(mentions));
        session.open(new Dossier("Told", List.of(article), List.of(event), List.of(), List.of(), List.of()));
        return event(redated("2024-09-02").dossier(), "e").told();
    }

    private Redating redated(String date) {
        return redated(Optional.of(TimeSpan.parse(date)));
    }

    private Redating redated(Optional<TimeSpan> published) {
        session.prospect().look(published);
        return session.prospect().outlook().redating().orElseThrow();
    }

    private String words(TimeExpression expression) {
        return dossier.articles().getFirst().blocks().stream()
                .filter(block -> block.id().equals(expression.span().block()))
                .findFirst()
                .orElseThrow()
                .text(expression.span());
    }

    private static String time(TimeExpression expression) {
        return expression.time().map(TimeSpan::edtf).orElse("");
    }

    private TimeExpression dated(String id) {
        return event(session.dossier(), id).mentions().getFirst().dated().orElseThrow();
    }

    private static Event event(Dossier in, String id) {
        return in.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
