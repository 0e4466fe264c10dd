package dateline.language.reader;

/** Thrown where a language cannot be read. Asking again does not help. */
public final class UnreadableModelException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be read. */
    public enum Reason {
        /** There is no model of it, or its files are malformed. */
        MODEL,
        /** What runs the model does not run on this computer. */
        RUNTIME
    }

    /**
     * Says what is wrong.
     *
     * @param message for those who look for the cause, in English
     */
    public UnreadableModelException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** A model that is malformed. */
    UnreadableModelException(String message) {
        super(message);
        this.reason = Reason.MODEL;
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }
}
