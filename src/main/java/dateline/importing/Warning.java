package dateline.importing;

import dateline.messages.Messages;
import java.util.List;

/**
 * Something that was left out or guessed.
 *
 * @param key of the sentence in {@code resources/i18n/importing.properties}
 * @param arguments what fills the sentence
 */
public record Warning(String key, List<Object> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    /** What it is; the messages are those of the bundle {@code importing}. */
    public String sentence(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
