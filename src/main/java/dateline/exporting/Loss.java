package dateline.exporting;

import dateline.messages.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a format cannot hold.
 *
 * @param key of the sentence, in the messages {@code exporting}; its only argument is the count
 * @param count how often, 1 or more
 */
public record Loss(String key, long count) {

    /** Those that count events which are not in the file at all. */
    private static final Set<String> LEFT_OUT =
            Set.of("loss.undated", "loss.years", "loss.passages", "loss.unstarred", "loss.none-starred");

    /** The loss, if there is any. */
    public static Stream<Loss> of(String key, long count) {
        return count > 0 ? Stream.of(new Loss(key, count)) : Stream.empty();
    }

    /** The losses there are. */
    @SafeVarargs
    public static List<Loss> all(Stream<Loss>... losses) {
        return Stream.of(losses).flatMap(each -> each).toList();
    }

    /** How many of so many events the file holds after all. */
    public static int held(int events, List<Loss> losses) {
        long leftOut = losses.stream()
                .filter(loss -> LEFT_OUT.contains(loss.key()))
                .mapToLong(Loss::count)
                .sum();
        return Math.toIntExact(events - leftOut);
    }

    /** The sentence in words. */
    public String line(Messages messages) {
        return messages.text(key, count);
    }
}
