package dateline.exporting;

import dateline.messages.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a format cannot hold.
 *
 * @param key of the sentence, in the messages {@code exporting}; its only argument is the count
 * @param count how often, 1 or more
 */
public record Loss(String key, long count) {

    /** The loss, if there is any. */
    public static Stream<Loss> of(String key, long count) {
        return count > 0 ? Stream.of(new Loss(key, count)) : Stream.empty();
    }

    /** The losses there are. */
    @SafeVarargs
    public static List<Loss> all(Stream<Loss>... losses) {
        return Stream.of(losses).flatMap(each -> each).toList();
    }

    /** The sentence in words. */
    public String line(Messages messages) {
        return messages.text(key, count);
    }
}
