package dateline.dating;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Tokens that speak of time.
 *
 * @param first the first token
 * @param end the token after the last
 */
record Match(int first, int end, Meaning meaning) {

    /** Whether it is a date that tells this field. */
    boolean tells(Field field) {
        return meaning instanceof Meaning.Fields fields && fields.has(field);
    }

    /** Whether it is a date that tells this field and no other. */
    boolean tellsOnly(Field field) {
        return meaning instanceof Meaning.Fields fields
                && fields.values().keySet().equals(Set.of(field));
    }

    /** The value of a field it tells. */
    int value(Field field) {
        return ((Meaning.Fields) meaning).get(field);
    }

    /** The same date with a field set. */
    Match with(Field field, int value) {
        Map<Field, Integer> values = new EnumMap<>(((Meaning.Fields) meaning).values());
        values.put(field, value);
        return new Match(first, end, new Meaning.Fields(values));
    }

    /** The same meaning elsewhere. */
    Match at(int otherFirst, int otherEnd) {
        return new Match(otherFirst, otherEnd, meaning);
    }
}
