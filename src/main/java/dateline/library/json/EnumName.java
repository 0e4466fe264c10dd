package dateline.library.json;

import java.util.Locale;

/** How a file names the values of an enumeration: in lower case with hyphens. */
final class EnumName {

    private EnumName() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
