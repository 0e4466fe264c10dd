package dateline.dating.coordination;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens that speak of time.
 *
 * @param first the first token
 * @param end the token after the last
 */
public record Match(int first, int end, Meaning meaning) {

    /** Whether it is a date, or a part of one, that tells these fields. */
    public boolean tells(Field... wanted) {
        return fields().filter(fields -> fields.hasAll(wanted)).isPresent();
    }

    /** Whether it is a date that tells one of these fields. */
    public boolean tellsAny(Field... wanted) {
        return fields().filter(fields -> fields.hasAny(wanted)).isPresent();
    }

    /** Whether it is a date that tells this field and no other. */
    public boolean tellsOnly(Field field) {
        return fields().stream().anyMatch(fields -> fields.tellsOnly(field));
    }

    /** The value of a field it tells. */
    public int value(Field field) {
        return fields().orElseThrow().get(field);
    }

    /** The same date with a field set. */
    public Match with(Field field, int value) {
        Map<Field, Integer> values = new EnumMap<>(fields().orElseThrow().values());
        values.put(field, value);
        Meaning.Fields changed = new Meaning.Fields(values);
        return meaning(meaning instanceof Meaning.Part part ? new Meaning.Part(changed, part.portion()) : changed);
    }

    /** The same meaning elsewhere. */
    public Match at(int otherFirst, int otherEnd) {
        return new Match(otherFirst, otherEnd, meaning);
    }

    /** The same tokens with another meaning. */
    public Match meaning(Meaning other) {
        return new Match(first, end, other);
    }

    private Optional<Meaning.Fields> fields() {
        Meaning whole = meaning instanceof Meaning.Part part ? part.whole() : meaning;
        return whole instanceof Meaning.Fields fields ? Optional.of(fields) : Optional.empty();
    }
}
