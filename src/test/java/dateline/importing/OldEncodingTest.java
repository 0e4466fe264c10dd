package dateline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingTest {

    private static final String RUSSIAN = "Совет закрыл старый мост. В марте инженеры нашли в нём трещины.";
    private static final String UKRAINIAN =
            "Рада закрила старий міст. У березні інженери знайшли в ньому тріщини, її рішення остаточне.";
    private static final String POLISH =
            "Rada zamknęła stary most. W marcu inżynierowie znaleźli pęknięcia, więc władze go zburzą.";
    private static final String CZECH =
            "Rada zavřela starý most. Inženýři v březnu našli trhliny, které už nešlo opravit.";
    private static final String HUNGARIAN =
            "A tanács lezárta a régi hidat. A mérnökök repedéseket találtak, ezért az őszi idő előtt új híd kell.";
    private static final String CHINESE = "市议会昨天决定关闭旧桥。工程师在三月发现了问题，新的大桥明年开始使用。";
    private static final String TAIWANESE = "市議會昨天決定關閉舊橋。工程師在三月發現了問題，新的大橋明年開始使用。";
    private static final String JAPANESE = "市議会は昨日、古い橋を閉めることを決めた。三月に技術者がひびを見つけた。";
    private static final String KOREAN = "시의회는 어제 오래된 다리를 닫기로 했다. 기술자들이 삼월에 금을 발견했다.";
    private static final String FRENCH =
            "Le conseil a fermé le vieux pont. Les ingénieurs y ont trouvé des fissures, très tôt déjà.";
    private static final String GERMAN =
            "Der Rat schließt die alte Brücke. Für März hätten die Ingenieure Größeres geplant.";
    private static final String DANISH =
            "Rådet har lukket den gamle bro. Ingeniører fandt revner, så der bygges en ny på øen næste år.";
    private static final String ITALIAN =
            "Il consiglio ha già chiuso il ponte, perché è più vecchio e così non si può usare.";
    private static final String MIXED =
            "“The mayor met José Muñoz, Søren Kjær and François Lefèvre at a café,” she said – for €5.";

    @ParameterizedTest
    @CsvSource({
        "windows-1251, " + RUSSIAN,
        "KOI8-R, " + RUSSIAN,
        "windows-1251, '" + UKRAINIAN + "'",
        "KOI8-U, '" + UKRAINIAN + "'",
        "windows-1250, '" + POLISH + "'",
        "ISO-8859-2, '" + POLISH + "'",
        "windows-1250, '" + CZECH + "'",
        "ISO-8859-2, '" + CZECH + "'",
        "windows-1250, '" + HUNGARIAN + "'",
        "GB18030, " + CHINESE,
        "Big5, " + TAIWANESE,
        "Shift_JIS, " + JAPANESE,
        "EUC-JP, " + JAPANESE,
        "EUC-KR, " + KOREAN
    })
    void readsATextInTheEncodingOfItsLanguage(String charset, String text) {
        assertThat(Decoded.of(text.getBytes(Charset.forName(charset)))).contains(new Decoded(text, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FRENCH,
                GERMAN,
                DANISH,
                ITALIAN,
                MIXED,
                "She paid £5 at the café.",
                "© 1999 – all rights reserved"
            })
    void leavesWesternTextsInTheirs(String text) {
        assertThat(Decoded.of(text.getBytes(Charset.forName("windows-1252")))).contains(new Decoded(text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {RUSSIAN, POLISH, CHINESE, JAPANESE, KOREAN, FRENCH, MIXED})
    void readsNoUtf8AsAnythingElse(String text) {
        assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_8))).contains(new Decoded(text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void findsTheTextBehindManyLinesOfAscii(String charset) {
        String page = "<p class=\"x\">".concat("y".repeat(100)).concat("\n").repeat(1000) + RUSSIAN;
        assertThat(Decoded.of(page.getBytes(Charset.forName(charset)))).contains(new Decoded(page, 0));
    }
}
