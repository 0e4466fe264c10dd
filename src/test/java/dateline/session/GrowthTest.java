package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Involvement NOBODY = new Involvement(List.of(), List.of());
    private static final TextSpan HERE = new TextSpan("a/p0", 0, 4);
    private static final TextSpan THERE = new TextSpan("b/p0", 0, 4);

    private final Article first = Dossiers.article("a", "They met.");
    private final Article second = Dossiers.article("b", "They met again.");
    private final Event met = Dossiers.event("met", "2023", NOBODY, HERE);
    private final Event left = Dossiers.event("left", "2023", NOBODY, HERE);
    private final Dossier before = dossier(List.of(first), met, left);
    private final Event metTwice = Dossiers.event("met", "2023", NOBODY, HERE, THERE);
    private final Event leftTwice = Dossiers.event("left", "2023", NOBODY, HERE, THERE);
    private final Event parted = Dossiers.event("parted", "2023", NOBODY, THERE);
    private final Growth growth = new Growth(before, dossier(List.of(first, second), metTwice, leftTwice, parted));

    private static Dossier dossier(List<Article> articles, Event... events) {
        return new Dossier("Met", articles, List.of(events), List.of(), List.of(), List.of());
    }

    @Test
    void whatIsNewComesToEveryState() {
        Dossier grown = growth.of(dossier(List.of(first), met));

        assertThat(grown.articles()).containsExactly(first, second);
        assertThat(grown.events()).containsExactly(metTwice, parted);
    }

    @Test
    void whatTheStateHasOtherwiseStaysAsItHasIt() {
        Event corrected = Dossiers.event("met", "2021", NOBODY, HERE);

        Dossier grown = growth.of(dossier(List.of(first), corrected, left));

        assertThat(grown.events()).containsExactly(corrected, leftTwice, parted);
    }

    @Test
    void theStateThatHasGrownIsThatWhichCame() {
        assertThat(growth.of(before)).isEqualTo(growth.after());
        assertThat(growth.of(growth.after())).isEqualTo(growth.after());
    }
}
