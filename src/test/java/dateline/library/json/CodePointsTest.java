package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointsTest {

    @Property
    void countsAsTheLibraryDoes(@ForAll String any) {
        String text = Unicode.wellFormed(any);
        CodePoints places = CodePoints.of(text);

        assertThat(places.count()).isEqualTo(text.codePointCount(0, text.length()));
        for (int place = 0; place <= places.count(); place++) {
            int unit = text.offsetByCodePoints(0, place);
            assertThat(places.toUnits(place)).isEqualTo(unit);
            assertThat(places.fromUnits(unit)).isEqualTo(place);
        }
    }

    @Property
    void wellFormedTextHasAsManyCodePointsAndNoHalves(@ForAll String text) {
        String formed = Unicode.wellFormed(text);

        assertThat(formed.codePointCount(0, formed.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(formed.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
    }
}
