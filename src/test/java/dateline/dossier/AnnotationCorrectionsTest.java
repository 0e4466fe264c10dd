package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.session.Dossiers;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationCorrectionsTest {

    private static final TextSpan TALKS = new TextSpan("a/p0", 0, 5);
    private static final TextSpan WERE_HELD = new TextSpan("a/p0", 6, 15);

    private final Dossier dossier = Dossiers.twoArticles();

    @Test
    void highlightsWordsInTheirArticleOnly() {
        Dossier after = on(dossier).highlight(TALKS);
        assertThat(marks(after)).containsExactly(new Annotation(TALKS, ""));
        assertThat(after.articles().get(1)).isEqualTo(dossier.articles().get(1));
        assertThat(after.events()).isEqualTo(dossier.events());
    }

    @Test
    void joinsHighlightsThatShareTextOrTouch() {
        Dossier after = on(on(dossier).highlight(TALKS)).highlight(new TextSpan("a/p0", 5, 10));
        assertThat(marks(after)).containsExactly(new Annotation(new TextSpan("a/p0", 0, 10), ""));
        assertThat(marks(on(after).highlight(new TextSpan("a/p0", 2, 4)))).isEqualTo(marks(after));
    }

    @Test
    void keepsANoteApartFromAHighlightThatReachesOverIt() {
        Dossier after = on(on(dossier).note(TALKS, "Which?")).highlight(new TextSpan("a/p0", 0, 15));
        assertThat(marks(after))
                .containsExactly(new Annotation(TALKS, "Which?"), new Annotation(new TextSpan("a/p0", 0, 15), ""));
    }

    @Test
    void writesANewNoteOverTheOldOneAndLeavesAHighlightForABlankOne() {
        Dossier noted = on(on(dossier).note(TALKS, "Which?")).note(TALKS, " In Bali. ");
        assertThat(marks(noted)).containsExactly(new Annotation(TALKS, "In Bali."));
        assertThat(marks(on(noted).note(TALKS, " "))).containsExactly(new Annotation(TALKS, ""));
    }

    @Test
    void removesOneMarkAndLeavesTheOthers() {
        Dossier both = on(on(dossier).note(TALKS, "Which?")).highlight(WERE_HELD);
        assertThat(marks(on(both).remove(new Annotation(TALKS, "Which?"))))
                .containsExactly(new Annotation(WERE_HELD, ""));
    }

    @Test
    void changesNothingForWordsThatNoArticleHolds() {
        assertThat(on(dossier).highlight(new TextSpan("nowhere", 0, 5))).isEqualTo(dossier);
        assertThat(on(dossier).note(new TextSpan("a/p0", 0, 5000), "Beyond")).isEqualTo(dossier);
    }

    private static AnnotationCorrections on(Dossier dossier) {
        return new AnnotationCorrections(dossier);
    }

    private static List<Annotation> marks(Dossier dossier) {
        Article article = dossier.articles().getFirst();
        return article.annotations();
    }
}
