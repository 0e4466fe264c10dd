package dateline.language.reader;

import dateline.language.reader.NameSpan.NameKind;
import java.util.Locale;

/**
 * What a word is to a name.
 *
 * @param kind what bears the name, if there is one
 */
record NameLabel(Place place, NameKind kind) {

    /** Outside all names, the first word of one, a further word of it. */
    enum Place {
        OUTSIDE,
        BEGINNING,
        INSIDE
    }

    /** Reads "O", "B-person", "I-person". */
    static NameLabel of(String label) {
        if (label.equals("O")) {
            return new NameLabel(Place.OUTSIDE, NameKind.OTHER);
        }
        Place place = switch (label.substring(0, Math.min(2, label.length()))) {
            case "B-" -> Place.BEGINNING;
            case "I-" -> Place.INSIDE;
            default -> throw new IllegalArgumentException("no label of a name: " + label);
        };
        return new NameLabel(place, NameKind.valueOf(label.substring(2).toUpperCase(Locale.ROOT)));
    }
}
