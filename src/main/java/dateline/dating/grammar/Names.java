package dateline.dating.grammar;

import dateline.dating.meaning.DayPart;
import dateline.dating.meaning.Feast;
import dateline.dating.meaning.Unit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The names that a lexicon may use for units, parts of the day and holidays. */
final class Names {

    private Names() {}

    /** The place of the name among its kind; throws {@link IllegalArgumentException} when there is none. */
    static int number(String name) {
        String constant = name.toUpperCase(Locale.ROOT);
        return Stream.<Enum<?>[]>of(Unit.values(), DayPart.values(), Feast.values())
                .flatMap(Arrays::stream)
                .filter(value -> value.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name))
                .ordinal();
    }
}
