package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.Texts;
import dateline.extraction.clauses.Range;
import dateline.extraction.text.OpenNlp;
import dateline.extraction.text.PartTagger;
import dateline.extraction.text.Reading;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
                "The cleric Old Judge Anna Berg spoke. | Anna Berg person",
                "The chemist praised astronaut Suvi Berg. | Suvi Berg person",
                "The 67-year-old Skog resigned. | Skog person",
                "A 45-year-old Skog carpenter resigned. | ''",
                "Skog told reporters it was late. | Skog person",
                "Chief executive Anna “Ani” Berg left. Berg wept. | Anna “Ani” Berg person",
                "Chief executive Anna \"Sunny\" Berg left. Berg wept. | Anna \"Sunny\" Berg person",
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
                "Chile (CIA) sent aid. | Chile state, CIA organisation",
                "Shares of Nordkraft and of Nordkraft Airlines fell. Nordkraft lost. "
                        + "| Nordkraft organisation, Nordkraft Airlines organisation",
                "Skog Airlines sued. It flies to Vik, near Skog. | Skog Airlines organisation"
            })
    void knowsWhatANameNames(String text, String actors) {
        assertThat(String.join(", ", named(cast(sentences("News", text))))).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg Sentenced to Ten Years in Prison | Anna Berg wept. | Anna Berg person",
                "Anna Berg Prison Sentence Begins | Anna Berg wept. | Anna Berg person"
            })
    void aTitleInWhichAllWordsAreLargeAddsNothingToAName(String title, String text, String actors) {
        assertThat(String.join(", ", named(cast(sentences(title, text))))).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Judge Oscar Lund fined Anna Berg. She wept. | Anna Berg",
                "Judge Oscar Lund fined Kim Berg. She wept. | Kim Berg",
                "Mr Lund fined Ms Berg. She wept. | Berg",
                "Kim Lund fined Sasha Berg. She wept. | Kim Lund",
                "Oscar Lund spoke: “I met Peter Hall.” He wept. | Oscar Lund",
                "Oscar Lund's health is poor. He wept. | Oscar Lund",
                "Prior to Oscar Lund's arrival, Peter Hall spoke. He wept. | Peter Hall",
                "Nordkraft bought a mine. It closed. | Nordkraft",
                "Nordkraft bought a mine, but a fire was started there. It spread. | ''",
                "Nordkraft bought a mine. Anna Berg sold one. It closed. | ''",
                "Lund Airlines sued. The low-cost carrier lost. | Lund Airlines",
                "Lund Airlines sued Vik Ferries Inc. The carrier lost. | Lund Airlines",
                "Lund Airlines grew with the aid of Vik Ferries's engineers, and the company lost. | Lund Airlines",
                "Lund Airlines sued. The parent company lost. | ''",
                "Lund Airlines grew. The Safety Commission sued. The company lost. | Lund Airlines",
                "Lund Airlines grew. The Skog Morning Post reported that it was late. The company lost. | Lund Airlines",
                "Lund Airlines grew. Kirsch Vik fell. The company lost. | ''",
                "The Safety Commission sued Lund Airlines. Anna Berg left. The commission lost. | Safety Commission",
                "The Safety Commission sued Lund Airlines. The trade commission lost. | ''",
                "Judge Anna Berg fined Oscar Lund. The judge wept. | Anna Berg",
                "Prime Minister Anna Berg met Indian Prime Minister Oscar Lund. The prime minister wept. | Anna Berg",
                "Prime Minister Anna Berg met Indian Prime Minister Oscar Lund. The Indian prime minister wept. | Oscar Lund",
                "District Judge Anna Berg fined Oscar Lund. The judge wept. | Anna Berg",
                "After a failed appeal, Lund Airlines sued. The carrier lost. | Lund Airlines",
                "Deputy Mayor Anna Berg met Oscar Lund. The mayor wept. | ''",
                "Anna Berg met Oscar Lund. The 45-year-old wept. | Anna Berg"
            })
    void knowsWhomASubjectMeansThatNamesNobody(String text, String name) {
        List<Sentence> sentences = sentences("News", text);
        Sentence last = sentences.getLast();
        int clause = last.is(0, "lund") ? last.size() - 4 : 0;
        int verb = last.size() - 2;

        assertThat(cast(sentences)
                        .meant(last, new Range(clause, verb))
                        .map(Figure::name)
                        .orElse(""))
                .isEqualTo(name);
    }

    @Test
    void aSourceTakesNoPart() {
        List<Sentence> sentences =
                sentences("News", "According to Lund Airlines, Anna Berg wept, as the Vik Herald reports.");
        Sentence sentence = sentences.getLast();

        assertThat(cast(sentences).between(sentence, 0, sentence.size()))
                .extracting(Figure::name)
                .containsExactly("Anna Berg");
    }

    private static List<String> named(Cast cast) {
        return cast.figures().stream()
                .map(figure -> figure.name() + " " + figure.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Cast cast(List<Sentence> sentences) {
        return new CastReader(VOCABULARY, Locale.ENGLISH).read(sentences);
    }

    private static List<Sentence> sentences(String title, String text) {
        return new Reading(VOCABULARY, TAGGER).sentences(Texts.article("a", "2023-06-14", title, text), List.of());
    }
}
