package dateline.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Recent;
import dateline.messages.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Today is Thursday, 26 November 2026. */
class RecentWordsTest {

    private final RecentWords words = new RecentWords(
            Messages.of("start", Locale.ENGLISH),
            Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC),
            file -> file.startsWith("/own"));

    private String when(String opened) {
        return words.when(new Recent(Recent.Kind.FILE, "Title", "/a", Optional.of(Instant.parse(opened))));
    }

    private String about(Recent.Kind kind, String place) {
        return words.about(new Recent(kind, "Title", place, Optional.empty()));
    }

    @Test
    void namesRecentDaysAndTellsTheDateOfOthers() {
        assertThat(when("2026-11-26T01:00:00Z")).isEqualTo("today");
        assertThat(when("2026-11-25T23:00:00Z")).isEqualTo("yesterday");
        assertThat(when("2026-11-23T23:00:00Z")).isEqualTo("Monday");
        assertThat(when("2026-11-09T12:00:00Z")).isEqualTo("9 November");
        assertThat(when("2025-12-31T12:00:00Z")).isEqualTo("31 December 2025");
    }

    @Test
    void saysNothingOfATimeThatIsNotKnown() {
        assertThat(words.when(new Recent(Recent.Kind.FILE, "Title", "/a", Optional.empty())))
                .isEmpty();
    }

    @Test
    void tellsTheKindAndWhereItIsKept() {
        assertThat(about(Recent.Kind.FILE, "/texts/a.pdf")).isEqualTo("PDF file · a.pdf · /texts");
        assertThat(about(Recent.Kind.DOSSIER, "/texts/a.dossier.json")).isEqualTo("Dossier · a.dossier.json · /texts");
        assertThat(about(Recent.Kind.PAGE, "https://a.example/b")).isEqualTo("Page · https://a.example/b");
        assertThat(about(Recent.Kind.PASTE, "/home/config/pasted/a.txt")).isEqualTo("Pasted text");
    }

    @Test
    void doesNotNameAFileOfTheProgramItself() {
        assertThat(about(Recent.Kind.DOSSIER, "/own/2026-11-26 10-00-00 Title.dossier.json"))
                .isEqualTo("Dossier · kept by Dateline");
    }

    @Test
    void tellsAFolderFromHomeOn() {
        String home = System.getProperty("user.home");
        assertThat(about(Recent.Kind.FOLDER, home + "/papers/talks")).isEqualTo("Folder · papers");
    }

    @Test
    void tellsSeveralFilesApartFromOne() {
        Recent several = new Recent(Recent.Kind.FILES, "Title", "/texts/a.txt\n/texts/b.txt", Optional.empty());

        assertThat(words.title(several)).isEqualTo("Title and 1 more");
        assertThat(words.about(several)).isEqualTo("2 files · a.txt, b.txt · /texts");
        assertThat(about(Recent.Kind.FILES, "/t/a.txt\n/t/b.txt\n/t/c.txt\n/t/d.txt"))
                .isEqualTo("4 files · a.txt, b.txt, c.txt, … · /t");
        assertThat(words.title(new Recent(Recent.Kind.FILE, "Title", "/texts/a.txt", Optional.empty())))
                .isEqualTo("Title");
    }
}
