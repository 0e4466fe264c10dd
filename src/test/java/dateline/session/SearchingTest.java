package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.search.find.FindQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dossier says “talks” twice in its first article and once in its second. */
class SearchingTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Searching searching = session.searching();

    @BeforeEach
    void open() {
        session.open(Dossiers.twoArticles());
    }

    private Event event(String id) {
        return session.dossier().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsInAllArticles() {
        searching.seek(FindQuery.of("talks"));

        assertThat(searching.finds().passages()).isEqualTo(3);
        assertThat(searching.isShown()).isFalse();
    }

    @Test
    void setsEventsOffOnlyWhileItIsSeenWhatWasFound() {
        searching.seek(FindQuery.of("balloon"));
        assertThat(searching.setsBack(event("bali"))).isFalse();

        searching.show();
        assertThat(searching.eventsProperty().get()).hasValue(Set.of("balloon"));
        assertThat(searching.setsBack(event("bali"))).isTrue();
        assertThat(searching.setsBack(event("balloon"))).isFalse();

        searching.hide();
        assertThat(searching.eventsProperty().get()).isEmpty();
    }

    @Test
    void goesToAHitInAnotherArticleAndSearchesOnFromThere() {
        TextSpan there = new TextSpan("b/p0", 22, 27);
        searching.show();
        searching.seek(FindQuery.of("talks"));

        searching.goTo(there);

        assertThat(searching.isShown()).isFalse();
        assertThat(session.article().orElseThrow().id()).isEqualTo("b");
        assertThat(session.finding().hits().current()).hasValue(there);
    }

    @Test
    void makesTheHitThatIsGoneToTheCurrentOneAmongSeveral() {
        searching.seek(FindQuery.of("talks"));
        searching.goTo(new TextSpan("a/p2", 5, 10));

        assertThat(session.finding().hits().number()).isEqualTo(1);
    }

    @Test
    void leavesAPlaceToGoBackTo() {
        session.reading().scrolledTo(List.of(new TextSpan("a/p0", 0, 10)));
        searching.seek(FindQuery.of("talks"));
        searching.goTo(new TextSpan("b/p0", 22, 27));

        session.trail().back();

        assertThat(session.article().orElseThrow().id()).isEqualTo("a");
    }

    @Test
    void showsTheTextAgainWhenAnArticleIsTurnedTo() {
        searching.show();
        session.read(session.dossier().articles().get(1));

        assertThat(searching.isShown()).isFalse();
    }

    @Test
    void staysWhenAnEventIsSelected() {
        searching.show();
        session.selection().select(event("report"));

        assertThat(searching.isShown()).isTrue();
    }

    @Test
    void seeksTheSameInADossierThatChanges() {
        searching.seek(FindQuery.of("Event bali"));
        session.correcting().merge(event("balloon"), event("bali"));

        assertThat(searching.finds().events()).isEmpty();
    }

    @Test
    void findsNothingOnceItIsClosed() {
        searching.show();
        searching.seek(FindQuery.of("talks"));
        searching.close();

        assertThat(searching.isShown()).isFalse();
        assertThat(searching.isActive()).isFalse();
    }

    @Test
    void dropsTheResultOfAnOlderQuery() {
        List<Runnable> waiting = new ArrayList<>();
        ReadingSession slow = new ReadingSession(Jobs.onVirtualThreads(work -> {
            synchronized (waiting) {
                waiting.add(work);
                waiting.notifyAll();
            }
        }));
        slow.searching().seek(FindQuery.of("older"));
        slow.searching().seek(FindQuery.of("newer"));
        await(waiting, 2);

        waiting.forEach(Runnable::run);

        assertThat(slow.searching().finds().query().text()).isEqualTo("newer");
    }

    private static void await(List<Runnable> waiting, int count) {
        synchronized (waiting) {
            while (waiting.size() < count) {
                try {
                    waiting.wait();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
        }
    }
}
