package dateline.importing;

import dateline.messages.Messages;
import java.util.List;

/** A document that could not be read. Its key is for people, by way of the bundle; the message is for developers. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String key;
    private final transient List<Object> arguments;

    /** The file, and the sentence with what fills it. */
    public ImportException(String file, String key, Object... arguments) {
        super(file + ": " + key + " " + List.of(arguments));
        this.file = file;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The same, with the failure it was told by. */
    public ImportException(String file, Throwable cause, String key, Object... arguments) {
        this(file, key, arguments);
        initCause(cause);
    }

    /** The name of what could not be read. */
    public String file() {
        return file;
    }

    /** The key of the sentence in {@code resources/i18n/importing.properties}. */
    public String key() {
        return key;
    }

    /** What fills the sentence. */
    public List<Object> arguments() {
        return arguments;
    }

    /** What is wrong and what to do; the messages are those of the bundle {@code importing}. */
    public String sentence(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    /** {@code FILE: SENTENCE}. */
    public String line(Messages messages) {
        return file + ": " + sentence(messages);
    }
}
