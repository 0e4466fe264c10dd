package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.Texts;
import dateline.extraction.language.OpenNlp;
import dateline.extraction.language.PartTagger;
import dateline.extraction.language.Reading;
import dateline.extraction.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in one short text, under a headline. */
class CastTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);
    private static final PartTagger TAGGER = new OpenNlp().get();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sailed in British Columbia. | ''",
                "Chinese divers searched the Indian Ocean. | China state",
                "The Department of Justice sued. The Justice Department won. | Department of Justice organisation",
                "BERGEN, Norway - The founder Anna Berg left. | Anna Berg person",
                "Oslo (CNN) - Anna Berg left. | Anna Berg person",
                "NATO – the Western alliance – agreed. | NATO organisation",
                "Astronauts Suvi Berg and Bertil Lund landed. | Suvi Berg person, Bertil Lund person",
                "NASA Administrator Anna Berg spoke. | NASA organisation, Anna Berg person",
                "The chemist praised astronaut Suvi Berg. | Suvi Berg person",
                "The 67-year-old Skog wept. | Skog person",
                "Skog told reporters it was late. | Skog person",
                "Chief executive Anna “Ani” Berg left. Berg wept. | Anna “Ani” Berg person",
                "When the Pole left, the club lost. | ''",
                "Voters like AI operating systems. | ''",
                "Skog was praised by Nordic tourists. | ''",
                "The Olden Valley company sued. | ''",
                "Skog County said it was late. | Skog County organisation",
                "The Skog Morning Post reported that it was late. | Skog Morning Post organisation",
                "Nordkraft, a shipping company based here, grew. | Nordkraft organisation",
                "Solberg, a developer based here, grew. | ''",
                "Skog Vik have signed a striker. Skog were lucky. | Skog Vik organisation",
                "Shares of Nordkraft Electric Industries (NEI) fell. NEI lost. | Nordkraft Electric Industries organisation",
                "Shares of Nordkraft Airlines fell. Nordkraft lost. | Nordkraft Airlines organisation",
                "Skog Airlines and Skog Ferries Inc. sued. It rained in Skog. "
                        + "| Skog Airlines organisation, Skog Ferries Inc. organisation",
                "Skog University sued. Skog announced a fair. | Skog University organisation, Skog organisation",
                "Skog Airlines sued. It flies to Vik, near Skog. | Skog Airlines organisation"
            })
    void knowsWhatANameNames(String text, String actors) {
        assertThat(String.join(", ", named(cast("News", text)))).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg Sentenced to Ten Years in Prison | Anna Berg wept. | Anna Berg person",
                "Anna Berg Prison Sentence Begins | Anna Berg wept. | Anna Berg person"
            })
    void aTitleInWhichAllWordsAreLargeAddsNothingToAName(String title, String text, String actors) {
        assertThat(String.join(", ", named(cast(title, text)))).isEqualTo(actors);
    }

    private static List<String> named(Cast cast) {
        return cast.figures().stream()
                .map(figure -> figure.name() + " " + figure.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Cast cast(String title, String text) {
        Reading reading = new Reading(VOCABULARY, TAGGER);
        return new CastReader(VOCABULARY, Locale.ENGLISH)
                .read(reading.sentences(Texts.article("a", "2023-06-14", title, text), List.of()));
    }
}
