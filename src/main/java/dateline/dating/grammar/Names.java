package dateline.dating.grammar;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.DayPart;
import dateline.dating.meaning.Feast;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Portion;
import dateline.dating.meaning.Unit;
import dateline.dating.token.NounCue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The names that a lexicon and rules may use: of units, anchors, parts of the day, holidays, thirds, tenses and nouns beside dates. */
final class Names {

    private Names() {}

    /** The place of the name among its kind; throws {@link IllegalArgumentException} when there is none. */
    static int number(String name) {
        String constant = name.toUpperCase(Locale.ROOT);
        return Stream.<Enum<?>[]>of(
                        Unit.values(),
                        Anchor.values(),
                        DayPart.values(),
                        Feast.values(),
                        Portion.values(),
                        Meaning.Tense.values(),
                        NounCue.values())
                .flatMap(Arrays::stream)
                .filter(value -> value.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name))
                .ordinal();
    }
}
