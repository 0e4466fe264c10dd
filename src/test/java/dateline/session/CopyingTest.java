package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportWords;
import dateline.library.FileLink;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyingTest {

    private static final Path FILE = Path.of("/a folder/talks.dossier.json").toAbsolutePath();

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Dossier dossier = ExampleDossiers.timed("2023-02");
    private final Event event = dossier.events().getFirst();

    private Copying copying(Optional<Path> file) {
        session.open(dossier);
        return new Copying(session, ExportWords.of(Locale.ENGLISH), () -> file);
    }

    @Test
    void aSentenceSaysWhatItIsWhenWhyAndWhoSaysSo() {
        assertThat(copying(Optional.empty()).sentence(event).lines())
                .containsExactly(
                        "Event 0",
                        "February 2023 – As the record has it.",
                        "“two sides met ‘again’” – Talks & more, The Gazette, 19 June 2023");
    }

    @Test
    void aCitationSaysAllThatIsKnownOfTheSource() {
        assertThat(copying(Optional.empty()).citation(event))
                .contains(
                        "“two sides met ‘again’” – Anna Berg, Talks & more, The Gazette, 19 June 2023, https://gazette.example/talks?a=1&b=2");
    }

    @Test
    void whatIsAQuotationAlreadyHasOnePairOfMarks() {
        String text = "“The talks will go on.”";
        session.open(new Dossier(
                "Talks",
                List.of(Dossiers.article("a", text)),
                List.of(Dossiers.event(
                        "e", "2023", new Involvement(List.of(), List.of()), new TextSpan("a/p0", 0, text.length()))),
                List.of(),
                List.of(),
                List.of()));
        Copying copying = new Copying(session, ExportWords.of(Locale.ENGLISH), Optional::empty);

        assertThat(copying.sentence(session.dossier().events().getFirst())).contains("\n“The talks will go on.” – ");
    }

    @Test
    void whatNoArticleTellsHasNoCitation() {
        Event untold =
                new Event(event.id(), event.headline(), event.curated(), event.standing(), event.involved(), List.of());

        assertThat(copying(Optional.empty()).citation(untold)).isEmpty();
    }

    @Test
    void aLinkLeadsToTheEventInItsFile() {
        assertThat(copying(Optional.of(FILE)).link(event).map(FileLink::parse))
                .contains(new FileLink(FILE, Optional.of("e0")));
        assertThat(copying(Optional.empty()).link(event)).isEmpty();
    }
}
