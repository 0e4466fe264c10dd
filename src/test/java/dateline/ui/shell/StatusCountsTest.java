package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Found;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the four events one has no date. */
class StatusCountsTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final StatusCounts counts = new StatusCounts(Messages.of("window", Locale.ENGLISH));

    @BeforeEach
    void open() {
        session.open(Found.byTheMachine(Dossiers.twoArticles()));
    }

    private String words() {
        return counts.words(session);
    }

    @Test
    void tellsOfAllWhereNothingIsHeldBack() {
        assertThat(words()).isEqualTo("4 events · 3 issues · 1 not dated");
    }

    @Test
    void tellsHowManyAreSeenOfAllWhereAnIssueIsNotFollowed() {
        session.filters().follow("airspace", false);
        assertThat(words()).isEqualTo("3 of 4 events · 3 issues · 1 not dated");
    }

    @Test
    void countsOnlyThoseOfTheTimeWindow() {
        session.window().mark(TimeSpan.parse("2023"));
        assertThat(words()).isEqualTo("2 of 4 events · 3 issues");
    }

    @Test
    void countsTheArticlesWithoutADate() {
        Dossiers.redate(session, Optional.empty());
        assertThat(counts.undated(session)).isEqualTo("the article has no date");
        session.read(session.dossier().articles().getLast());
        Dossiers.redate(session, Optional.empty());
        assertThat(counts.undated(session)).isEqualTo("2 articles have no date");
    }

    @Test
    void countsARejectedEventOnlyWhileItIsShown() {
        session.correcting().reject(List.of(session.dossier().events().getFirst()));
        assertThat(words()).isEqualTo("3 events · 3 issues · 1 not dated");
        session.filters().showRejected(true);
        assertThat(words()).isEqualTo("4 events · 3 issues · 1 not dated");
    }
}
