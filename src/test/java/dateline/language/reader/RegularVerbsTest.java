package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs are without their endings. */
class RegularVerbsTest {

    @ParameterizedTest
    @CsvSource({
        "expired, expire",
        "stockpiled, stockpile",
        "spoiled, spoil",
        "repaired, repair",
        "convened, convene",
        "postponed, postpone",
        "intervening, intervene",
        "enlivened, enliven",
        "undermined, undermine",
        "ruined, ruin",
        "joined, join",
        "reshaped, reshape",
        "overlapped, overlap",
        "injured, injure",
        "toured, tour",
        "tries, try",
        "closes, close",
        "obliged, oblige",
        "enraged, enrage",
        "gouged, gouge",
        "dying, die",
        "drying, dry"
    })
    void aSilentEIsToldByTheRulesOfSpellingWhereNeitherWordIsKnown(String form, String base)
            throws UnreadableModelException {
        assertThat(new RegularVerbs(new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"))).base(form))
                .isEqualTo(base);
    }
}
