package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndatedTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());

    @Test
    void asksWhereWordsOfTheTextWaitForADate() {
        open(undated("a", "They met on Monday.", "It began last year."));
        assertThat(phrases()).containsExactly("Monday", "last year");
    }

    @Test
    void isSilentWhereNothingDependsOnADate() {
        open(undated("a", "They met on 12 June 2023.", "Nobody spoke."));
        assertThat(session.undated().waiting()).isEmpty();
    }

    @Test
    void isSilentOfAnArticleThatHasADate() {
        open(Dossiers.article("a", "They met on Monday."));
        assertThat(session.undated().waiting()).isEmpty();
    }

    @Test
    void isSilentOnceTheArticleIsDatedAndAsksAgainWhenThatIsUndone() {
        open(undated("a", "They met on Monday."));
        Dossiers.redate(session, Optional.of(TimeSpan.parse("2023-06-19")));
        assertThat(session.undated().waiting()).isEmpty();
        session.history().undo();
        assertThat(phrases()).containsExactly("Monday");
    }

    @Test
    void doesNotAskAgainOfAnyArticleOfADossierThatIsToStayUndated() {
        Article left = undated("a", "They met on Monday.");
        Article beside = undated("b", "They left on Friday.");
        open(left, beside);
        session.undated().leave();
        assertThat(session.undated().waiting()).isEmpty();
        session.read(beside);
        assertThat(session.undated().waiting()).isEmpty();
        open(left);
        assertThat(session.undated().waiting()).isEmpty();
    }

    @Test
    void asksOfAnArticleOfAnotherDossierThanTheOneThatIsToStayUndated() {
        open(undated("a", "They met on Monday."));
        session.undated().leave();
        open(undated("b", "They left on Friday."));
        assertThat(phrases()).containsExactly("Friday");
    }

    @Test
    void countsTheEventsOfTheTextWhateverIsShownOfThem() {
        Article article = undated("a", "They met on Monday.");
        Event met = Dossiers.event("met", "", new Involvement(List.of("talks"), List.of()), new TextSpan("a/p0", 0, 8));
        session.open(new Dossier(
                "Met", List.of(article), List.of(met), Dossiers.twoArticles().issues(), List.of(), List.of()));
        session.filters().follow("talks", false);
        session.undated().renew();
        assertThat(session.undated().waiting()).map(Waiting::of).contains(1);
    }

    @Test
    void countsOfTheEventsThoseThatHaveNoDate() {
        Article article = undated("a", "They met on Monday.");
        Involvement nobody = new Involvement(List.of(), List.of());
        Event met = Dossiers.event("met", "", nobody, new TextSpan("a/p0", 0, 8));
        Event known = Dossiers.event("known", "2023", nobody, new TextSpan("a/p0", 0, 4));
        session.open(new Dossier("Met", List.of(article), List.of(met, known), List.of(), List.of(), List.of()));
        session.undated().renew();
        assertThat(session.undated().waiting()).map(Waiting::of).contains(1);
    }

    @Test
    void knowsThatMoreMayBeDatedOfWhatTheMachineFound() {
        assertThat(waitingWith(Origin.FOUND).isLeast()).isTrue();
        assertThat(waitingWith(Origin.CURATED).isLeast()).isFalse();
    }

    private Waiting waitingWith(Origin origin) {
        Event met = Dossiers.event("met", "", new Involvement(List.of(), List.of()), new TextSpan("a/p0", 0, 8));
        Event told = new Event(
                met.id(),
                met.title(),
                met.curated(),
                new Standing(Status.HAPPENED, origin),
                met.involved(),
                met.mentions());
        session.open(new Dossier(
                "Met", List.of(undated("a", "They met on Monday.")), List.of(told), List.of(), List.of(), List.of()));
        session.undated().renew();
        return session.undated().waiting().orElseThrow();
    }

    private void open(Article... articles) {
        session.open(new Dossier("Met", List.of(articles), List.of(), List.of(), List.of(), List.of()));
    }

    private List<String> phrases() {
        return session.undated().waiting().orElseThrow().shifts().stream()
                .map(shift -> shift.from().derivation().phrase())
                .toList();
    }

    private static Article undated(String id, String... paragraphs) {
        Article dated = Dossiers.article(id, paragraphs);
        return new Article(id, dated.heading(), dated.source(), Optional.empty(), dated.sections());
    }
}
