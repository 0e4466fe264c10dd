package dateline.extraction.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, whichever thread asks. */
final class Lazily<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Lazily(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        T made = value == null ? source.get() : value;
        value = made;
        return made;
    }
}
