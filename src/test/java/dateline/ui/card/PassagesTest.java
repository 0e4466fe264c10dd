package dateline.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String BEFORE =
            "Long before this the two sides had met in other places and under other names. ";
    private static final String CLAUSE = "A balloon was shot down";
    private static final String AFTER = ", and after that nobody spoke to anybody else for quite some time, they say.";

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Passages passages = new Passages(session);

    private String quoted(String text, int start) {
        session.open(new Dossier("", List.of(Dossiers.article("a", text)), List.of(), List.of(), List.of(), List.of()));
        return passages.inItsSentence(new TextSpan("a/p0", start, start + CLAUSE.length()));
    }

    @Test
    void quotesAShortParagraphWhole() {
        assertThat(quoted("Yes: " + CLAUSE + ".", 5)).isEqualTo("Yes: " + CLAUSE + ".");
    }

    @Test
    void cutsALongParagraphBetweenWords() {
        assertThat(quoted(BEFORE + CLAUSE + AFTER, BEFORE.length()))
                .isEqualTo("…had met in other places and under other names. " + CLAUSE
                        + ", and after that nobody spoke to anybody else for…");
    }

    @Test
    void marksNoCutWhereTheParagraphBeginsOrEnds() {
        assertThat(quoted(CLAUSE + AFTER, 0)).startsWith(CLAUSE).endsWith("…");
        assertThat(quoted(BEFORE + CLAUSE, BEFORE.length())).startsWith("…").endsWith(CLAUSE);
    }
}
