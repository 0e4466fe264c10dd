package dateline.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static boolean finds(String typed, String name) {
        return new Beginnings(typed).distance(name).isPresent();
    }

    private static int distance(String typed, String name) {
        return new Beginnings(typed).distance(name).orElseThrow();
    }

    @Test
    void findsByTheBeginningsOfWordsInAnyOrder() {
        assertThat(finds("ope exa", "Open the Example")).isTrue();
        assertThat(finds("exa ope", "Open the Example")).isTrue();
        assertThat(finds("xamp", "Open the Example")).isFalse();
        assertThat(finds("open file", "Open the Example")).isFalse();
    }

    @Test
    void findsByTheInitialsOfAllWordsFromTheFirstOn() {
        assertThat(finds("ote", "Open the Example")).isTrue();
        assertThat(finds("ot", "Open the Example")).isTrue();
        assertThat(finds("te", "Open the Example")).isFalse();
    }

    @Test
    void needsAWordForEachBeginning() {
        assertThat(finds("to to", "To the Text")).isFalse();
        assertThat(finds("t t t", "To the Text")).isTrue();
    }

    @Test
    void foldsCaseAndAccents() {
        assertThat(finds("CAFE", "Café")).isTrue();
        assertThat(finds("us", "U.S.")).isTrue();
    }

    @Test
    void isNearerForWordsInTheirPlaceAndForWholeWords() {
        assertThat(distance("find", "Find")).isZero();
        assertThat(distance("find", "Find Next")).isZero();
        assertThat(distance("fin", "Find Next")).isLessThan(distance("nex", "Find Next"));
        assertThat(distance("open", "Open…")).isLessThan(distance("op", "Open…"));
        assertThat(distance("ot", "Open the Example")).isGreaterThan(distance("op", "Open the Example"));
    }

    @Test
    void findsEverythingWhenNothingIsTyped() {
        assertThat(distance(" ", "Anything")).isZero();
    }

    @Property
    void findsEveryNameByItself(@ForAll String name) {
        assertThat(new Beginnings(name).distance(name)).hasValue(0);
    }
}
