package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events of the article on which the program opens: what the text says, and what is known beside it. */
class OwnersDossierEventsTest {

    private static final Path FILE = Path.of("resources/dossiers/washington-beijing.dossier.json");

    private final Dossier dossier = new DossierFile().read(FILE).dossier();

    OwnersDossierEventsTest() throws DossierException {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pledge-to-stabilize    | Washington and Beijing pledge to stabilize ties
            deteriorating-ties     | Ties between Washington and Beijing deteriorate
            xi-blinken-meeting     | Xi hosts Blinken for a key meeting in Beijing
            blinken-visit          | Blinken visits Beijing
            xi-satisfied           | Xi pronounces himself satisfied with the talks
            blinken-briefing       | Blinken briefs the media on the talks
            communications-refused | China refuses to resume military communications
            disagreements-open     | Resolution of key disagreements remains to be seen
            more-talks             | Both sides express willingness to hold more talks
            positions-held         | Both sides hold their positions
            war-in-ukraine         | Russia wages war in Ukraine
            limited-objectives     | U.S. sets and achieves limited objectives for the trip
            communications-raised  | Blinken raises military communications repeatedly
            communications-pursued | U.S. plans to keep working on military communications
            requests-declined      | China declines over a dozen requests for dialogues
            earlier-meetings       | Blinken meets two top Chinese diplomats
            program-resumed        | Both sides agree to resume a program of understandings
            bali-meeting           | Xi and Biden meet in Bali and agree on understandings
            agenda-in-jeopardy     | Agenda agreed in Bali is thrown into jeopardy
            balloon-shot-down      | U.S. shoots down a Chinese surveillance balloon
            military-activity      | Military activity rises in Taiwan Strait, South China Sea
            disputes               | Disputes persist over human rights, trade and opiates
            prospects-played-down  | U.S. officials play down prospects for breakthroughs
            lines-of-communication | U.S. officials stress better lines of communication
            biden-takes-office     | Biden takes office
            five-year-gap          | No U.S. secretary of state visits China for five years
            round-of-visits        | Senior officials begin a new round of visits
            xi-biden-meeting       | Xi and Biden may meet again
            ministry-statement     | China’s Foreign Ministry blames U.S. and urges a choice
            """)
    void headsTheEvent(String id, String title) {
        assertThat(event(id).title()).isEqualTo(title).hasSizeLessThanOrEqualTo(60);
    }

    /** Status, the time that the text tells, and the one that a person knows; with neither it waits on the shelf. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pledge-to-stabilize    | HAPPENED    | 2023-06-19          |
            deteriorating-ties     | GOING_ON    |                     |
            xi-blinken-meeting     | HAPPENED    | 2023-06-19          |
            blinken-visit          | HAPPENED    | 2023-06-19          | 2023-06-18/2023-06-19
            xi-satisfied           | HAPPENED    |                     | 2023-06-19
            blinken-briefing       | HAPPENED    |                     | 2023-06-19
            communications-refused | HAPPENED    |                     | 2023-06-18/2023-06-19
            disagreements-open     | CONDITIONAL |                     |
            more-talks             | HAPPENED    |                     |
            positions-held         | GOING_ON    |                     |
            war-in-ukraine         | GOING_ON    |                     | 2022-02-24/..
            limited-objectives     | HAPPENED    |                     |
            communications-raised  | HAPPENED    |                     | 2023-06-18/2023-06-19
            communications-pursued | PLANNED     |                     |
            requests-declined      | GOING_ON    | 2021/..             |
            earlier-meetings       | HAPPENED    |                     | 2023-06-18/2023-06-19
            program-resumed        | HAPPENED    |                     | 2023-06-18/2023-06-19
            bali-meeting           | HAPPENED    | 2022                | 2022-11-14
            agenda-in-jeopardy     | HAPPENED    | 2023-01~/2023-06-19 |
            balloon-shot-down      | HAPPENED    | 2023-02             | 2023-02-04
            military-activity      | GOING_ON    | 2023-01~/2023-06-19 |
            disputes               | GOING_ON    |                     |
            prospects-played-down  | HAPPENED    |                     |
            lines-of-communication | GOING_ON    |                     |
            biden-takes-office     | HAPPENED    |                     | 2021-01-20
            five-year-gap          | HAPPENED    | 2018/2023-06-19     | 2018-10-08/2023-06-18
            round-of-visits        | EXPECTED    | 2023-06-19/2023-09~ |
            xi-biden-meeting       | EXPECTED    | 2023-06-19/2023-09~ |
            ministry-statement     | HAPPENED    |                     | 2023-06-19
            """)
    void placesTheEvent(String id, Status status, String told, String known) {
        Event event = event(id);
        assertThat(event.status()).isEqualTo(status);
        assertThat(event.told())
                .isEqualTo(Stream.ofNullable(told).map(TimeSpan::parse).toList());
        assertThat(event.curated().map(CuratedTime::time))
                .isEqualTo(Optional.ofNullable(known).map(TimeSpan::parse));
    }

    @Test
    void tellsNoEventBesideThose() {
        assertThat(dossier.events()).hasSize(29).allMatch(event -> event.origin() == Origin.CURATED);
    }

    @Test
    void marksWhatIsKnownFromElsewhere() {
        assertThat(dossier.events().stream().flatMap(event -> event.curated().stream()))
                .extracting(CuratedTime::note)
                .allMatch(note -> note.startsWith("Public record: ") || note.startsWith("From the article: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xi-blinken-meeting | on Monday            | weekday      | 2023-06-19 | 2023-06-19
            requests-declined  | since 2021           | since        | 2021       |
            bali-meeting       | last year            | year-before  | 2022       | 2023-06-19
            balloon-shot-down  | in February          | month-before | 2023-02    | 2023-06-19
            agenda-in-jeopardy | in recent months     | recent       | PAST_REF   | 2023-06-19
            five-year-gap      | in five years        | span-before  | P5Y        | 2023-06-19
            xi-biden-meeting   | in the coming months | coming       | FUTURE_REF | 2023-06-19
            """)
    void keepsWhyTheTextGivesThatTime(String id, String phrase, String rule, String value, String anchor) {
        assertThat(event(id).mentions().stream().flatMap(mention -> mention.dated().stream()))
                .singleElement()
                .satisfies(
                        dated -> assertThat(dated.value()).isEqualTo(value),
                        dated -> assertThat(dated.derivation().phrase()).isEqualTo(phrase),
                        dated -> assertThat(dated.derivation().rule()).isEqualTo(rule),
                        dated -> assertThat(dated.derivation().anchor())
                                .isEqualTo(Optional.ofNullable(anchor).map(TimeSpan::parse)));
    }

    private Event event(String id) {
        return dossier.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
