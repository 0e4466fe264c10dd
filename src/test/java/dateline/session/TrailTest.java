package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final TextSpan TOP = new TextSpan("a/p0", 0, 10);
    private static final TextSpan BELOW = new TextSpan("a/p1", 0, 10);
    private static final TextSpan ELSEWHERE = new TextSpan("b/p0", 0, 10);

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Dossier dossier = Dossiers.twoArticles();

    /** The reader sees what is asked for, as on screen. */
    @BeforeEach
    void open() {
        session.open(dossier);
        session.reading()
                .visitProperty()
                .subscribe(visit -> visit.ifPresent(wish -> session.reading().scrolledTo(List.of(wish.place()))));
        session.reading().scrolledTo(List.of(TOP));
    }

    private TextSpan here() {
        return session.reading().onScreen().getFirst();
    }

    @Test
    void leadsBackAndForwardAcrossArticles() {
        session.goTo(BELOW);
        session.goTo(ELSEWHERE);

        session.trail().back();
        assertThat(here()).isEqualTo(BELOW);
        assertThat(session.article()).map(Article::id).contains("a");
        session.trail().back();
        assertThat(here()).isEqualTo(TOP);
        assertThat(session.trail().canGoBackProperty().get()).isFalse();
        session.trail().forward();
        session.trail().forward();
        assertThat(here()).isEqualTo(ELSEWHERE);
        assertThat(session.article()).map(Article::id).contains("b");
        assertThat(session.trail().canGoForwardProperty().get()).isFalse();
    }

    @Test
    void forgetsWhatWasAheadWhenTheReaderGoesAnotherWay() {
        session.goTo(BELOW);
        session.trail().back();

        session.goTo(ELSEWHERE);

        assertThat(session.trail().canGoForwardProperty().get()).isFalse();
        session.trail().back();
        assertThat(here()).isEqualTo(TOP);
    }

    @Test
    void leadsBackFromTheArticleOfASelectedEvent() {
        session.selection().select(dossier.events().getLast());
        assertThat(session.article()).map(Article::id).contains("b");

        session.trail().back();

        assertThat(session.article()).map(Article::id).contains("a");
        assertThat(here()).isEqualTo(TOP);
    }

    @Test
    void endsWithTheDossier() {
        session.goTo(BELOW);

        session.open(dossier);

        assertThat(session.trail().canGoBackProperty().get()).isFalse();
        session.trail().back();
        session.trail().forward();
    }
}
