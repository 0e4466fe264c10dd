package dateline.language.reader;

/** Thrown where a language cannot be read: there is no model, its files are malformed, or its runtime does not run on this machine. */
public final class UnreadableModelException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableModelException(String message) {
        super(message);
    }

    UnreadableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
