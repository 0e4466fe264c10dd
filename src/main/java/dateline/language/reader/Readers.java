package dateline.language.reader;

import java.util.Locale;

/** The readers that ship. */
public final class Readers {

    private Readers() {}

    /** The reader of a language. */
    public static Reader of(Locale language) {
        throw new UnsupportedOperationException(language.toString());
    }
}
