package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.session.Dossiers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimantsTest {

    private static final List<Actor> ACTORS = List.of(actor("berg"), actor("lund"));

    /** Where an event is told, in an article in which Berg and then Lund speak; who takes part in it; on whose word it is told. */
    @ParameterizedTest
    @CsvSource({
        "berg,               '',   berg",
        "lund,               berg, lund",
        "berg lund,          '',   berg lund",
        "lund lund,          '',   lund",
        "nobody,             '',   ''",
        "berg nobody,        '',   ''",
        "berg,               berg, ''",
        "berg lund,          lund, ''",
        "'',                 '',   ''",
    })
    void anEventIsToldOnTheWordOfThoseInWhoseWordsAloneItStands(String told, String involved, String claimants) {
        Event event = Dossiers.event(
                "e",
                "",
                new Involvement(List.of(), words(involved).toList()),
                words(told).map(ClaimantsTest::place).toArray(TextSpan[]::new));
        assertThat(claimants(event))
                .extracting(Actor::id)
                .containsExactlyElementsOf(words(claimants).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "HAPPENED, They leave,         true",
        "GOING_ON, They leave,         true",
        "DENIED,   They do not leave,  true",
        "EXPECTED, They leave,         false",
        "CONDITIONAL, They may leave,  false",
        "HAPPENED, Berg says they leave, false",
    })
    void whatIsToComeOrToldByTheTitleIsNobodysClaim(Status status, String title, boolean isClaim) {
        Event event = new Event(
                "e",
                title,
                Optional.empty(),
                new Standing(status, Origin.FOUND),
                new Involvement(List.of(), List.of()),
                List.of(new Mention(place("berg"), Optional.empty(), Optional.empty())));

        assertThat(claimants(event)).hasSize(isClaim ? 1 : 0);
    }

    private static List<Actor> claimants(Event event) {
        Dossier dossier = new Dossier(
                "Speeches",
                List.of(Dossiers.article("a", "“They left it.” “They took it.” They went away.")),
                List.of(event),
                List.of(),
                ACTORS,
                List.of(
                        new Quotation("berg", new TextSpan("a/p0", 1, 14), true),
                        new Quotation("lund", new TextSpan("a/p0", 17, 30), true)));
        return new Claimants(dossier).of(event);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Actor actor(String id) {
        return new Actor(
                id, "Anna " + Character.toUpperCase(id.charAt(0)) + id.substring(1), Actor.Kind.PERSON, List.of());
    }

    private static TextSpan place(String speaker) {
        int start = List.of("berg", "lund", "nobody").indexOf(speaker) * 16 + 1;
        return new TextSpan("a/p0", start, start + 4);
    }
}
