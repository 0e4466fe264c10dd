package dateline.library.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The elements of one array, read one after the other. */
final class Elements<T> {

    private final FileReading reading;
    private final Function<Cursor, Optional<T>> reader;
    private final Kept kept;
    private final List<T> values = new ArrayList<>();

    /** Of an array whose elements are told apart by the named member; empty when they have no name. */
    Elements(FileReading reading, String identity, Function<Cursor, Optional<T>> reader) {
        this.reading = reading;
        this.reader = reader;
        this.kept = new Kept(identity);
    }

    /** Reads the next element; one that its reader cannot place is kept as it is. */
    void read(Cursor element, int index) {
        Optional<T> value = element.read(reader);
        if (value.isPresent()) {
            values.add(value.get());
            kept.inside(kept.step(element.node(), index), element.kept());
        } else {
            kept.element(index, reading.keep(element.node()));
        }
    }

    /** What was read so far. */
    List<T> values() {
        return values;
    }

    /** What must be put back into the array. */
    Kept kept() {
        return kept;
    }
}
