package dateline.building;

import dateline.importing.Warning;
import dateline.messages.Messages;
import java.util.Optional;

/**
 * Something to know about what was read.
 *
 * @param source the name of what it is about; empty when it is about all
 */
public record Remark(Optional<String> source, Warning warning) {

    /** What it is, behind the name of the source; the messages are those of the bundle {@code importing}. */
    public String line(Messages messages) {
        String sentence = warning.sentence(messages);
        return source.map(name -> name + ": " + sentence).orElse(sentence);
    }
}
