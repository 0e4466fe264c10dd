package dateline.library;

import dateline.messages.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with a file, as a sentence that says what it is and what to do.
 *
 * @param key of the sentence in {@code resources/i18n/library.properties}
 * @param arguments what fills the sentence
 * @param place where it is; empty when it concerns the file as a whole
 */
public record Problem(String key, List<Object> arguments, Optional<Place> place) {

    /** In the order of the file; those of the file as a whole come first. */
    public static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(problem -> problem.place().orElse(Place.START));

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of the file as a whole. */
    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments), Optional.empty());
    }

    /** The same problem, at a place. */
    public Problem at(Place found) {
        return new Problem(key, arguments, Optional.of(found));
    }

    /** What it is and what to do; the messages are those of the bundle {@code library}. */
    public String sentence(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    /** {@code FILE:LINE:COLUMN: SENTENCE}, or {@code FILE: SENTENCE} without a place. */
    public String line(String file, Messages messages) {
        return place.map(where -> file + ":" + where).orElse(file) + ": " + sentence(messages);
    }
}
