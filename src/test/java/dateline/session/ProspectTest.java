package dateline.session;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article of Monday 19 June 2023 that tells of one Friday; what the background has found arrives when it is let. */
class ProspectTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ReadingSession session = new ReadingSession(Jobs.onVirtualThreads(window::add));
    private final Prospect prospect = session.prospect();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void open() throws InterruptedException {
        Article article = Dossiers.article("a", "They met on Friday.");
        session.open(new Dossier("Met", List.of(article), List.of(), List.of(), List.of(), List.of()));
        arrive();
        arrive();
        assertThat(session.chronology().expressions()).hasSize(1);
    }

    @Test
    void keepsTheAnswerForTheDateBeforeUntilTheNextIsThere() throws InterruptedException {
        look("2023-06-12");
        assertThat(prospect.outlook()).isEqualTo(new Outlook(Optional.empty(), Outlook.Knowledge.PENDING));
        arrive();
        assertThat(friday()).contains("2023-06-09");
        look("2023-06-05");
        assertThat(prospect.outlook().isPending()).isTrue();
        assertThat(friday()).contains("2023-06-09");
        arrive();
        assertThat(prospect.outlook().isPending()).isFalse();
        assertThat(friday()).contains("2023-06-02");
    }

    @Test
    void showsNothingOfADateThatIsNotLookedAtAnyMore() throws InterruptedException {
        look("2023-06-12");
        look("2023-06-05");
        arrive();
        arrive();
        assertThat(friday()).contains("2023-06-02");
        look("2023-06-12");
        prospect.leave();
        arrive();
        assertThat(prospect.outlook()).isEqualTo(Outlook.NONE);
    }

    @Test
    void givesTheDateOnceItIsKnownWhatItChanges() throws InterruptedException {
        look("2023-06-12");
        arrive();
        look("2023-06-05");
        prospect.apply(() -> done.add("applied"));
        assertThat(published()).isEqualTo("2023-06-19");
        assertThat(done).isEmpty();
        arrive();
        assertThat(published()).isEqualTo("2023-06-05");
        assertThat(done).containsExactly("applied");
        assertThat(prospect.outlook().redating()).isEmpty();
    }

    @Test
    void givesTheDateAtOnceWhereThatIsKnown() throws InterruptedException {
        look("2023-06-12");
        arrive();
        prospect.apply(() -> done.add("applied"));
        assertThat(published()).isEqualTo("2023-06-12");
        assertThat(done).containsExactly("applied");
    }

    @Test
    void doesNotGiveADateWhenAnotherIsLookedAtBeforeItCould() throws InterruptedException {
        look("2023-06-12");
        prospect.apply(() -> done.add("applied"));
        look("2023-06-05");
        arrive();
        arrive();
        assertThat(published()).isEqualTo("2023-06-19");
        assertThat(done).isEmpty();
    }

    @Test
    void givesADateThatIsAskedForWhileTheTimesAreStillSought() throws InterruptedException {
        session.read(Dossiers.article("a", "They met on Friday."));
        look("2023-06-12");
        prospect.apply(() -> done.add("applied"));
        for (int news = 0; news < 3; news++) {
            arrive();
        }
        assertThat(published()).isEqualTo("2023-06-12");
        assertThat(done).containsExactly("applied");
    }

    @Test
    void losesNothingOfADossierThatIsCompletedMeanwhile() throws InterruptedException {
        look("2023-06-12");
        arrive();
        Dossier more = Dossiers.twoArticles();
        session.complete(new Dossier(
                "Met", session.dossier().articles(), more.events(), more.issues(), more.actors(), List.of()));
        prospect.apply(() -> done.add("applied"));
        arrive();
        assertThat(published()).isEqualTo("2023-06-12");
        assertThat(session.dossier().events()).isEqualTo(more.events());
    }

    private void look(String date) {
        prospect.look(Optional.of(TimeSpan.parse(date)));
    }

    private void arrive() throws InterruptedException {
        Runnable news = window.poll(20, SECONDS);
        assertThat(news).isNotNull();
        news.run();
    }

    private Optional<String> friday() {
        return prospect.outlook().redating().stream()
                .flatMap(redating -> redating.shifts().stream())
                .flatMap(shift -> shift.to().time().stream())
                .map(TimeSpan::edtf)
                .findFirst();
    }

    private String published() {
        return session.article().flatMap(Article::published).orElseThrow().edtf();
    }
}
