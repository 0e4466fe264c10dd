package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowTitleTest {

    private final WindowTitle title = new WindowTitle(Messages.of("window", Locale.ENGLISH));

    private static Dossier dossier(String title, String... articles) {
        List<Article> held =
                Stream.of(articles).map(id -> Dossiers.article(id, "Words.")).toList();
        return new Dossier(title, held, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void saysTheTitleOfTheOneArticle() {
        assertThat(title.words(dossier("Title of a", "a"), false)).isEqualTo("Title of a – Dateline");
    }

    @Test
    void tellsADossierThatBearsTheNameOfAnArticleFromThatArticle() {
        assertThat(title.words(dossier("Title of b", "a", "b", "c"), false))
                .isEqualTo("Title of b and 2 more – Dateline");
    }

    @Test
    void countsTheArticlesOfADossierThatHasANameOfItsOwn() {
        assertThat(title.words(dossier("Talks", "a", "b", "c"), false)).isEqualTo("Talks · 3 articles – Dateline");
    }

    @Test
    void shortensTheTitleOfALongArticleAtAWord() {
        String id = "an article that says far too much in its title";
        assertThat(title.words(dossier("Title of " + id, id, "b"), false))
                .isEqualTo("Title of an article that says far too … and 1 more – Dateline");
    }

    @Test
    void marksWhatIsNotSaved() {
        assertThat(title.words(dossier(""), true)).isEqualTo("• Dateline");
    }
}
